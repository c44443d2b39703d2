package dev.tc3.it.faults;

/**
 * What a client gave to its caller.
 *
 * @param told what that means
 * @param attempts how often the client says it tried, or 0 if it says nothing
 * @param words the exception, or the request id
 */
record Reply(Told told, int attempts, String words) {}
