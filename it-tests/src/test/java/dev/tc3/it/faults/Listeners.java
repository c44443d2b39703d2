package dev.tc3.it.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Sockets that listen at some addresses, all on one port. */
final class Listeners implements AutoCloseable {

    private static final int BACKLOG = 50;
    private static final int MOST_TRIALS = 100;

    private final List<ServerSocket> listening;
    private final List<Thread> accepting = new ArrayList<>();
    private final List<Socket> refusing = new ArrayList<>();

    private Listeners(List<ServerSocket> listening) {
        this.listening = listening;
    }

    /** Listens at a port that is free at every address. */
    static Listeners at(List<InetAddress> addresses) {
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            List<ServerSocket> listening = new ArrayList<>();
            try {
                for (InetAddress address : addresses) {
                    int port = listening.isEmpty() ? 0 : listening.get(0).getLocalPort();
                    listening.add(new ServerSocket(port, BACKLOG, address));
                }
                return new Listeners(listening);
            } catch (IOException e) {
                new Listeners(listening).close();
            }
        }
        throw new IllegalStateException("no port is free at all of " + addresses);
    }

    int port() {
        return listening.get(0).getLocalPort();
    }

    /** Gives each connection a thread. */
    void accept(Consumer<Socket> serve) {
        for (ServerSocket listener : listening) {
            accepting.add(daemon(() -> accept(listener, serve)));
        }
    }

    private static void accept(ServerSocket listener, Consumer<Socket> serve) {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                daemon(() -> serve.accept(socket));
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    /** Stops listening and keeps the port, lest another server take it and get connections that are not meant for it. */
    synchronized void refuse() {
        try {
            for (ServerSocket listener : listening) {
                listener.close();
            }
            // A port is free only when nobody waits for a connection any more.
            for (Thread thread : accepting) {
                thread.join();
            }
            for (ServerSocket listener : listening) {
                Socket holder = new Socket();
                refusing.add(holder);
                holder.setReuseAddress(true);
                holder.bind(new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            for (ServerSocket listener : listening) {
                listener.close();
            }
            for (Socket holder : refusing) {
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
