package dev.tc3.generator.output;

import dev.tc3.generator.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a generator gives from one revision of specs to the next: files come, change and go, whole packages too. */
final class Revisions {

    static final int PRODUCTS = 8;

    private static final int CLASSES = 8;
    private static final int VARIANTS = 3;
    private static final String LINE =
            "    // A line as any other, so that a file has many of them, and writing it takes a while.\n";

    private Revisions() {}

    /** Brings a folder to a revision; the step is called after each product. */
    static WriteReport generate(Path folder, int revision, Runnable step) throws IOException {
        try (FolderUpdate update = new SourceFolder(folder, "test").update()) {
            for (int product = 0; product < PRODUCTS; product++) {
                List<SourceFile> sources = sources(revision, product);
                String inputs = HexFormat.of().formatHex(new byte[28]) + "%08x".formatted(fingerprint(sources));
                if (update.keep("product " + product, inputs).isEmpty()) {
                    update.add("product " + product, inputs, "", sources);
                }
                step.run();
            }
            return update.finish();
        }
    }

    /** All that may ever be in a file of a product. */
    static Set<String> everyText(String packageName, String className) {
        return IntStream.range(0, VARIANTS)
                .mapToObj(variant -> text(packageName, className, variant))
                .collect(Collectors.toSet());
    }

    private static int fingerprint(List<SourceFile> sources) {
        return sources.stream()
                .map(source -> source.path() + source.text())
                .toList()
                .hashCode();
    }

    private static List<SourceFile> sources(int revision, int product) {
        Random random = new Random(revision * 0x9E3779B97F4A7C15L + product * 0xC2B2AE3D27D4EB4FL);
        List<SourceFile> sources = new ArrayList<>();
        if (product == 0 || random.nextInt(4) > 0) {
            for (int i = 0; i < CLASSES; i++) {
                String packageName = "p" + product + (i % 3 == 0 ? ".deep.er" : "");
                if (random.nextBoolean()) {
                    sources.add(
                            new SourceFile(packageName, "C" + i, text(packageName, "C" + i, random.nextInt(VARIANTS))));
                }
            }
        }
        return sources;
    }

    private static String text(String packageName, String className, int variant) {
        return "package " + packageName + ";\n\nclass " + className + " {\n    int variant = " + variant + ";\n"
                + LINE.repeat(400 * (variant + 1)) + "}\n";
    }
}
