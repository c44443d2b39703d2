package dev.tc3.generator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong is told where it is wrong: at the attribute, with the line and column of the spec. */
class ReportsTest {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void writeSpecs() {
        workspace = new Workspace(folder);
        workspace.write("specs/shop.json", Shop.spec());
    }

    @Test
    void everyMistakeOfASpecIsToldAtTheAttributeThatNamesIt() {
        workspace.write(
                "specs/broken.json",
                Shop.spec()
                        .replace("\"effect\": \"write\"", "\"effect\": \"wreite\"")
                        .replace("\"SoldOut\": {", "\"SoldOt\": {"));

        Compilation compilation = compile(
                "@dev.tc3.client.GenerateClient(",
                "        actions = {},",
                "        spec = \"broken.json\")",
                "package com.acme;");

        Path spec = folder.resolve("specs/broken.json");
        assertThat(messages(compilation))
                .containsExactly(
                        "ERROR package-info.java:3:16 " + spec
                                + ":8:17: at /actions/BuyGoods/effect: \"wreite\" is no effect; did you mean \"write\"? Otherwise write one of read, write, destructive",
                        "ERROR package-info.java:3:16 " + spec
                                + ":11:18: at /actions/BuyGoods/errors/0: the error code \"SoldOut\" is not described; did you mean \"SoldOt\"? Otherwise describe it under \"errors\"");
    }

    @Test
    void whatCannotBeGeneratedIsToldWithItsPlaceInTheSpec() {
        workspace.write("specs/much.json", Shop.withTooManyParameters());

        Compilation compilation = compile("@dev.tc3.client.GenerateClient(spec = \"much.json\")", "package com.acme;");

        assertThat(messages(compilation))
                .containsExactly("ERROR package-info.java:1:39 "
                        + folder.resolve("specs/much.json")
                        + ":8:23: at /actions/AskMuch/parameters: 301 members are more than the 300 that a class can hold;"
                        + " take some out");
    }

    @Test
    void theMistakesOfAnOverlayAreToldAtTheOverlay() {
        workspace.write(
                "specs/limit.json",
                "{ \"actions\": { \"BuyGoods\": { \"rateLimit\": { \"requests\": 0, \"perSeconds\": 1 } } } }");
        workspace.write("specs/other.json", "{ \"actions\": {", "  \"SellGoods\": { \"effect\": \"write\" } } }");

        Compilation compilation = compile(
                "@dev.tc3.client.GenerateClient(",
                "        spec = \"shop.json\",",
                "        overlays = {\"limit.json\",",
                "            \"other.json\"})",
                "package com.acme;");

        assertThat(messages(compilation))
                .hasSize(2)
                .anyMatch(message -> message.startsWith(
                        "ERROR package-info.java:3:21 " + folder.resolve("specs/limit.json") + ":1:"))
                .anyMatch(message -> message.startsWith("ERROR package-info.java:4:13 "
                        + folder.resolve("specs/other.json") + ":2:3: at /actions/SellGoods: "));
    }

    @Test
    void anOverlayChangesWhatIsGenerated() {
        workspace.write("specs/destructive.json", "{ \"actions\": { \"BuyGoods\": { \"effect\": \"destructive\" } } }");

        assertThat(compile(
                                "@dev.tc3.client.GenerateClient(spec = \"shop.json\", overlays = \"destructive.json\")",
                                "package com.acme;")
                        .generatedSourceFile("com.acme.shop.v20200101.BuyGoodsRequest"))
                .hasValueSatisfying(source -> assertThat(text(source)).contains("Effect.DESTRUCTIVE"));
    }

    @Test
    void everyMissingDocumentIsToldAtItsAttributeAndTheBasePackageToo() {
        Compilation compilation = compile(
                "@dev.tc3.client.GenerateClient(",
                "        spec = \"shp.json\",",
                "        overlays = {\"a.json\", \"shop.json\", \"b.json\"},",
                "        basePackage = \"com.class\")",
                "package com.acme;");

        assertThat(messages(compilation))
                .containsExactly(
                        "ERROR package-info.java:2:16 there is no \"shp.json\" in any of these places:",
                        "ERROR package-info.java:3:21 there is no \"a.json\" in any of these places:",
                        "ERROR package-info.java:3:44 there is no \"b.json\" in any of these places:",
                        "ERROR package-info.java:4:23 basePackage: \"com.class\" is not the name of a package; write one such as com.example.cloud");
    }

    @Test
    void aTypeInNoPackageNeedsABasePackage() {
        Compilation compilation = javac().compile(JavaFileObjects.forSourceString(
                "Clients", "@dev.tc3.client.GenerateClient(spec = \"shop.json\") interface Clients {}"));

        assertThat(messages(compilation))
                .containsExactly("ERROR Clients.java:1:1 basePackage: \"\" is not the name of a"
                        + " package; write one such as com.example.cloud");
    }

    @Test
    void aPatternThatSelectsNothingIsWarnedOfAndTheRestGenerated() {
        Compilation compilation = compile(
                "@dev.tc3.client.GenerateClient(spec = \"shop.json\",",
                "        actions = {\"BuyGods\", \"Buy*\",",
                "            \"Sell*\"})",
                "package com.acme;");

        assertThat(messages(compilation))
                .containsExactly(
                        "WARNING package-info.java:2:20 actions: \"BuyGods\" selects nothing of the 1 action; did you mean \"BuyGoods\"?",
                        "WARNING package-info.java:3:13 actions: \"Sell*\" selects nothing of the 1 action; write the name of an action, or a pattern with * for any characters");
        assertThat(compilation.generatedSourceFile("com.acme.shop.v20200101.BuyGoodsRequest"))
                .isPresent();
    }

    @Test
    void ifNoPatternSelectsAnythingNothingIsGenerated() {
        Compilation compilation = compile(
                "@dev.tc3.client.GenerateClient(spec = \"shop.json\", actions = \"Sell*\")", "package com.acme;");

        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(messages(compilation))
                .singleElement()
                .asString()
                .startsWith("WARNING package-info.java:1:62 actions:");
        assertThat(compilation.generatedSourceFiles()).isEmpty();
    }

    @Test
    void eachOfSeveralAnnotationsHasItsOwnReports() {
        Compilation compilation = compile(
                "@GenerateClient(spec = \"shop.json\",",
                "        actions = {\"*\", \"Sell*\"})",
                "@GenerateClient(",
                "        spec = \"lost.json\",",
                "        overlays = {",
                "            \"a.json\",",
                "            \"../b.json\" })",
                "@dev.tc3.client.GenerateClient(spec = \"shop.json\", actions = \"Rent*\", basePackage = \"com.other\")",
                "package com.acme;",
                "import dev.tc3.client.GenerateClient;");

        assertThat(messages(compilation))
                .hasSize(5)
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).startsWith("WARNING package-info.java:2:25 actions: \"Sell*\""),
                        message -> assertThat(message)
                                .startsWith("ERROR package-info.java:4:16 there is no \"lost.json\""),
                        message ->
                                assertThat(message).startsWith("ERROR package-info.java:6:13 there is no \"a.json\""),
                        message -> assertThat(message)
                                .startsWith("ERROR package-info.java:7:13 \"../b.json\" is no relative path"),
                        message -> assertThat(message).startsWith("WARNING package-info.java:8:62 actions: \"Rent*\""));
    }

    @Test
    void annotationsThatAreHeldByHandAreReadToo() {
        Compilation compilation = compile(
                "@GenerateClient.Several({",
                "    @GenerateClient(spec = \"shop.json\"),",
                "    @GenerateClient(spec = \"lost.json\")",
                "})",
                "package com.acme;",
                "import dev.tc3.client.GenerateClient;");

        assertThat(messages(compilation))
                .containsExactly("ERROR package-info.java:3:28 there is no \"lost.json\" in any of these places:");
    }

    @Test
    void twoAnnotationsForOnePackageAreTold() {
        Compilation compilation = compile(
                "@GenerateClient(spec = \"shop.json\")",
                "@GenerateClient(spec = \"shop.json\", basePackage = \"com.acme.shop\")",
                "package com.acme;",
                "import dev.tc3.client.GenerateClient;");

        assertThat(messages(compilation))
                .singleElement()
                .asString()
                .startsWith("ERROR package-info.java:2:1 com.acme.shop.v20200101.")
                .contains(" is in this compilation already, with another content; ");
    }

    @Test
    void aSourceOfTheSameNameIsNotReplaced() {
        Compilation compilation = javac().compile(
                        packageInfo("@dev.tc3.client.GenerateClient(spec = \"shop.json\")", "package com.acme;"),
                        JavaFileObjects.forSourceString(
                                "com.acme.shop.v20200101.ShopClient",
                                "package com.acme.shop.v20200101; class ShopClient {}"));

        assertThat(messages(compilation))
                .anyMatch(message -> message.startsWith("ERROR package-info.java:1:1 com.acme.shop.v20200101.ShopClient"
                        + " is in this compilation already, with another content; "));
    }

    @Test
    void whatTheCompilerFindsWrongIsLeftToIt() {
        Compilation compilation = compile(
                "@dev.tc3.client.GenerateClient(spec = com.acme.Missing.NAME, actions = 1)", "package com.acme;");

        assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
        assertThat(messages(compilation)).isNotEmpty().noneMatch(message -> message.contains("in any of these places"));
    }

    private Compilation compile(String... packageInfo) {
        return javac().compile(packageInfo(packageInfo));
    }

    private static JavaFileObject packageInfo(String... lines) {
        return JavaFileObjects.forSourceLines("com.acme.package-info", lines);
    }

    private Compiler javac() {
        return Compiler.javac()
                .withProcessors(new GenerateClientProcessor())
                .withOptions("-Atc3.specPath=" + folder.resolve("specs"));
    }

    private static List<String> messages(Compilation compilation) {
        return compilation.diagnostics().stream().map(JavacResult::describe).toList();
    }

    private static String text(JavaFileObject source) {
        try {
            return source.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
