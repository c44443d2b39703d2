package dev.tc3.maven;

import dev.tc3.generator.GeneratorOptions;
import java.util.List;

/**
 * What an execution asks for.
 *
 * @param options what is generated
 * @param why the structures of which the reason is wanted, as patterns
 * @param code a digest of the code that generates
 * @param anew whether everything is generated anew, whatever was made of the same before
 */
record GenerationOrder(GeneratorOptions options, List<String> why, String code, boolean anew) {

    GenerationOrder {
        why = List.copyOf(why);
    }

    /** A digest of all that the client of a product is made of. */
    String digest(ProductInput input) {
        return new Sha256()
                .with(code)
                .with(options.basePackage())
                .with(options.actionPatterns())
                .with(input.digest())
                .hex();
    }
}
