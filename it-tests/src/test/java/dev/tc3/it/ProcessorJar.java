package dev.tc3.it;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packaged processor, and what a client that it generates needs. */
final class ProcessorJar {

    static final Path FILE = Path.of(
                    "..",
                    "generator",
                    "processor-jar",
                    "target",
                    "tc3-processor-" + System.getProperty("tc3.version") + ".jar")
            .toAbsolutePath()
            .normalize();

    /** The runtime and what it brings along. */
    private static final List<String> RUNTIME =
            List.of("client-runtime", "jspecify", "okhttp-jvm", "okio-jvm", "kotlin-stdlib", "jackson-core");

    private ProcessorJar() {}

    /** The class path of a client. */
    static String clientClassPath() {
        String separator = System.getProperty("path.separator");
        return Stream.of(System.getProperty("java.class.path").split(separator))
                .filter(element -> RUNTIME.stream().anyMatch(element::contains))
                .reduce((before, element) -> before + separator + element)
                .orElseThrow();
    }
}
