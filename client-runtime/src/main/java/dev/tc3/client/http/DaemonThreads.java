package dev.tc3.client.http;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep a program from ending. */
public final class DaemonThreads {

    private DaemonThreads() {}

    /**
     * Makes threads.
     *
     * @param name what all of them are called
     * @return their factory
     */
    public static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
