package dev.tc3.generator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.GenerateClient;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor says about itself is true. */
class DeclarationTest {

    @TempDir
    Path folder;

    @Test
    void compilersFindItAsAService() {
        assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(GenerateClientProcessor.class);
    }

    @Test
    void gradleIsToldThatItIsIsolating() throws IOException {
        try (InputStream in = GenerateClientProcessor.class.getResourceAsStream(
                "/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly(GenerateClientProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void itIsIsolatingAsEachFileHasItsElementForItsOnlyOrigin() {
        Workspace workspace = new Workspace(folder)
                .write(
                        "src/com/acme/package-info.java",
                        "@dev.tc3.client.GenerateClient(spec = \"shop.json\")",
                        "package com.acme;")
                .write("src/com/acme/shop.json", Shop.spec())
                .write(
                        "src/org/other/Clients.java",
                        "package org.other;",
                        "@dev.tc3.client.GenerateClient(spec = \"cvm-2017-03-12.json\")",
                        "interface Clients {}");
        BuildToolProcessor processor = new BuildToolProcessor();

        JavacResult result = workspace.compile(
                List.of("-sourcepath", folder.resolve("src").toString()),
                List.of(processor),
                "src/com/acme/package-info.java",
                "src/org/other/Clients.java");

        assertThat(result.messages()).isEmpty();
        assertThat(processor.origins())
                .hasSize(workspace.names("generated", ".java").size()
                        + workspace.names("classes", ".json").size());
        assertThat(processor.origins())
                .containsEntry("com.acme.shop.v20200101.ShopClient", List.of("com.acme"))
                .containsEntry("org.other.cvm.v20170312.package-info", List.of("org.other.Clients"))
                .containsEntry("META-INF/tc3/org.other.cvm.v20170312.json", List.of("org.other.Clients"))
                .allSatisfy((source, origins) -> assertThat(origins).hasSize(1));
    }

    @Test
    void behindABuildToolAPlaceThatOnlyJavacKnowsIsNotTried() {
        Workspace workspace = new Workspace(folder)
                .write(
                        "src/com/acme/package-info.java",
                        "@dev.tc3.client.GenerateClient(spec = \"shop.json\")",
                        "@dev.tc3.client.GenerateClient(spec = \"shop.json\", basePackage = \"org.other\")",
                        "package com.acme;")
                .write("src/com/acme/shop.json", Shop.spec());

        JavacResult result =
                workspace.compile(List.of(), List.of(new BuildToolProcessor()), "src/com/acme/package-info.java");

        assertThat(result.messages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message)
                        .startsWith("ERROR package-info.java:3:1 there is no \"shop.json\" in any of these places:"));
        assertThat(result.text(0)).doesNotContain("beside the source").contains("source path: com/acme/shop.json");
    }

    @Test
    void itNamesTheAnnotationAndTheOptionAsTheyAre() {
        GenerateClientProcessor processor = new GenerateClientProcessor();

        assertThat(processor.getSupportedAnnotationTypes())
                .contains(GenerateClient.class.getCanonicalName(), GenerateClient.Several.class.getCanonicalName());
        assertThat(processor.getSupportedOptions()).containsExactly("tc3.specPath");
        assertThat(processor.getSupportedSourceVersion()).isEqualTo(SourceVersion.latestSupported());
        assertThat(GenerateClient.class.getAnnotation(Target.class).value())
                .containsExactlyInAnyOrder(ElementType.PACKAGE, ElementType.TYPE);
    }
}
