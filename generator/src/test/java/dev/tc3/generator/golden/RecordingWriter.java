package dev.tc3.generator.golden;

import dev.tc3.client.Bytes;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes every parameter that is given to it and set: the method, the name and the value. */
final class RecordingWriter implements ParamWriter {

    private final List<String> calls;
    private final String mark;

    private RecordingWriter(List<String> calls, String mark) {
        this.calls = calls;
        this.mark = mark;
    }

    static List<String> record(ParamSource source) {
        List<String> calls = new ArrayList<>();
        source.writeTo(new RecordingWriter(calls, ""));
        return calls;
    }

    @Override
    public ParamWriter sensitive() {
        return new RecordingWriter(calls, "sensitive ");
    }

    @Override
    public void string(String name, @Nullable String value) {
        note("string", name, value);
    }

    @Override
    public void int64(String name, @Nullable Long value) {
        note("int64", name, value);
    }

    @Override
    public void uint64(String name, @Nullable Long value) {
        note("uint64", name, value);
    }

    @Override
    public void float64(String name, @Nullable Double value) {
        note("float64", name, value);
    }

    @Override
    public void bool(String name, @Nullable Boolean value) {
        note("bool", name, value);
    }

    @Override
    public void binary(String name, @Nullable Bytes value) {
        note("binary", name, value);
    }

    @Override
    public void extras(ParamSource declared, Map<String, Object> extras) {
        extras.forEach((name, value) -> note("extra", name, value));
    }

    @Override
    public void struct(String name, @Nullable ParamSource value) {
        note("struct", name, value == null ? null : record(value));
    }

    @Override
    public void strings(String name, @Nullable List<String> values) {
        note("strings", name, values);
    }

    @Override
    public void int64s(String name, @Nullable List<Long> values) {
        note("int64s", name, values);
    }

    @Override
    public void uint64s(String name, @Nullable List<Long> values) {
        note("uint64s", name, values);
    }

    @Override
    public void float64s(String name, @Nullable List<Double> values) {
        note("float64s", name, values);
    }

    @Override
    public void bools(String name, @Nullable List<Boolean> values) {
        note("bools", name, values);
    }

    @Override
    public void structs(String name, @Nullable List<? extends ParamSource> values) {
        note(
                "structs",
                name,
                values == null
                        ? null
                        : values.stream().map(RecordingWriter::record).toList());
    }

    private void note(String method, String name, @Nullable Object value) {
        if (value != null) {
            calls.add(mark + method + " " + name + "=" + value);
        }
    }
}
