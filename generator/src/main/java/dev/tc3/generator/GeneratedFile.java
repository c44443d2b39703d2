package dev.tc3.generator;

/** A file that was generated. */
public sealed interface GeneratedFile permits SourceFile, ResourceFile {

    /** The file's path below its root, with slashes. */
    String path();

    /** The content, for a file in UTF-8; lines end with a line feed. */
    String text();
}
