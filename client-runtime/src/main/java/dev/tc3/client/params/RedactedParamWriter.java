package dev.tc3.client.params;

import dev.tc3.client.Bytes;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes parameters for people to read: {@code {Id=i-1, Login={Password=***, KeyIds=[a, b]}}}. Sensitive
 * values are masked, and text, lists and the whole are cut where they get long. Not thread-safe.
 */
public final class RedactedParamWriter extends FormParamWriter {

    static final int LONGEST_TEXT = 200;
    static final int LONGEST_LIST = 20;
    static final int LONGEST_WHOLE = 10_000;
    private static final int DEEPEST = 20;
    private static final char ELLIPSIS = '…';

    private final StringBuilder out = new StringBuilder();
    private final ParamWriter masked = new SetParamWriter() {
        @Override
        protected void isSet(String name) {
            member(name, "***", RedactedParamWriter.this::text);
        }
    };
    private boolean first = true;
    private int depth;

    private RedactedParamWriter() {}

    /**
     * A structure, in braces.
     *
     * @param source the structure
     * @return the text
     */
    public static String write(ParamSource source) {
        RedactedParamWriter writer = new RedactedParamWriter();
        writer.struct(source);
        return writer.out.toString();
    }

    @Override
    public ParamWriter sensitive() {
        return masked;
    }

    @Override
    <T> void member(String name, @Nullable T value, Consumer<T> form) {
        if (value == null || out.length() > LONGEST_WHOLE) {
            return;
        }
        separate();
        out.append(name).append('=');
        form.accept(value);
        cutIfLong();
    }

    @Override
    <T> void elements(List<? extends T> values, Consumer<T> form) {
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            if (i == LONGEST_LIST || out.length() > LONGEST_WHOLE) {
                out.append(ELLIPSIS);
                break;
            }
            @Nullable T value = values.get(i);
            if (value == null) {
                out.append("null");
            } else {
                form.accept(value);
            }
        }
        out.append(']');
    }

    @Override
    protected void struct(ParamSource source) {
        out.append('{');
        if (depth == DEEPEST) {
            out.append(ELLIPSIS);
        } else {
            depth++;
            first = true;
            source.writeTo(this);
            first = false;
            depth--;
        }
        out.append('}');
    }

    /** Nobody knows what is secret among them. */
    @Override
    public void extras(ParamSource declared, Map<String, Object> extras) {
        masked.extras(declared, extras);
    }

    private void separate() {
        if (!first) {
            out.append(", ");
        }
        first = false;
    }

    private void cutIfLong() {
        if (out.length() > LONGEST_WHOLE) {
            out.append(", ").append(ELLIPSIS);
        }
    }

    @Override
    protected void text(String value) {
        LogText.append(out, value, LONGEST_TEXT);
    }

    @Override
    protected void signed(long value) {
        out.append(value);
    }

    @Override
    protected void unsigned(long value) {
        out.append(Long.toUnsignedString(value));
    }

    @Override
    protected void number(double value) {
        out.append(value);
    }

    @Override
    protected void binary(Bytes value) {
        out.append(value);
    }

    @Override
    protected void exact(Number value) {
        out.append(value);
    }

    @Override
    protected void truth(boolean value) {
        out.append(value);
    }
}
