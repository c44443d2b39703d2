package dev.tc3.generator.processor;

import dev.tc3.spec.BundledSpecs;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place with specs of tc3, which are there under another name than {@code service-version.json}.
 *
 * @param place where they are
 */
record BundledPlace(SpecPlace place) implements SpecPlace {

    private static final Pattern NAME = Pattern.compile("(?<service>[^/]+)-(?<version>\\d{4}-\\d{2}-\\d{2})\\.json");

    @Override
    public String describe(String name) {
        return place.describe(nameThere(name).orElse("(only names such as service-2020-01-01.json)"));
    }

    @Override
    public Optional<FoundSpec> open(String name) throws IOException {
        Optional<String> there = nameThere(name);
        return there.isPresent() ? place.open(there.get()) : Optional.empty();
    }

    private static Optional<String> nameThere(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? Optional.of(BundledSpecs.path(matcher.group("service"), matcher.group("version")))
                : Optional.empty();
    }
}
