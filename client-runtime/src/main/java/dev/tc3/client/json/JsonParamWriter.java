package dev.tc3.client.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tc3.client.Bytes;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.params.WireParamWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;

/**
 * Writes parameters as a JSON object in UTF-8. Values are exact: unsigned numbers stay unsigned, and what JSON or UTF-8
 * cannot express is refused. Not thread-safe.
 */
public final class JsonParamWriter extends WireParamWriter {

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
            new JsonParamWriter(json).struct(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    protected void wellFormed(String value) {
        emit(() -> json.writeString(value));
    }

    @Override
    protected void signed(long value) {
        emit(() -> json.writeNumber(value));
    }

    @Override
    protected void unsigned(long value) {
        if (value >= 0) {
            signed(value);
        } else {
            emit(() -> json.writeNumber(new BigInteger(Long.toUnsignedString(value))));
        }
    }

    @Override
    protected void finite(double value) {
        emit(() -> json.writeNumber(value));
    }

    @Override
    protected void exact(Number value) {
        emit(() -> {
            if (value instanceof BigInteger whole) {
                json.writeNumber(whole);
            } else {
                json.writeNumber(new BigDecimal(value.toString()));
            }
        });
    }

    @Override
    protected void binary(Bytes value) {
        emit(() -> json.writeString(Base64.getEncoder().encodeToString(value.toByteArray())));
    }

    @Override
    protected void truth(boolean value) {
        emit(() -> json.writeBoolean(value));
    }

    @Override
    protected void struct(ParamSource value) {
        emit(json::writeStartObject);
        value.writeTo(this);
        emit(json::writeEndObject);
    }

    @Override
    protected void name(String name) {
        emit(() -> json.writeFieldName(name));
    }

    @Override
    protected void beginList(List<?> values) {
        emit(json::writeStartArray);
    }

    @Override
    protected void endList() {
        emit(json::writeEndArray);
    }

    /** One step of the generator, which writes to memory and so cannot fail. */
    private interface Step {

        void run() throws IOException;
    }

    private static void emit(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
