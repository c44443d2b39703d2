package dev.tc3.maven;

import dev.tc3.generator.Generator;
import dev.tc3.spec.words.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out which documents make which product. What states the same API twice makes none, for nothing is ever merged. */
final class ProductInputs {

    private static final int MOST_NAMES = 10;

    private final List<InputDocument> specs;
    private final List<ProductInput> products = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * @param specs the specs, in the order of their products
     * @param overlays the overlays, in the order in which they are merged
     */
    ProductInputs(List<InputDocument> specs, List<InputDocument> overlays) {
        this.specs = specs;
        Set<InputDocument> clashing = clashes();
        Map<InputDocument, List<InputDocument>> overlaysOf = new HashMap<>();
        for (InputDocument overlay : overlays) {
            for (InputDocument spec : belongsTo(overlay)) {
                overlaysOf.computeIfAbsent(spec, any -> new ArrayList<>()).add(overlay);
            }
        }
        specs.stream()
                .filter(spec -> !clashing.contains(spec))
                .map(spec -> new ProductInput(spec, overlaysOf.getOrDefault(spec, List.of())))
                .forEach(products::add);
    }

    List<ProductInput> products() {
        return products;
    }

    List<String> problems() {
        return problems;
    }

    private Set<InputDocument> clashes() {
        Map<String, InputDocument> owners = new HashMap<>();
        Set<InputDocument> clashing = new LinkedHashSet<>();
        for (InputDocument spec : specs) {
            if (spec.service() != null && spec.version() != null) {
                InputDocument owner =
                        owners.putIfAbsent(Generator.packageBelowBase(spec.service(), spec.version()), spec);
                if (owner != null) {
                    clashing.add(owner);
                    clashing.add(spec);
                    problem(spec, clash(spec, owner));
                }
            }
        }
        return clashing;
    }

    private static String clash(InputDocument spec, InputDocument owner) {
        String shared = spec.label().equals(owner.label())
                ? "has the same service and version as "
                : "would go into the same package as ";
        return shared + Printable.escape(owner.file().toString()) + ", which is for " + Printable.escape(owner.label())
                + "; generate only one of them, or each in an execution with a base package of its own";
    }

    private List<InputDocument> belongsTo(InputDocument overlay) {
        if (overlay.service() == null && specs.size() > 1) {
            problem(
                    overlay,
                    "is an overlay that does not say to which of the " + specs.size()
                            + " specs it belongs; add its \"service\"");
            return List.of();
        }
        List<InputDocument> owners =
                specs.stream().filter(spec -> isFor(overlay, spec)).toList();
        boolean mayBeForABrokenOne = specs.stream().anyMatch(spec -> !spec.isIdentified());
        if (owners.isEmpty() && !mayBeForABrokenOne) {
            problem(
                    overlay,
                    "is an overlay for " + Printable.escape(overlay.label()) + ", which belongs to no spec; "
                            + "correct its service and version, or leave it out; there " + names());
        }
        return owners;
    }

    private static boolean isFor(InputDocument overlay, InputDocument spec) {
        return (overlay.service() == null || overlay.service().equals(spec.service()))
                && (overlay.version() == null || overlay.version().equals(spec.version()));
    }

    private String names() {
        String names = specs.stream()
                .limit(MOST_NAMES)
                .map(spec -> Printable.escape(spec.label()))
                .collect(Collectors.joining(", "));
        int more = specs.size() - MOST_NAMES;
        return specs.isEmpty() ? "is no spec" : "is " + names + (more > 0 ? " and " + more + " more" : "");
    }

    private void problem(InputDocument document, String problem) {
        problems.add(Printable.escape(document.file().toString()) + ": " + problem);
    }
}
