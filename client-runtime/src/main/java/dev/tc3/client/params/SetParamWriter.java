package dev.tc3.client.params;

import dev.tc3.client.Bytes;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A writer to which only one thing matters of a parameter: that it is set. */
public abstract class SetParamWriter implements ParamWriter {

    /** For subclasses. */
    protected SetParamWriter() {}

    /**
     * A parameter is set.
     *
     * @param name the parameter's name
     */
    protected abstract void isSet(String name);

    private void note(String name, @Nullable Object value) {
        if (value != null) {
            isSet(name);
        }
    }

    @Override
    public final ParamWriter sensitive() {
        return this;
    }

    @Override
    public void string(String name, @Nullable String value) {
        note(name, value);
    }

    @Override
    public final void int64(String name, @Nullable Long value) {
        note(name, value);
    }

    @Override
    public final void uint64(String name, @Nullable Long value) {
        note(name, value);
    }

    @Override
    public final void float64(String name, @Nullable Double value) {
        note(name, value);
    }

    @Override
    public final void bool(String name, @Nullable Boolean value) {
        note(name, value);
    }

    @Override
    public final void binary(String name, @Nullable Bytes value) {
        note(name, value);
    }

    @Override
    public final void struct(String name, @Nullable ParamSource value) {
        note(name, value);
    }

    @Override
    public final void strings(String name, @Nullable List<String> values) {
        note(name, values);
    }

    @Override
    public final void int64s(String name, @Nullable List<Long> values) {
        note(name, values);
    }

    @Override
    public final void uint64s(String name, @Nullable List<Long> values) {
        note(name, values);
    }

    @Override
    public final void float64s(String name, @Nullable List<Double> values) {
        note(name, values);
    }

    @Override
    public final void bools(String name, @Nullable List<Boolean> values) {
        note(name, values);
    }

    @Override
    public final void structs(String name, @Nullable List<? extends ParamSource> values) {
        note(name, values);
    }

    @Override
    public final void extras(ParamSource declared, Map<String, Object> extras) {
        extras.keySet().forEach(this::isSet);
    }
}
