package dev.tc3.it.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on loopback that answers some requests well and then plays a fault, for ever. It counts the complete signed requests
 * that arrive, also on connections that it means to break, and how often each action runs by them.
 */
final class FaultServer implements AutoCloseable {

    private final Fault fault;
    private final AtomicInteger goodAnswers;
    private final Listeners listeners;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<SignedRequest> requests = new CopyOnWriteArrayList<>();
    private final List<SignedRequest> runs = new CopyOnWriteArrayList<>();
    private final AtomicInteger turns = new AtomicInteger();
    private final CountDownLatch ready;

    /** @param goodAnswers how many requests are answered well before the fault begins */
    FaultServer(Fault fault, Addresses addresses, int goodAnswers) {
        this.fault = fault;
        this.goodAnswers = new AtomicInteger(goodAnswers);
        this.ready = new CountDownLatch(goodAnswers);
        this.listeners = Listeners.at(addresses.here());
        listeners.accept(open::add, this::serve);
        if (goodAnswers == 0) {
            fault.begins(this);
        }
    }

    int port() {
        return listeners.port();
    }

    /** Waits until all good answers have been given, and what the fault does to their connections has been done. */
    void awaitFault() throws InterruptedException {
        ready.await();
    }

    /** {@return how many complete signed requests of the action arrived} */
    int requests(Action action) {
        return (int) requests.stream()
                .filter(request -> request.action().equals(action.wireName()))
                .count();
    }

    /** {@return how often the action ran; what a client token shows to be the same runs once} */
    int runs(Action action) {
        List<SignedRequest> ofAction = runs.stream()
                .filter(request -> request.action().equals(action.wireName()))
                .toList();
        long recognized = ofAction.stream()
                .filter(request -> request.clientToken() != null)
                .map(SignedRequest::clientToken)
                .distinct()
                .count();
        long others = ofAction.stream()
                .filter(request -> request.clientToken() == null)
                .count();
        return (int) (recognized + others);
    }

    /** From now on connections are refused. */
    void stopListening() {
        listeners.refuse();
    }

    void arrived(SignedRequest request, boolean letThrough) {
        requests.add(request);
        // A redirect may have made a GET of it, whose signature is wrong.
        if (letThrough && request.asWritten()) {
            runs.add(request);
        }
    }

    int nextTurn() {
        return turns.incrementAndGet();
    }

    private void serve(Socket socket) {
        try (socket) {
            boolean reused = false;
            while (goodAnswers.get() > 0) {
                RequestBytes request = new RequestBytes(socket.getInputStream(), signed -> {});
                if (!request.hasBegun()) {
                    return;
                }
                request.readAll();
                answerWell(socket);
                reused = true;
            }
            Conversation conversation = new Conversation(this, socket, reused);
            fault.connected(conversation);
            if (reused) {
                ready.countDown();
            }
            conversation.play(fault);
        } catch (IOException e) {
            // The client went away.
        } finally {
            leave(socket);
        }
    }

    /** The last good answer comes when the fault is already there for the next connection. */
    private void answerWell(Socket socket) throws IOException {
        if (goodAnswers.decrementAndGet() == 0) {
            fault.begins(this);
        }
        socket.getOutputStream().write(Answers.accepted().getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private synchronized void leave(Socket socket) {
        open.remove(socket);
        notifyAll();
    }

    /** Waits until all that clients sent has been read. They have closed their connections. */
    void awaitClientsGone() throws InterruptedException {
        listeners.awaitTurn();
        awaitNobody();
    }

    private synchronized void awaitNobody() throws InterruptedException {
        while (!open.isEmpty()) {
            wait();
        }
    }

    @Override
    public void close() {
        listeners.close();
        open.forEach(FaultServer::end);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
