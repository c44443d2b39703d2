package dev.tc3.spec.json;

import dev.tc3.spec.words.Printable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds values by RFC 6901 pointers. */
public final class Pointer {

    private static final Pattern NO_ESCAPE = Pattern.compile("~(?![01])");
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final List<String> steps;

    private Pointer(List<String> steps) {
        this.steps = steps;
    }

    /**
     * Reads a pointer.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Pointer of(String pointer) {
        boolean begins = pointer.isEmpty() || pointer.startsWith("/");
        if (!begins || NO_ESCAPE.matcher(pointer).find()) {
            throw new IllegalArgumentException("no JSON pointer: \"" + Printable.escape(pointer)
                    + "\"; write a / before every key or index, and in keys ~0 for ~ and ~1 for /");
        }
        return new Pointer(Stream.of(pointer.split("/", -1))
                .skip(1)
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    /** The value that the pointer leads to, or the last one on the way if it leads nowhere. */
    public JsonValue nearest(JsonValue root) {
        JsonValue nearest = root;
        for (String step : steps) {
            JsonValue next = next(nearest, step);
            if (next == null) {
                return nearest;
            }
            nearest = next;
        }
        return nearest;
    }

    private static @Nullable JsonValue next(JsonValue value, String step) {
        if (value instanceof JsonObject object) {
            return object.get(step);
        }
        if (value instanceof JsonArray list && INDEX.matcher(step).matches()) {
            int index = Integer.parseInt(step);
            return index < list.elements().size() ? list.elements().get(index) : null;
        }
        return null;
    }
}
