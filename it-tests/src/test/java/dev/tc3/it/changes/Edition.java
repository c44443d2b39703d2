package dev.tc3.it.changes;

import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.diff.Revision;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A revision of an API with its client.
 *
 * @param revision the revision
 * @param sources the client's sources, by binary name
 * @param classes the client's class files, by binary name
 */
record Edition(Revision revision, Map<String, String> sources, Map<String, byte[]> classes) {

    /** All actions of a spec. */
    static final GeneratorOptions ALL = GeneratorOptions.defaults().withBasePackage("com.example");

    /** Compiles the whole client. */
    static Edition of(SpecDocument document, MemoryCompiler compiler) throws GeneratorException {
        return of(document, ALL, compiler);
    }

    /** Compiles the client of some actions. */
    static Edition of(SpecDocument document, GeneratorOptions options, MemoryCompiler compiler)
            throws GeneratorException {
        Revision revision = Generator.revision("spec.json", document, options);
        Map<String, String> sources = sources(document, options);
        return new Edition(revision, sources, classes(sources, Map.of(), compiler));
    }

    /** Compiles a later client: equal sources give equal class files, so only the others are compiled. */
    Edition next(SpecDocument document, MemoryCompiler compiler) throws GeneratorException {
        return next(document, ALL, compiler);
    }

    /** Compiles a later client of some actions. */
    Edition next(SpecDocument document, GeneratorOptions options, MemoryCompiler compiler) throws GeneratorException {
        Revision later = Generator.revision("spec.json", document, options);
        Map<String, String> all = sources(document, options);
        Map<String, String> changed = new TreeMap<>(all);
        changed.entrySet().removeIf(source -> source.getValue().equals(sources.get(source.getKey())));
        Map<String, byte[]> kept = new TreeMap<>(classes);
        kept.keySet().removeIf(name -> !all.containsKey(topLevel(name)) || changed.containsKey(topLevel(name)));
        Map<String, byte[]> now = new TreeMap<>(kept);
        if (!changed.isEmpty()) {
            now.putAll(classes(changed, kept, compiler));
        }
        return new Edition(later, all, now);
    }

    /** The same API, of which there is no client. */
    Edition gone() {
        return new Edition(revision, Map.of(), Map.of());
    }

    /** The classes of the top level that are not in another edition as they are here. */
    Set<String> changedIn(Edition other) {
        return sources.keySet().stream()
                .filter(name -> !sources.get(name).equals(other.sources().get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String topLevel(String binaryName) {
        int dollar = binaryName.indexOf('$');
        return dollar < 0 ? binaryName : binaryName.substring(0, dollar);
    }

    private static Map<String, String> sources(SpecDocument document, GeneratorOptions options)
            throws GeneratorException {
        return Generator.generate(document.spec(), options)
                .filter(source -> !source.name().equals("package-info"))
                .collect(Collectors.toMap(
                        source -> source.packageName() + "." + source.name(),
                        source -> source.text(),
                        (some, other) -> other,
                        TreeMap::new));
    }

    private static Map<String, byte[]> classes(
            Map<String, String> sources, Map<String, byte[]> given, MemoryCompiler compiler) {
        MemoryCompiler.Result result = compiler.compile(sources, given);
        if (!result.messages().isEmpty()) {
            throw new AssertionError("javac refused the client:\n" + result.messages());
        }
        return result.classes();
    }
}
