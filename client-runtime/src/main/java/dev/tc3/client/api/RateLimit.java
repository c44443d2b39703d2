package dev.tc3.client.api;

/**
 * How often the service accepts an action, counted by region and account.
 *
 * @param requests how many requests
 * @param perSeconds in how many seconds
 */
public record RateLimit(int requests, int perSeconds) {}
