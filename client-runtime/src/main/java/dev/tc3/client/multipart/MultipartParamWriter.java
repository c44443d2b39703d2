package dev.tc3.client.multipart;

import dev.tc3.client.Bytes;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.params.WireParamWriter;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes a part of each plain parameter, under its flattened name: {@code A.B} for a structure's member, {@code L.0} for a
 * list's element. As in a query, what is set to nothing has no form. Not thread-safe.
 */
final class MultipartParamWriter extends WireParamWriter {

    private static final String EMPTY = "is empty, which a request with binary parameters cannot say; leave it out";

    private final Consumer<Part> parts;
    private int written;

    private MultipartParamWriter(Consumer<Part> parts) {
        this.parts = parts;
    }

    /**
     * Takes a structure apart.
     *
     * @throws dev.tc3.client.params.InvalidParameterException if a value has no such form
     */
    static void write(ParamSource source, Consumer<Part> parts) {
        source.writeTo(new MultipartParamWriter(parts));
    }

    @Override
    protected void binary(Bytes value) {
        part(Part.file(path().toString(), value));
    }

    @Override
    protected void wellFormed(String value) {
        part(Part.text(path().toString(), value));
    }

    private void part(Part part) {
        parts.accept(part);
        written++;
    }

    @Override
    protected void signed(long value) {
        wellFormed(Long.toString(value));
    }

    @Override
    protected void unsigned(long value) {
        wellFormed(Long.toUnsignedString(value));
    }

    @Override
    protected void finite(double value) {
        wellFormed(Double.toString(value));
    }

    @Override
    protected void exact(Number value) {
        wellFormed(value.toString());
    }

    @Override
    protected void truth(boolean value) {
        wellFormed(Boolean.toString(value));
    }

    @Override
    protected void struct(ParamSource value) {
        int before = written;
        value.writeTo(this);
        if (written == before) {
            throw path().refusal(EMPTY);
        }
    }

    /** Nothing: a part has its whole path. */
    @Override
    protected void name(String name) {}

    @Override
    protected void beginList(List<?> values) {
        if (values.isEmpty()) {
            throw path().refusal(EMPTY);
        }
    }

    @Override
    protected void endList() {}
}
