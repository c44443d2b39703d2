package dev.tc3.client.query;

import dev.tc3.client.Bytes;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.params.WireParamWriter;
import java.util.List;

/**
 * Flattens parameters: {@code A.B} for a structure's member, {@code L.0} for a list's element, {@code L.0.B} for a member
 * of a structure in a list. Lists and structures that are set but hold nothing are refused: they have no flat form, and
 * leaving them out would say "as it is" where "none" was meant. Not thread-safe.
 */
public final class QueryParamWriter extends WireParamWriter {

    private static final String EMPTY =
            "is empty, which only a JSON body can say; send it by POST with TC3-HMAC-SHA256";

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

    @Override
    protected void wellFormed(String value) {
        sink.param(path().toString(), value);
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
    protected void binary(Bytes value) {
        throw path().refusal("is binary, which only a multipart body can carry; send it by POST with TC3-HMAC-SHA256");
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

    /** Nothing: a value's whole path stands before it. */
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
