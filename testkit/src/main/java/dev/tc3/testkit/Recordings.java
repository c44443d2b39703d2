package dev.tc3.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest requests, oldest first. Thread-safe. */
final class Recordings {

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();
    private final int most;

    Recordings(int most) {
        this.most = most;
    }

    synchronized void add(RecordedRequest request) {
        if (requests.size() == most) {
            requests.removeFirst();
        }
        requests.addLast(request);
    }

    synchronized List<RecordedRequest> all() {
        return List.copyOf(requests);
    }

    synchronized void clear() {
        requests.clear();
    }
}
