package dev.tc3.client;

/**
 * One event of an {@link EventStream}. It shows its data by the data's own {@code toString}, which masks what is sensitive.
 *
 * @param id the id that the service gave the event, or the last one that it gave; empty if it gave none
 * @param name what kind of event it is; {@code message} unless the service says otherwise
 * @param data what the event holds: those members of the action's result that it has
 * @param <R> the action's result
 */
public record ServerEvent<R>(String id, String name, R data) {}
