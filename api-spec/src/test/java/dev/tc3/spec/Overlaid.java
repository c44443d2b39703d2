package dev.tc3.spec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Specs with overlays. The spec is called shop.json, and the overlays first.json, second.json and third.json. */
final class Overlaid {

    private static final List<String> NAMES = List.of("first.json", "second.json", "third.json");

    private Overlaid() {}

    static SpecDocument read(String spec, String... overlays) throws SpecException {
        List<SpecSource> sources = new ArrayList<>();
        for (String overlay : overlays) {
            sources.add(source(NAMES.get(sources.size()), overlay));
        }
        try {
            return new SpecReader().read(source("shop.json", spec), sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the documents; nothing if they make a spec. */
    static List<SpecProblem> problems(String spec, String... overlays) {
        try {
            read(spec, overlays);
            return List.of();
        } catch (SpecException e) {
            return e.problems();
        }
    }

    /** The same, each as it is printed. */
    static List<String> messages(String spec, String... overlays) {
        return problems(spec, overlays).stream().map(SpecProblem::toString).toList();
    }

    private static SpecSource source(String name, String document) {
        return new SpecSource(name, new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
