package dev.tc3.generator.report;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.words.Printable;

/** One reason why nothing can be generated. As text it is one line that says where, what, and what to do. */
public sealed interface GeneratorProblem {

    /** What is wrong, without the place. */
    String message();

    /** What to do about it. */
    String remedy();

    /**
     * A problem with a part of a spec.
     *
     * @param spec the spec
     * @param pointer the RFC 6901 pointer of the part in a document of the native format; empty for the whole spec
     */
    record InSpec(ApiSpec spec, String pointer, String message, String remedy) implements GeneratorProblem {

        @Override
        public String toString() {
            String part = pointer.isEmpty() ? "" : " at " + Printable.quote(pointer);
            return "spec " + Printable.quote(spec.service() + " " + spec.version()) + part + ": " + message + "; "
                    + remedy;
        }
    }

    /**
     * A problem with an option.
     *
     * @param option the option
     * @param value the value that is wrong, or the one of several
     */
    record InOption(Option option, String value, String message, String remedy) implements GeneratorProblem {

        @Override
        public String toString() {
            return option.label() + ": " + Printable.quote(value) + " " + message + "; " + remedy;
        }
    }

    /** What users set. */
    enum Option {
        /** The package below which each API gets its own. */
        BASE_PACKAGE("basePackage"),

        /** The patterns that select actions. */
        ACTIONS("actions"),

        /** The patterns for structures whose reason is asked for. */
        WHY("why");

        private final String label;

        Option(String label) {
            this.label = label;
        }

        /** What the option is called wherever it can be set. */
        public String label() {
            return label;
        }
    }
}
