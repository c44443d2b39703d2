package dev.tc3.it.faults;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** One connection, as faults play on it. */
final class Conversation {

    private static final int DRIP_MILLIS = 10;

    private final FaultServer server;
    private final Socket socket;
    private final boolean reused;
    private RequestBytes request;
    private boolean turnedAway;
    private int turn;

    /** @param reused whether a good answer was given on it before */
    Conversation(FaultServer server, Socket socket, boolean reused) throws IOException {
        this.server = server;
        this.socket = socket;
        this.reused = reused;
        this.request = nextRequest();
    }

    private RequestBytes nextRequest() throws IOException {
        turnedAway = false;
        return new RequestBytes(socket.getInputStream(), signed -> server.arrived(signed, !turnedAway));
    }

    /** Plays a fault with each request that comes, until somebody ends the connection. */
    void play(Fault fault) throws IOException {
        while (!socket.isClosed() && request.hasBegun()) {
            turn = server.nextTurn();
            fault.requested(this);
            request = nextRequest();
        }
    }

    boolean isReused() {
        return reused;
    }

    /** {@return the number of this request among all that the fault was played with, from 1} */
    int turn() {
        return turn;
    }

    FaultServer server() {
        return server;
    }

    void readAtLeast(int bytes) throws IOException {
        request.readAtLeast(bytes);
    }

    void readHead() throws IOException {
        request.readHead();
    }

    /** Reads the request, whereupon the action runs. */
    void receive() throws IOException {
        request.readAll();
    }

    /** Reads the request as a gateway does that will not let it through. */
    void turnAway() throws IOException {
        turnedAway = true;
        request.readAll();
    }

    void send(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Says nothing more, until the client has had enough. */
    void keepSilent() throws IOException {
        while (socket.getInputStream().read() >= 0) {
            // Whatever comes is not answered.
        }
        socket.close();
    }

    /** Sends a byte at a time, so that no wait for the next one is long. */
    void drip(String text) throws IOException {
        socket.setSoTimeout(DRIP_MILLIS);
        for (int i = 0; i < text.length(); i++) {
            send(text.substring(i, i + 1));
            awaitPaceOrEnd();
        }
    }

    private void awaitPaceOrEnd() throws IOException {
        try {
            if (socket.getInputStream().read() < 0) {
                throw new EOFException("the client left");
            }
        } catch (SocketTimeoutException e) {
            // It is time for the next one.
        }
    }

    /** Ends its own half, and goes on listening. */
    void endSpeaking() throws IOException {
        socket.shutdownOutput();
    }

    /** Ends the connection before it reads anything, so nothing runs. */
    void dropUnread() throws IOException {
        socket.close();
    }

    /** Breaks the connection before it reads anything, so nothing runs. */
    void resetUnread() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Ends the connection amid a request. What has arrived of it counts. */
    void close() throws IOException {
        request.readWhatIsThere();
        dropUnread();
    }

    /** Breaks the connection amid a request. What has arrived of it counts. */
    void reset() throws IOException {
        request.readWhatIsThere();
        resetUnread();
    }
}
