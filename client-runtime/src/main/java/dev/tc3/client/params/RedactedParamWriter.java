package dev.tc3.client.params;

import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes parameters for people to read: {@code {Id=i-1, Login={Password=***, KeyIds=[a, b]}}}. Sensitive
 * values are masked, and text, lists and the whole are cut where they get long. Not thread-safe.
 */
public final class RedactedParamWriter implements ParamWriter {

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
        writer.braces(source);
        return writer.out.toString();
    }

    @Override
    public ParamWriter sensitive() {
        return masked;
    }

    @Override
    public void string(String name, @Nullable String value) {
        member(name, value, this::text);
    }

    @Override
    public void int64(String name, @Nullable Long value) {
        member(name, value, out::append);
    }

    @Override
    public void uint64(String name, @Nullable Long value) {
        member(name, value, this::unsigned);
    }

    @Override
    public void float64(String name, @Nullable Double value) {
        member(name, value, out::append);
    }

    @Override
    public void bool(String name, @Nullable Boolean value) {
        member(name, value, out::append);
    }

    @Override
    public void struct(String name, @Nullable ParamSource value) {
        member(name, value, this::braces);
    }

    @Override
    public void strings(String name, @Nullable List<String> values) {
        list(name, values, this::text);
    }

    @Override
    public void int64s(String name, @Nullable List<Long> values) {
        list(name, values, out::append);
    }

    @Override
    public void uint64s(String name, @Nullable List<Long> values) {
        list(name, values, this::unsigned);
    }

    @Override
    public void float64s(String name, @Nullable List<Double> values) {
        list(name, values, out::append);
    }

    @Override
    public void bools(String name, @Nullable List<Boolean> values) {
        list(name, values, out::append);
    }

    @Override
    public void structs(String name, @Nullable List<? extends ParamSource> values) {
        list(name, values, this::braces);
    }

    private <T> void member(String name, @Nullable T value, Consumer<T> form) {
        if (value == null || out.length() > LONGEST_WHOLE) {
            return;
        }
        separate();
        out.append(name).append('=');
        form.accept(value);
        cutIfLong();
    }

    private <T> void list(String name, @Nullable List<? extends T> values, Consumer<T> form) {
        member(name, values, all -> brackets(all, form));
    }

    private <T> void brackets(List<? extends T> values, Consumer<T> form) {
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

    private void braces(ParamSource source) {
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

    private void text(String value) {
        LogText.append(out, value, LONGEST_TEXT);
    }

    private void unsigned(Long value) {
        out.append(Long.toUnsignedString(value));
    }
}
