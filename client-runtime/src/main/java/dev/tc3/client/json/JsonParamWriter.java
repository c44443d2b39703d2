package dev.tc3.client.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.params.ParamPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes parameters as a JSON object in UTF-8. Values are exact: unsigned numbers stay unsigned, and what JSON or UTF-8
 * cannot express is refused. Not thread-safe.
 */
public final class JsonParamWriter implements ParamWriter {

    private final ParamPath path = new ParamPath();
    private final JsonGenerator json;

    private JsonParamWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * A structure as a JSON object.
     *
     * @param source the structure
     * @return the object, in UTF-8
     * @throws dev.tc3.client.params.InvalidParameterException if a value has no form on the wire
     */
    public static byte[] write(ParamSource source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = Json.FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            new JsonParamWriter(json).object(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
        member(name, value, this::object);
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
        list(name, values, this::object);
    }

    /** How one kind of value is written. */
    private interface Form<T> {

        void write(T value) throws IOException;
    }

    private <T> void member(String name, @Nullable T value, Form<T> form) {
        if (value == null) {
            return;
        }
        int mark = path.enter(name);
        try {
            json.writeFieldName(path.text(name));
            form.write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        path.leave(mark);
    }

    private <T> void list(String name, @Nullable List<? extends T> values, Form<T> form) {
        member(name, values, all -> elements(all, form));
    }

    private <T> void elements(List<? extends T> values, Form<T> form) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < values.size(); i++) {
            int mark = path.enter(i);
            form.write(path.element(values.get(i)));
            path.leave(mark);
        }
        json.writeEndArray();
    }

    private void object(ParamSource value) throws IOException {
        json.writeStartObject();
        value.writeTo(this);
        json.writeEndObject();
    }

    private void text(String value) throws IOException {
        json.writeString(path.text(value));
    }

    private void signed(Long value) throws IOException {
        json.writeNumber(value.longValue());
    }

    private void unsigned(Long value) throws IOException {
        if (value >= 0) {
            json.writeNumber(value.longValue());
        } else {
            json.writeNumber(new BigInteger(Long.toUnsignedString(value)));
        }
    }

    private void number(Double value) throws IOException {
        json.writeNumber(path.number(value));
    }

    private void truth(Boolean value) throws IOException {
        json.writeBoolean(value);
    }
}
