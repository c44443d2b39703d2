package dev.tc3.it.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.tc3.client.api.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a caller gets what it calls with, and puts down what it saw. */
public final class Desk {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private final Map<String, List<String>> samples;
    private final String endpoint;
    private final List<String> seen = new ArrayList<>();

    /** Stops a lambda before anything is built of what it was given. */
    public static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** Without a trace, as nobody reads it. */
        public Enough() {
            super("enough", null, false, false);
        }
    }

    Desk(Map<String, List<String>> samples, String endpoint) {
        this.samples = samples;
        this.endpoint = endpoint;
    }

    /** The objects of a class in JSON: the least that can be sent, then such that hold everything between them. */
    public List<String> samples(String type) {
        return samples.getOrDefault(type, List.of("{}"));
    }

    /** The least that can be sent. */
    public String least(String type) {
        return samples(type).get(0);
    }

    /** Where calls go. */
    public String endpoint() {
        return endpoint;
    }

    /** Puts down a value. */
    public void saw(String what, @Nullable Object value) {
        seen.add(what + " = " + text(value));
    }

    List<String> seen() {
        return seen;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Structure structure) {
            return sorted(structure.toJson());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Desk::text).toList().toString();
        }
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }

    private static String sorted(String json) {
        try {
            return JSON.writeValueAsString(JSON.readValue(json, TreeMap.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
