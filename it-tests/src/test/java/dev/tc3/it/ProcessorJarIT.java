package dev.tc3.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor in one jar gets on with whatever else is on the processor path. */
class ProcessorJarIT {

    /** A class that javac's processor path has for everybody: ours must not use it, another processor must. */
    private static final String OTHER_JAVAPOET = """
            package com.palantir.javapoet;
            public final class TypeSpec {
                public static String version() { return "another"; }
            }
            """;

    private static final String OTHER_JACKSON = """
            package com.fasterxml.jackson.core;
            public final class JsonFactory {
                public static String version() { return "another"; }
            }
            """;

    private static final String OTHER_PROCESSOR = """
            package org.other;

            import java.util.Set;
            import javax.annotation.processing.AbstractProcessor;
            import javax.annotation.processing.RoundEnvironment;
            import javax.annotation.processing.SupportedAnnotationTypes;
            import javax.lang.model.SourceVersion;
            import javax.lang.model.element.TypeElement;
            import javax.tools.Diagnostic;

            @SupportedAnnotationTypes("*")
            public final class OtherProcessor extends AbstractProcessor {

                @Override
                public SourceVersion getSupportedSourceVersion() {
                    return SourceVersion.latestSupported();
                }

                @Override
                public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                    if (round.processingOver()) {
                        processingEnv.getMessager().printMessage(
                                Diagnostic.Kind.NOTE,
                                "JavaPoet is " + com.palantir.javapoet.TypeSpec.version()
                                        + ", Jackson is " + com.fasterxml.jackson.core.JsonFactory.version());
                    }
                    return false;
                }
            }
            """;

    private static final String PACKAGE_INFO = """
            @dev.tc3.client.GenerateClient(spec = "cvm-2017-03-12.json")
            package com.acme.cloud;
            """;

    private static final List<String> LIBRARIES = List.of("com/fasterxml", "com/palantir", "org/commonmark");

    @TempDir
    Path folder;

    @Test
    void everyClassOfItHasANameOfOurs() throws IOException {
        try (JarFile jar = new JarFile(ProcessorJar.FILE.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                    .hasSizeGreaterThan(100)
                    .allMatch(name -> name.startsWith("dev/tc3/"));
        }
    }

    @Test
    void noClassOfItAsksForAnythingUnderTheNamesOfLibraries() throws IOException {
        List<String> asking = new ArrayList<>();
        try (JarFile jar = new JarFile(ProcessorJar.FILE.toFile())) {
            for (ZipEntry entry :
                    jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
                String constants = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                if (LIBRARIES.stream().anyMatch(constants::contains)) {
                    asking.add(entry.getName());
                }
            }
        }
        assertThat(asking).isEmpty();
    }

    @Test
    void itBringsNoOtherArtifactAlong() throws IOException {
        String pom = Files.readString(ProcessorJar.FILE.resolveSibling("dependency-reduced-pom.xml"));

        assertThat(pom).contains("<artifactId>tc3-processor</artifactId>").doesNotContain("<dependency>");
    }

    @Test
    void itSaysToBuildToolsWhatItIs() throws IOException {
        try (JarFile jar = new JarFile(ProcessorJar.FILE.toFile())) {
            String processor = "dev.tc3.generator.processor.GenerateClientProcessor";
            assertThat(text(jar, "META-INF/services/javax.annotation.processing.Processor"))
                    .isEqualToIgnoringNewLines(processor);
            assertThat(text(jar, "META-INF/gradle/incremental.annotation.processors"))
                    .isEqualToIgnoringNewLines(processor + ",isolating");
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("dev.tc3.processor");
            assertThat(text(jar, "META-INF/LICENSE.txt")).contains("Apache License");
            assertThat(text(jar, "META-INF/LICENSE-commonmark.txt")).contains("Redistribution and use");
            assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson");
        }
    }

    @Test
    void anotherProcessorKeepsItsOwnVersionsOfTheLibrariesAndSoDoesThis() throws Exception {
        Path others = compileOthers();

        for (List<Path> order : List.of(List.of(others, ProcessorJar.FILE), List.of(ProcessorJar.FILE, others))) {
            Result result = compile(order);
            assertThat(result.success()).as(result.said()).isTrue();
            assertThat(result.said()).contains("JavaPoet is another, Jackson is another");
            assertThat(result.output().resolve("com/acme/cloud/cvm/v20170312/CvmClient.class"))
                    .exists();
        }
    }

    private record Result(boolean success, String said, Path output) {}

    private Result compile(List<Path> processorPath) throws Exception {
        Path source = write("client/com/acme/cloud/package-info.java", PACKAGE_INFO);
        Path output = Files.createTempDirectory(folder, "client");
        return javac(
                List.of(
                        "-processorpath",
                        String.join(
                                File.pathSeparator,
                                processorPath.stream().map(Path::toString).toList()),
                        "-classpath",
                        ProcessorJar.clientClassPath()),
                output,
                source);
    }

    private Path compileOthers() throws Exception {
        Path output = Files.createDirectories(folder.resolve("others"));
        Result result = javac(
                List.of("-proc:none"),
                output,
                write("src/com/palantir/javapoet/TypeSpec.java", OTHER_JAVAPOET),
                write("src/com/fasterxml/jackson/core/JsonFactory.java", OTHER_JACKSON),
                write("src/org/other/OtherProcessor.java", OTHER_PROCESSOR));
        assertThat(result.success()).as(result.said()).isTrue();
        write("others/META-INF/services/javax.annotation.processing.Processor", "org.other.OtherProcessor\n");
        return output;
    }

    /** In a process of its own: a compiler in this one would have the libraries of the tests. */
    private static Result javac(List<String> options, Path output, Path... sources) throws Exception {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-d", output.toString()));
        Stream.of(sources).map(Path::toString).forEach(arguments::add);
        Program.Result result = Program.ofTheJdk("javac").run(Map.of(), "", arguments.toArray(String[]::new));
        return new Result(result.exitCode() == 0, result.said(), output);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
