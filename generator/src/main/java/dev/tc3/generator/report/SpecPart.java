package dev.tc3.generator.report;

import dev.tc3.spec.ApiSpec;

/**
 * A part of a spec, and the way to it.
 *
 * @param spec the whole spec
 * @param pointer the RFC 6901 pointer of the part; empty for the whole spec
 */
public record SpecPart(ApiSpec spec, String pointer) {

    /** The whole of a spec. */
    public static SpecPart whole(ApiSpec spec) {
        return new SpecPart(spec, "");
    }

    /** The part below this one. */
    public SpecPart at(String key) {
        return new SpecPart(spec, pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    /** The element of this list. */
    public SpecPart at(int index) {
        return at(Integer.toString(index));
    }

    /** A problem with the part. */
    public GeneratorProblem problem(String message, String remedy) {
        return new GeneratorProblem.InSpec(spec, pointer, message, remedy);
    }
}
