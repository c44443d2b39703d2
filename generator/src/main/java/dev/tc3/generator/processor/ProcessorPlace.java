package dev.tc3.generator.processor;

import java.io.InputStream;
import java.util.Optional;

/** The specs that come with the processor. */
record ProcessorPlace() implements SpecPlace {

    @Override
    public String describe(String name) {
        return "the processor's own specs: " + name;
    }

    @Override
    public Optional<FoundSpec> open(String name) {
        InputStream content = ProcessorPlace.class.getResourceAsStream("/" + name);
        return Optional.ofNullable(content).map(in -> new FoundSpec(name, in));
    }
}
