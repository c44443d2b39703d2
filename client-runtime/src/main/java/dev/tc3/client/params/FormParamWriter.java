package dev.tc3.client.params;

import dev.tc3.client.Bytes;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Leads each parameter to the form of its kind of value, alone or as an element of a list. What a member and a list are,
 * and how each kind of value looks, is up to the subclass.
 */
abstract class FormParamWriter implements ParamWriter {

    /**
     * Writes text.
     *
     * @param value the text
     */
    protected abstract void text(String value);

    /**
     * Writes a signed number.
     *
     * @param value the number
     */
    protected abstract void signed(long value);

    /**
     * Writes an unsigned number.
     *
     * @param value its 64 bits
     */
    protected abstract void unsigned(long value);

    /**
     * Writes a number.
     *
     * @param value the number
     */
    protected abstract void number(double value);

    /**
     * Writes a truth value.
     *
     * @param value the value
     */
    protected abstract void truth(boolean value);

    /**
     * Writes a structure, by letting it give its members to this writer.
     *
     * @param value the structure
     */
    protected abstract void struct(ParamSource value);

    /**
     * Writes binary content.
     *
     * @param value the content
     */
    protected abstract void binary(Bytes value);

    /**
     * Writes a number exactly as it is.
     *
     * @param value a number of any size
     */
    protected abstract void exact(Number value);

    /** Writes a member with its name, if it is set. */
    abstract <T> void member(String name, @Nullable T value, Consumer<T> form);

    /** Writes the elements of a list, which is a member. */
    abstract <T> void elements(List<? extends T> values, Consumer<T> form);

    @Override
    public final void string(String name, @Nullable String value) {
        member(name, value, this::text);
    }

    @Override
    public final void int64(String name, @Nullable Long value) {
        member(name, value, this::signed);
    }

    @Override
    public final void uint64(String name, @Nullable Long value) {
        member(name, value, this::unsigned);
    }

    @Override
    public final void float64(String name, @Nullable Double value) {
        member(name, value, this::number);
    }

    @Override
    public final void bool(String name, @Nullable Boolean value) {
        member(name, value, this::truth);
    }

    @Override
    public final void binary(String name, @Nullable Bytes value) {
        member(name, value, this::binary);
    }

    @Override
    public final void struct(String name, @Nullable ParamSource value) {
        member(name, value, this::struct);
    }

    @Override
    public final void strings(String name, @Nullable List<String> values) {
        list(name, values, this::text);
    }

    @Override
    public final void int64s(String name, @Nullable List<Long> values) {
        list(name, values, this::signed);
    }

    @Override
    public final void uint64s(String name, @Nullable List<Long> values) {
        list(name, values, this::unsigned);
    }

    @Override
    public final void float64s(String name, @Nullable List<Double> values) {
        list(name, values, this::number);
    }

    @Override
    public final void bools(String name, @Nullable List<Boolean> values) {
        list(name, values, this::truth);
    }

    @Override
    public final void structs(String name, @Nullable List<? extends ParamSource> values) {
        list(name, values, this::struct);
    }

    /** Writes a member of any type that members may have which no spec declares. */
    final void extra(String name, Object value) {
        member(name, value, this::value);
    }

    private void value(Object value) {
        if (value instanceof String string) {
            text(string);
        } else if (value instanceof Long whole) {
            signed(whole);
        } else if (value instanceof Number number) {
            exact(number);
        } else if (value instanceof Boolean bool) {
            truth(bool);
        } else if (value instanceof ParamSource structure) {
            struct(structure);
        } else if (value instanceof List<?> values) {
            elements(values, this::value);
        } else if (value instanceof Map<?, ?> members) {
            struct(writer -> members.forEach((name, member) -> extra((String) name, member)));
        } else {
            throw new IllegalStateException(
                    "there is no form for " + value.getClass().getName());
        }
    }

    private <T> void list(String name, @Nullable List<? extends T> values, Consumer<T> form) {
        member(name, values, all -> elements(all, form));
    }
}
