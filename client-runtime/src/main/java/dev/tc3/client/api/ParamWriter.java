package dev.tc3.client.api;

import dev.tc3.client.Bytes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parameters of a structure, in one form or another. A null value means that the parameter is not set, and
 * leaves no trace; an empty list is set.
 */
public interface ParamWriter {

    /** {@return a writer for the one parameter that follows, whose value is a secret} */
    ParamWriter sensitive();

    /**
     * Text.
     *
     * @param name the parameter's name on the wire
     * @param value the value, or null if the parameter is not set
     */
    void string(String name, @Nullable String value);

    /**
     * A signed 64-bit number.
     *
     * @param name the parameter's name on the wire
     * @param value the value, or null if the parameter is not set
     */
    void int64(String name, @Nullable Long value);

    /**
     * An unsigned 64-bit number, given as its 64 bits.
     *
     * @param name the parameter's name on the wire
     * @param value the value, or null if the parameter is not set
     */
    void uint64(String name, @Nullable Long value);

    /**
     * A number.
     *
     * @param name the parameter's name on the wire
     * @param value the value, or null if the parameter is not set
     */
    void float64(String name, @Nullable Double value);

    /**
     * True or false.
     *
     * @param name the parameter's name on the wire
     * @param value the value, or null if the parameter is not set
     */
    void bool(String name, @Nullable Boolean value);

    /**
     * Binary content.
     *
     * @param name the parameter's name on the wire
     * @param value the value, or null if the parameter is not set
     */
    void binary(String name, @Nullable Bytes value);

    /**
     * A structure.
     *
     * @param name the parameter's name on the wire
     * @param value the value, or null if the parameter is not set
     */
    void struct(String name, @Nullable ParamSource value);

    /**
     * A list of text.
     *
     * @param name the parameter's name on the wire
     * @param values the values, or null if the parameter is not set
     */
    void strings(String name, @Nullable List<String> values);

    /**
     * A list of signed 64-bit numbers.
     *
     * @param name the parameter's name on the wire
     * @param values the values, or null if the parameter is not set
     */
    void int64s(String name, @Nullable List<Long> values);

    /**
     * A list of unsigned 64-bit numbers, each given as its 64 bits.
     *
     * @param name the parameter's name on the wire
     * @param values the values, or null if the parameter is not set
     */
    void uint64s(String name, @Nullable List<Long> values);

    /**
     * A list of numbers.
     *
     * @param name the parameter's name on the wire
     * @param values the values, or null if the parameter is not set
     */
    void float64s(String name, @Nullable List<Double> values);

    /**
     * A list of truth values.
     *
     * @param name the parameter's name on the wire
     * @param values the values, or null if the parameter is not set
     */
    void bools(String name, @Nullable List<Boolean> values);

    /**
     * A list of structures.
     *
     * @param name the parameter's name on the wire
     * @param values the values, or null if the parameter is not set
     */
    void structs(String name, @Nullable List<? extends ParamSource> values);

    /**
     * The parameters of a structure that its spec does not declare.
     *
     * @param declared those that it does declare
     * @param extras the values by name, of the types that {@link Structure#extras()} lists; never null
     */
    void extras(ParamSource declared, Map<String, Object> extras);
}
