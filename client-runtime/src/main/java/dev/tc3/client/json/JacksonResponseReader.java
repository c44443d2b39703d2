package dev.tc3.client.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tc3.client.Bytes;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.StructReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads an answer's members from its tokens. Not thread-safe. */
final class JacksonResponseReader implements ResponseReader {

    private final Tokens tokens;
    private final LenientValues values;
    private final Envelope envelope;

    /** How many structures stand around the members; none around those of the envelope. */
    private int depth;

    private boolean atStrayError;

    /** Stands inside an object that has no envelope, before its first member. */
    static JacksonResponseReader ofStructure(Tokens tokens) {
        JacksonResponseReader reader = new JacksonResponseReader(tokens, new Envelope());
        reader.depth = 1;
        return reader;
    }

    /** Stands inside the object that the envelope holds, before its first member. */
    JacksonResponseReader(Tokens tokens, Envelope envelope) {
        this.tokens = tokens;
        this.values = new LenientValues(tokens);
        this.envelope = envelope;
    }

    @Override
    public @Nullable String nextName() {
        while (tokens.next() == JsonToken.FIELD_NAME) {
            String name = tokens.text();
            tokens.next();
            if (depth > 0) {
                return name;
            }
            if (!envelope.takes(name, tokens)) {
                atStrayError = name.equals("Error") && tokens.current() != JsonToken.VALUE_NULL;
                return name;
            }
        }
        return null;
    }

    @Override
    public void skip() {
        refuseStrayError();
        tokens.skip();
    }

    private void refuseStrayError() {
        if (depth == 0 && atStrayError) {
            // Nobody knows this Error, so it is no part of a success; nor can it be read as a failure.
            throw tokens.wrong("its Error has no Code, or no proper Message");
        }
    }

    @Override
    public @Nullable Object value() {
        refuseStrayError();
        return new UndeclaredValues(tokens).value();
    }

    @Override
    public @Nullable Bytes binary() {
        return values.binary();
    }

    @Override
    public @Nullable String string() {
        return values.string();
    }

    @Override
    public @Nullable Long int64() {
        return values.int64();
    }

    @Override
    public @Nullable Long uint64() {
        return values.uint64();
    }

    @Override
    public @Nullable Double float64() {
        return values.float64();
    }

    @Override
    public @Nullable Boolean bool() {
        return values.bool();
    }

    @Override
    public <T> @Nullable T struct(StructReader<T> members) {
        if (values.isNothing(JsonToken.START_OBJECT)) {
            return null;
        }
        if (tokens.current() != JsonToken.START_OBJECT) {
            throw tokens.wrong("something else stands where a structure should");
        }
        depth++;
        T struct = members.readFrom(this);
        depth--;
        return struct;
    }

    @Override
    public @Nullable List<String> strings() {
        return list(this::string);
    }

    @Override
    public @Nullable List<Long> int64s() {
        return list(this::int64);
    }

    @Override
    public @Nullable List<Long> uint64s() {
        return list(this::uint64);
    }

    @Override
    public @Nullable List<Double> float64s() {
        return list(this::float64);
    }

    @Override
    public @Nullable List<Boolean> bools() {
        return list(this::bool);
    }

    @Override
    public <T> @Nullable List<T> structs(StructReader<T> members) {
        return list(() -> struct(members));
    }

    private <T> @Nullable List<T> list(Supplier<@Nullable T> element) {
        if (values.isNothing(JsonToken.START_ARRAY)) {
            return null;
        }
        if (tokens.current() != JsonToken.START_ARRAY) {
            throw tokens.wrong("something else stands where a list should");
        }
        List<T> elements = new ArrayList<>();
        while (tokens.next() != JsonToken.END_ARRAY) {
            T value = element.get();
            if (value != null) {
                elements.add(value);
            }
        }
        return Collections.unmodifiableList(elements);
    }
}
