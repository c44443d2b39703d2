package dev.tc3.spec.report;

/**
 * A value and where it stands.
 *
 * @param place where problems with the value are reported
 * @param value the value
 * @param <T> what it is
 */
public record Located<T>(Place place, T value) {}
