package dev.tc3.client.query;

import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.params.ParamPath;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Flattens parameters: {@code A.B} for a structure's member, {@code L.0} for a list's element, {@code L.0.B} for a member
 * of a structure in a list. Lists and structures that are set but hold nothing are refused: they have no flat form, and
 * leaving them out would say "as it is" where "none" was meant. Not thread-safe.
 */
public final class QueryParamWriter implements ParamWriter {

    private static final String EMPTY =
            "is empty, which only a JSON body can say; send it by POST with TC3-HMAC-SHA256";

    private final ParamPath path = new ParamPath();
    private final Sink sink;
    private int written;

    private QueryParamWriter(Sink sink) {
        this.sink = sink;
    }

    /** Takes flat parameters. */
    @FunctionalInterface
    public interface Sink {

        /**
         * Takes one.
         *
         * @param name the flattened name
         * @param value the value; neither is percent-encoded
         */
        void param(String name, String value);
    }

    /**
     * Flattens a structure.
     *
     * @param source the structure
     * @param sink takes its parameters, in the order in which the structure gives them
     * @throws dev.tc3.client.params.InvalidParameterException if a value has no flat form
     */
    public static void write(ParamSource source, Sink sink) {
        source.writeTo(new QueryParamWriter(sink));
    }

    /** This writer: a secret has no other form on the wire. */
    @Override
    public ParamWriter sensitive() {
        return this;
    }

    @Override
    public void string(String name, @Nullable String value) {
        member(name, value, this::text);
    }

    @Override
    public void int64(String name, @Nullable Long value) {
        member(name, value, this::signed);
    }

    @Override
    public void uint64(String name, @Nullable Long value) {
        member(name, value, this::unsigned);
    }

    @Override
    public void float64(String name, @Nullable Double value) {
        member(name, value, this::number);
    }

    @Override
    public void bool(String name, @Nullable Boolean value) {
        member(name, value, this::truth);
    }

    @Override
    public void struct(String name, @Nullable ParamSource value) {
        member(name, value, this::members);
    }

    @Override
    public void strings(String name, @Nullable List<String> values) {
        list(name, values, this::text);
    }

    @Override
    public void int64s(String name, @Nullable List<Long> values) {
        list(name, values, this::signed);
    }

    @Override
    public void uint64s(String name, @Nullable List<Long> values) {
        list(name, values, this::unsigned);
    }

    @Override
    public void float64s(String name, @Nullable List<Double> values) {
        list(name, values, this::number);
    }

    @Override
    public void bools(String name, @Nullable List<Boolean> values) {
        list(name, values, this::truth);
    }

    @Override
    public void structs(String name, @Nullable List<? extends ParamSource> values) {
        list(name, values, this::members);
    }

    private <T> void member(String name, @Nullable T value, Consumer<T> form) {
        if (value == null) {
            return;
        }
        int mark = path.enter(name);
        form.accept(value);
        path.leave(mark);
    }

    private <T> void list(String name, @Nullable List<? extends T> values, Consumer<T> form) {
        member(name, values, all -> elements(all, form));
    }

    private <T> void elements(List<? extends T> values, Consumer<T> form) {
        if (values.isEmpty()) {
            throw path.refusal(EMPTY);
        }
        for (int i = 0; i < values.size(); i++) {
            int mark = path.enter(i);
            form.accept(path.element(values.get(i)));
            path.leave(mark);
        }
    }

    private void members(ParamSource value) {
        int before = written;
        value.writeTo(this);
        if (written == before) {
            throw path.refusal(EMPTY);
        }
    }

    private void text(String value) {
        emit(path.text(value));
    }

    private void signed(Long value) {
        emit(Long.toString(value));
    }

    private void unsigned(Long value) {
        emit(Long.toUnsignedString(value));
    }

    private void number(Double value) {
        emit(Double.toString(path.number(value)));
    }

    private void truth(Boolean value) {
        emit(Boolean.toString(value));
    }

    private void emit(String value) {
        sink.param(path.toString(), value);
        written++;
    }
}
