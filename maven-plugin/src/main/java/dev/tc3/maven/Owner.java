package dev.tc3.maven;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Under which name an execution owns files. Executions may share a folder, so no two ids may have the same. */
final class Owner {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

    private Owner() {}

    /** The id itself if it can be part of a file's name, or else an id made of its characters. */
    static String of(String executionId) {
        return PLAIN.matcher(executionId).matches()
                ? executionId
                : UUID.nameUUIDFromBytes(executionId.getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
