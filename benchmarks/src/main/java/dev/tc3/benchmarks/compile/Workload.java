package dev.tc3.benchmarks.compile;

import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.output.SourceFolder;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is compiled: an annotated package, and the sources that its annotation asks for, generated beforehand.
 *
 * @param name what it is called in the results
 * @param folder its folder, with {@code src}, {@code generated} and {@code specs}
 */
record Workload(String name, Path folder) {

    private static final String PACKAGE = "com.acme.cloud";

    /** One action of the bundled spec. */
    static Workload bundled(Path folder) throws IOException, WorkloadException {
        Workload workload = new Workload("CVM, 1 action", folder);
        workload.write("cvm-2017-03-12.json", BundledSpecs.read("cvm", "2017-03-12"), "ResetInstance");
        return workload;
    }

    /** A spec that was made up, with many actions. */
    static Workload large(Path folder, int actions) throws IOException, WorkloadException {
        Workload workload = new Workload("made up, " + actions + " actions", folder);
        Path spec = workload.folder.resolve("specs").resolve("shop.json");
        Files.createDirectories(spec.getParent());
        Files.writeString(spec, LargeSpec.of(actions));
        try {
            workload.write("shop.json", new SpecReader().read(spec), "*");
        } catch (SpecException e) {
            throw new WorkloadException("the made-up spec is none: " + e.getMessage());
        }
        return workload;
    }

    Path packageInfo() {
        return folder.resolve("src/com/acme/cloud/package-info.java");
    }

    Path generated() {
        return folder.resolve("generated");
    }

    Path specs() {
        return folder.resolve("specs");
    }

    private void write(String specName, ApiSpec spec, String actions) throws IOException, WorkloadException {
        Files.createDirectories(packageInfo().getParent());
        Files.writeString(
                packageInfo(),
                "@dev.tc3.client.GenerateClient(spec = \"" + specName + "\", actions = \"" + actions + "\")\npackage "
                        + PACKAGE + ";\n");
        try {
            new SourceFolder(generated())
                    .write(Generator.generate(
                            spec,
                            GeneratorOptions.defaults().withBasePackage(PACKAGE).withActions(actions)));
        } catch (GeneratorException e) {
            throw new WorkloadException("nothing can be generated: " + e.getMessage());
        }
    }
}
