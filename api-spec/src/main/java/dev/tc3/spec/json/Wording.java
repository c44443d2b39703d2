package dev.tc3.spec.json;

/**
 * A mistake in words.
 *
 * @param offset the character that it is told at
 * @param message what is wrong
 * @param remedy what to do about it
 */
record Wording(int offset, String message, String remedy) {}
