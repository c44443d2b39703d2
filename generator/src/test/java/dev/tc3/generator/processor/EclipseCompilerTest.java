package dev.tc3.generator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor in a compiler that is not javac and has no trees of sources: that of an IDE. */
class EclipseCompilerTest {

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private Workspace workspace;

    @BeforeEach
    void write() {
        workspace = new Workspace(folder)
                .write(
                        "src/com/acme/Clients.java",
                        "package com.acme;",
                        "@dev.tc3.client.GenerateClient(",
                        "        spec = \"shop.json\",",
                        "        actions = {\"*\", \"Sell*\"})",
                        "interface Clients {",
                        "    com.acme.shop.v20200101.ShopClient shop();",
                        "}");
    }

    @Test
    void theClientIsGeneratedAndCompiled() {
        workspace.write("classes/com/acme/shop.json", Shop.spec());

        assertThat(compile()).as(said.toString()).isTrue();
        assertThat(said.toString())
                .contains(
                        "WARNING in " + folder.resolve("src/com/acme/Clients.java") + " (at line 2)",
                        "\"Sell*\" selects nothing of the 1 action");
        assertThat(workspace.names("classes", "/ShopClient.class")).hasSize(1);
    }

    @Test
    void aMissIsToldAtTheAttributeWithThePlacesThatAreThere() {
        assertThat(compile()).isFalse();
        assertThat(said.toString())
                .contains("ERROR in " + folder.resolve("src/com/acme/Clients.java") + " (at line 3)")
                .contains("class path: com/acme/shop.json")
                .doesNotContain("beside the source");
    }

    /** The compiler finds the processor on the class path of the tests. */
    private boolean compile() {
        String[] arguments = {
            "-17",
            "-cp",
            Workspace.classPath(),
            "-d",
            folder.resolve("classes").toString(),
            "-s",
            folder.resolve("generated").toString(),
            folder.resolve("src/com/acme/Clients.java").toString()
        };
        PrintWriter log = new PrintWriter(said);
        return BatchCompiler.compile(arguments, log, log, null);
    }
}
