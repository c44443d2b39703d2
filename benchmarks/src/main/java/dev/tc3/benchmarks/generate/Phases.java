package dev.tc3.benchmarks.generate;

import dev.tc3.generator.GeneratedClient;
import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.output.FolderUpdate;
import dev.tc3.generator.output.SourceFolder;
import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.SpecException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * How long one processor worked for all models together, in nanoseconds, one after the other. That is not the time that
 * passed, but says the same on a machine that has other work to do.
 *
 * @param reading from files to checked specs
 * @param generating from specs to the texts of sources
 * @param writing from texts to files in an empty folder
 * @param classes how many classes were generated
 * @param bytes how many bytes they have
 */
record Phases(long reading, long generating, long writing, long classes, long bytes) {

    private static final String INPUTS = "0".repeat(64);

    /** Generates all models into an empty folder. */
    static Phases of(List<Model> models, Path folder) throws IOException, SpecException, GeneratorException {
        FolderUpdate update = new SourceFolder(folder).update();
        long reading = 0;
        long generating = 0;
        long writing = 0;
        long classes = 0;
        long bytes = 0;
        for (Model model : models) {
            long start = work();
            SpecDocument document = model.read();
            long read = work();
            GeneratedClient client = Generator.generateOneOfMany(document.spec(), GeneratorOptions.defaults());
            long generated = work();
            update.add(document.spec().service() + " " + document.spec().version(), INPUTS, "", client.sources());
            long written = work();
            reading += read - start;
            generating += generated - read;
            writing += written - generated;
            classes += client.classes();
            bytes += client.sources().stream()
                    .mapToLong(source -> source.text().length())
                    .sum();
        }
        long start = work();
        update.finish();
        return new Phases(reading, generating, writing + work() - start, classes, bytes);
    }

    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    long whole() {
        return reading + generating + writing;
    }
}
