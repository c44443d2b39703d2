package dev.tc3.generator;

import java.util.List;

/**
 * What is generated of specs, and where. The values are checked when they are used, so that everything wrong with them
 * and the spec is told at once.
 *
 * @param basePackage the package below which each API gets its own, such as {@code com.example.cloud};
 *     an API's package is the base, its service and its version, without the service if the base ends with it already
 * @param actionPatterns the actions to generate, by names in which {@code *} stands for any characters; empty for all
 */
public record GeneratorOptions(String basePackage, List<String> actionPatterns) {

    /** The package below which APIs go unless told otherwise. */
    public static final String DEFAULT_BASE_PACKAGE = "dev.tc3";

    public GeneratorOptions {
        actionPatterns = List.copyOf(actionPatterns);
    }

    /** All actions, below the default package. */
    public static GeneratorOptions defaults() {
        return new GeneratorOptions(DEFAULT_BASE_PACKAGE, List.of());
    }

    /** These options with another base package. */
    public GeneratorOptions withBasePackage(String basePackage) {
        return new GeneratorOptions(basePackage, actionPatterns);
    }

    /** These options with other actions. */
    public GeneratorOptions withActions(String... actionPatterns) {
        return new GeneratorOptions(basePackage, List.of(actionPatterns));
    }
}
