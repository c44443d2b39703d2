package dev.tc3.spec;

/**
 * How often an action may be called, counted by region and account.
 *
 * @param requests how many requests, at least 1
 * @param perSeconds in how many seconds, at least 1
 */
public record RateLimit(int requests, int perSeconds) {}
