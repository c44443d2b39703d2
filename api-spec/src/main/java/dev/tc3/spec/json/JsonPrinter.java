package dev.tc3.spec.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;

/** Prints JSON value by value, each on a line of its own, the same on every machine. Not thread-safe. */
public final class JsonPrinter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    /** Begins with an empty text. */
    public JsonPrinter() {
        try {
            out = FACTORY.createGenerator(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
    }

    /** Prints an object. */
    public JsonPrinter object(Runnable members) {
        return print(out::writeStartObject, members, out::writeEndObject);
    }

    /** Prints a member that is an object. */
    public JsonPrinter object(String key, Runnable members) {
        return print(() -> out.writeObjectFieldStart(key), members, out::writeEndObject);
    }

    /** Prints a member that is a list. */
    public JsonPrinter list(String key, Runnable elements) {
        return print(() -> out.writeArrayFieldStart(key), elements, out::writeEndArray);
    }

    /** Prints an element that is a list of texts. */
    public JsonPrinter texts(Collection<String> texts) {
        return print(out::writeStartArray, () -> texts.forEach(this::text), out::writeEndArray);
    }

    /** Prints an element that is a text. */
    public JsonPrinter text(String value) {
        return print(() -> out.writeString(value));
    }

    /** Prints a member that is a text. */
    public JsonPrinter text(String key, String value) {
        return print(() -> out.writeStringField(key, value));
    }

    /** Prints a member that is a number. */
    public JsonPrinter number(String key, int value) {
        return print(() -> out.writeNumberField(key, value));
    }

    /** Prints a member that is true or false. */
    public JsonPrinter flag(String key, boolean value) {
        return print(() -> out.writeBooleanField(key, value));
    }

    /** What was printed, which must be complete. */
    public String done() {
        print(out::close);
        return text + "\n";
    }

    private JsonPrinter print(Step begin, Runnable within, Step end) {
        print(begin);
        within.run();
        return print(end);
    }

    private JsonPrinter print(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A step of printing, which cannot fail in memory but says that it may. */
    private interface Step {
        void run() throws IOException;
    }
}
