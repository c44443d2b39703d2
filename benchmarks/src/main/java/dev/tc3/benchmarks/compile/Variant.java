package dev.tc3.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the classes of a workload come about. */
enum Variant {
    /** The sources are there. */
    JAVAC_ALONE,
    /** The processor generates them. */
    WITH_PROCESSOR;

    /** Where the classes of a workload go. */
    Path output(Workload workload) {
        return workload.folder().resolve("classes-" + name());
    }

    /** Writes javac's arguments to a file. */
    Path writeArguments(Workload workload, Path processor) throws IOException {
        Files.createDirectories(output(workload));
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                output(workload).toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-encoding",
                "UTF-8",
                "-nowarn"));
        switch (this) {
            case JAVAC_ALONE -> {
                arguments.add("-proc:none");
                for (Path source : Folders.files(workload.generated(), ".java")) {
                    arguments.add(workload.generated().resolve(source).toString());
                }
            }
            case WITH_PROCESSOR ->
                arguments.addAll(List.of(
                        "-processorpath", processor.toAbsolutePath().toString(), "-Atc3.specPath=" + workload.specs()));
        }
        arguments.add(workload.packageInfo().toString());
        String quoted = arguments.stream()
                .map(argument -> '"' + argument.replace("\\", "\\\\") + '"')
                .collect(Collectors.joining("\n"));
        return Files.writeString(workload.folder().resolve(name()), quoted);
    }
}
