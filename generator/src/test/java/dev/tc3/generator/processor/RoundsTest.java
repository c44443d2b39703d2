package dev.tc3.generator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor in the compilations of real builds: in rounds, in modules, again and again. */
class RoundsTest {

    private static final String ANNOTATED = "src/com/acme/package-info.java";
    private static final String CALLER = "src/com/acme/Caller.java";
    private static final List<String> STRICT = List.of("--release", "17", "-Xlint:all", "-Werror");

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void annotate() {
        workspace = new Workspace(folder);
        workspace
                .write(ANNOTATED, "@dev.tc3.client.GenerateClient(spec = \"shop.json\")", "package com.acme;")
                .write("src/com/acme/shop.json", Shop.spec())
                .write(
                        CALLER,
                        "package com.acme;",
                        "final class Caller {",
                        "    final com.acme.shop.v20200101.ShopClient shop = null;",
                        "}");
    }

    @Test
    void theStrictestCompilerHasNoComplaints() {
        JavacResult result = workspace.compile(STRICT, ANNOTATED, CALLER);

        assertThat(result.messages()).isEmpty();
        assertThat(workspace.names("classes", ".class"))
                .contains("com/acme/Caller.class", "com/acme/shop/v20200101/ShopClient.class");
    }

    @Test
    void processingAloneWritesTheSourcesAndNoClasses() {
        JavacResult result = workspace.compile(List.of("-proc:only"), ANNOTATED, CALLER);

        assertThat(result.messages()).isEmpty();
        assertThat(workspace.names("generated", ".java")).contains("com/acme/shop/v20200101/ShopClient.java");
        assertThat(workspace.names("classes", ".class")).isEmpty();
    }

    @Test
    void anAnnotationThatAnotherProcessorGeneratesIsHeeded() {
        Writing other = new Writing(
                "org.other.Clients",
                "package org.other; @dev.tc3.client.GenerateClient(spec = \"shop.json\") interface Clients {}");

        JavacResult result = workspace.compile(
                List.of("-Atc3.specPath=" + folder.resolve("src/com/acme")),
                List.of(other, new GenerateClientProcessor()),
                ANNOTATED,
                CALLER);

        assertThat(result.messages()).isEmpty();
        assertThat(workspace.names("generated", "/ShopClient.java"))
                .containsExactly("com/acme/shop/v20200101/ShopClient.java", "org/other/shop/v20200101/ShopClient.java");
    }

    @Test
    void aConstantThatAnotherProcessorGeneratesIsWaitedFor() {
        workspace.write(ANNOTATED, "@dev.tc3.client.GenerateClient(spec = Names.SHOP)", "package com.acme;");
        Writing other =
                new Writing("com.acme.Names", "package com.acme; interface Names { String SHOP = \"shop.json\"; }");

        JavacResult result =
                workspace.compile(List.of(), List.of(other, new GenerateClientProcessor()), ANNOTATED, CALLER);

        assertThat(result.messages()).isEmpty();
        assertThat(workspace.names("generated", "/ShopClient.java")).hasSize(1);
    }

    @Test
    void aNamedModuleGetsItsClient() throws IOException {
        workspace.write(
                "src/module-info.java",
                "module com.acme {",
                "    requires dev.tc3.client;",
                "    requires org.jspecify;",
                "}");

        JavacResult result = workspace.compile(
                List.of("--release", "17", "--module-path", modulePath()), "src/module-info.java", ANNOTATED, CALLER);

        assertThat(result.messages()).isEmpty();
        assertThat(workspace.names("classes", "/ShopClient.class")).hasSize(1);
    }

    @Test
    void severalModulesInOneCompilationGetTheirOwn() throws IOException {
        for (String module : List.of("one", "two")) {
            workspace
                    .write(
                            "modules/" + module + "/module-info.java",
                            "module " + module + " { requires dev.tc3.client; requires org.jspecify; }")
                    .write(
                            "modules/" + module + "/org/" + module + "/package-info.java",
                            "@dev.tc3.client.GenerateClient(spec = \"shop.json\")",
                            "package org." + module + ";")
                    .write("modules/" + module + "/org/" + module + "/shop.json", Shop.spec());
        }

        JavacResult result = workspace.compile(
                List.of(
                        "--module-path",
                        modulePath(),
                        "--module-source-path",
                        folder.resolve("modules").toString()),
                "modules/one/module-info.java",
                "modules/one/org/one/package-info.java",
                "modules/two/module-info.java",
                "modules/two/org/two/package-info.java");

        assertThat(result.messages()).isEmpty();
        assertThat(workspace.names("classes", "/ShopClient.class"))
                .containsExactly(
                        "one/org/one/shop/v20200101/ShopClient.class", "two/org/two/shop/v20200101/ShopClient.class");
    }

    @Test
    void whatIsNotAnnotatedIsCompiledAgainWithoutTheSpec() {
        assertThat(workspace.compile(STRICT, ANNOTATED, CALLER).messages()).isEmpty();
        workspace.delete("src/com/acme/shop.json");

        assertThat(workspace.compile(STRICT, CALLER).messages()).isEmpty();
    }

    @Test
    void anAnnotatedPackageIsCompiledAgainAlone() {
        assertThat(workspace.compile(List.of(), ANNOTATED, CALLER).messages()).isEmpty();
        Map<String, String> before = workspace.texts("generated");

        assertThat(workspace.compile(List.of(), ANNOTATED).messages()).isEmpty();
        assertThat(workspace.texts("generated")).isEqualTo(before);

        workspace.write("src/com/acme/shop.json", Shop.spec().replace("No 茶 is left.", "There is none."));
        assertThat(workspace.compile(List.of(), ANNOTATED).messages()).isEmpty();
        assertThat(workspace.texts("generated").get("com/acme/shop/v20200101/ShopErrorCode.java"))
                .contains("There is none.");
    }

    @Test
    void generatedSourcesThatAreCompiledAgainBesideTheirOriginAreLeftAsTheyAreIfNothingChanged() {
        assertThat(workspace.compile(List.of(), ANNOTATED, CALLER).messages()).isEmpty();
        String[] all = Stream.concat(
                        Stream.of(ANNOTATED, CALLER),
                        workspace.names("generated", ".java").stream().map(name -> "generated/" + name))
                .toArray(String[]::new);

        assertThat(workspace.compile(List.of(), all).messages()).isEmpty();

        workspace.write("src/com/acme/shop.json", Shop.spec().replace("No 茶 is left.", "There is none."));
        assertThat(workspace.compile(List.of(), all).messages())
                .singleElement()
                .asString()
                .startsWith(
                        "ERROR package-info.java:1:1 com.acme.shop.v20200101.ShopErrorCode is in this compilation already");
    }

    /** The modules that a client needs; of these, the runtime is no jar yet when these tests run. */
    private String modulePath() throws IOException {
        Path runtime = folder.resolve("runtime.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", "dev.tc3.client");
        Path classes = Path.of(Workspace.elements(Set.of("client-runtime")).get(0));
        if (Files.isRegularFile(classes)) {
            return String.join(File.pathSeparator, Workspace.elements(Set.of("client-runtime", "jspecify")));
        }
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(runtime), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
            }
        }
        return String.join(
                File.pathSeparator,
                runtime.toString(),
                Workspace.elements(Set.of("jspecify")).get(0));
    }

    /** A processor that writes one source in the first round. */
    @SupportedAnnotationTypes("*")
    private static final class Writing extends AbstractProcessor {

        private final String name;
        private final String text;

        Writing(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (processingEnv.getElementUtils().getTypeElement(name) == null) {
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
