package dev.tc3.client.params;

import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks through parameters for a form on the wire: keeps the path, leaves out what is not set, and refuses what no form
 * can express. A form says how values, names and lists look. Not thread-safe.
 */
public abstract class WireParamWriter implements ParamWriter {

    private final ParamPath path = new ParamPath();

    /** A writer that stands at the request itself. */
    protected WireParamWriter() {}

    /**
     * Writes text.
     *
     * @param value the text, which has a form in UTF-8
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
     * @param value the number, which is finite
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
     * Writes a member's name, before its value.
     *
     * @param name the name
     */
    protected abstract void name(String name);

    /**
     * Writes a list's beginning, before its elements.
     *
     * @param values the elements
     */
    protected abstract void beginList(List<?> values);

    /** Writes a list's end, after its elements. */
    protected abstract void endList();

    /**
     * The way to the parameter being written.
     *
     * @return the path, which changes as writing goes on
     */
    protected final ParamPath path() {
        return path;
    }

    /** This writer: a secret has no other form on the wire. */
    @Override
    public final ParamWriter sensitive() {
        return this;
    }

    @Override
    public final void string(String name, @Nullable String value) {
        member(name, value, this::checkedText);
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
        member(name, value, this::checkedNumber);
    }

    @Override
    public final void bool(String name, @Nullable Boolean value) {
        member(name, value, this::truth);
    }

    @Override
    public final void struct(String name, @Nullable ParamSource value) {
        member(name, value, this::struct);
    }

    @Override
    public final void strings(String name, @Nullable List<String> values) {
        list(name, values, this::checkedText);
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
        list(name, values, this::checkedNumber);
    }

    @Override
    public final void bools(String name, @Nullable List<Boolean> values) {
        list(name, values, this::truth);
    }

    @Override
    public final void structs(String name, @Nullable List<? extends ParamSource> values) {
        list(name, values, this::struct);
    }

    private <T> void member(String name, @Nullable T value, Consumer<T> form) {
        if (value == null) {
            return;
        }
        int mark = path.enter(name);
        name(path.text(name));
        form.accept(value);
        path.leave(mark);
    }

    private <T> void list(String name, @Nullable List<? extends T> values, Consumer<T> form) {
        member(name, values, all -> elements(all, form));
    }

    private <T> void elements(List<? extends T> values, Consumer<T> form) {
        beginList(values);
        for (int i = 0; i < values.size(); i++) {
            int mark = path.enter(i);
            form.accept(path.element(values.get(i)));
            path.leave(mark);
        }
        endList();
    }

    private void checkedText(String value) {
        text(path.text(value));
    }

    private void checkedNumber(double value) {
        number(path.number(value));
    }
}
