package dev.tc3.client.api;

/** A structure that can describe its parameters. The one description serves every form on the wire, and text. */
@FunctionalInterface
public interface ParamSource {

    /**
     * Gives each parameter to the writer, in the spec's order. Unset parameters are given as null.
     *
     * @param writer takes the parameters
     */
    void writeTo(ParamWriter writer);
}
