package dev.tc3.spec.report;

/**
 * One of the documents that are read together.
 *
 * @param position its position among them, from 0; problems are told in this order
 * @param name what problems call it
 */
public record Source(int position, String name) {}
