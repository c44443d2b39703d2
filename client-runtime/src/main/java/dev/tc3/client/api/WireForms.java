package dev.tc3.client.api;

import dev.tc3.client.json.JsonParamWriter;
import dev.tc3.client.json.StructureReader;
import dev.tc3.client.params.InvalidParameterException;
import dev.tc3.client.query.FlatText;
import dev.tc3.client.query.QueryParamWriter;
import java.nio.charset.StandardCharsets;

/** Structures as text on their own, without a call: to keep one, to show what would be sent, or to read what was kept. */
public final class WireForms {

    private WireForms() {}

    static String toJson(ParamSource source) {
        try {
            return new String(JsonParamWriter.write(source), StandardCharsets.UTF_8);
        } catch (InvalidParameterException e) {
            throw new IllegalArgumentException(e.problem());
        }
    }

    static String toQuery(ParamSource source) {
        FlatText text = new FlatText();
        try {
            QueryParamWriter.write(source, text::add);
        } catch (InvalidParameterException e) {
            throw new IllegalArgumentException(e.problem());
        }
        return text.toString();
    }

    /**
     * Reads a structure, as leniently as answers are read.
     *
     * @param json the members as one JSON object
     * @param members reads them
     * @param <T> the structure
     * @return what was read
     * @throws IllegalArgumentException if it is no JSON object and nothing else, or a value cannot be understood; the message
     *     says where, and quotes nothing
     */
    public static <T> T fromJson(String json, StructReader<T> members) {
        return StructureReader.members(json, members);
    }

    /**
     * Reads what a successful answer holds, as leniently as answers are read.
     *
     * @param json the members as one JSON object, or a whole answer, which has them in an object {@code Response}
     * @param members reads them
     * @param <T> the response
     * @return what was read
     * @throws IllegalArgumentException if it is no JSON object and nothing else, or a value cannot be understood; the message
     *     says where, and quotes nothing
     */
    public static <T> T fromAnswer(String json, StructReader<T> members) {
        return StructureReader.answer(json, members);
    }
}
