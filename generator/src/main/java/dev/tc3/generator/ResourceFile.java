package dev.tc3.generator;

/**
 * One generated file that is not compiled.
 *
 * @param path the path below a root of resources, with slashes
 * @param text the content; lines end with a line feed
 */
public record ResourceFile(String path, String text) implements GeneratedFile {}
