package dev.tc3.it.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sockets that listen at some addresses, all on one port. The port is held beside that, lest another server take it when they stop, and
 * get connections that are not meant for it.
 */
final class Listeners implements AutoCloseable {

    private static final int BACKLOG = 50;
    private static final int MOST_TRIALS = 100;

    private final List<ServerSocket> listening = new ArrayList<>();
    private final List<Socket> holding = new ArrayList<>();
    private final List<Thread> accepting = new ArrayList<>();

    private Listeners() {}

    /** Listens at a port that is free at every address. */
    static Listeners at(List<InetAddress> addresses) {
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            Listeners listeners = new Listeners();
            try {
                for (InetAddress address : addresses) {
                    listeners.listen(address);
                }
                return listeners;
            } catch (IOException e) {
                listeners.close();
            }
        }
        throw new IllegalStateException("no port is free at all of " + addresses);
    }

    private void listen(InetAddress address) throws IOException {
        ServerSocket listener = new ServerSocket();
        int port = listening.isEmpty() ? 0 : port();
        listening.add(listener);
        listener.setOption(StandardSocketOptions.SO_REUSEPORT, true);
        listener.bind(new InetSocketAddress(address, port), BACKLOG);
        Socket holder = new Socket();
        holding.add(holder);
        holder.setOption(StandardSocketOptions.SO_REUSEPORT, true);
        holder.bind(listener.getLocalSocketAddress());
    }

    int port() {
        return listening.get(0).getLocalPort();
    }

    /** Gives each connection a thread, and says so before. */
    void accept(Consumer<Socket> announce, Consumer<Socket> serve) {
        for (ServerSocket listener : listening) {
            accepting.add(daemon(() -> accept(listener, announce, serve)));
        }
    }

    private static void accept(ServerSocket listener, Consumer<Socket> announce, Consumer<Socket> serve) {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                announce.accept(socket);
                daemon(() -> serve.accept(socket));
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    /** Returns when everybody who connected before has been accepted, as connections are accepted in turn. */
    void awaitTurn() {
        for (ServerSocket listener : listening) {
            try (Socket last = new Socket(listener.getInetAddress(), listener.getLocalPort())) {
                last.shutdownOutput();
                last.getInputStream().readAllBytes();
            } catch (IOException e) {
                // Connections are refused here, or broken, which comes after they are accepted.
            }
        }
    }

    /** Stops listening. When it returns, connections are refused. */
    void refuse() {
        try {
            for (ServerSocket listener : listening) {
                listener.close();
            }
            // Until then the system may still take connections.
            for (Thread thread : accepting) {
                thread.join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (ServerSocket listener : listening) {
                listener.close();
            }
            for (Socket holder : holding) {
                holder.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "fault-server");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
