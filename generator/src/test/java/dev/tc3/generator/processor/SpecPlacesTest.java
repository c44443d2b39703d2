package dev.tc3.generator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where specs are looked for: each place is tried, the first that has the spec counts, and a miss lists them all. */
class SpecPlacesTest {

    private static final String ANNOTATED = "src/com/acme/package-info.java";

    /** In the order in which they are tried, with the service that the spec of each is told apart by. */
    private enum Place {
        BESIDE("src/com/acme/shop.json"),
        SOURCE_PATH("sources/com/acme/shop.json"),
        PACKAGE_IN_CLASS_OUTPUT("classes/com/acme/shop.json"),
        ROOT_OF_CLASS_OUTPUT("classes/shop.json"),
        PACKAGE_ON_CLASS_PATH("library/com/acme/shop.json"),
        ROOT_OF_CLASS_PATH("library/shop.json"),
        FIRST_FOLDER_OF_THE_OPTION("specs/shop.json"),
        SECOND_FOLDER_OF_THE_OPTION("more/shop.json");

        private final String file;

        Place(String file) {
            this.file = file;
        }

        String service() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void annotate() {
        workspace = new Workspace(folder);
        annotate("shop.json");
    }

    @ParameterizedTest
    @MethodSource("places")
    void thePlacesAreTriedInThisOrder(Place first) {
        for (Place place : Place.values()) {
            if (place.compareTo(first) >= 0) {
                writeShop(place);
            }
        }

        JavacResult result = workspace.compile(options(), ANNOTATED);

        assertThat(result.messages()).isEmpty();
        assertThat(workspace.names("generated", "Client.java"))
                .anyMatch(name -> name.startsWith("com/acme/" + first.service() + "/v20200101/"));
    }

    static Stream<Place> places() {
        return Stream.of(Place.values());
    }

    @Test
    void aMissListsEveryPlace() {
        JavacResult result = workspace.compile(options(), ANNOTATED);

        assertThat(result.success()).isFalse();
        assertThat(result.text(0).lines().map(String::strip))
                .containsExactly(
                        "there is no \"shop.json\" in any of these places:",
                        "beside the source: " + folder.resolve("src/com/acme/shop.json"),
                        "source path: com/acme/shop.json",
                        "class output: com/acme/shop.json",
                        "class output: shop.json",
                        "class path: com/acme/shop.json",
                        "class path: shop.json",
                        "-Atc3.specPath: " + folder.resolve("specs/shop.json") + " (there is no such folder)",
                        "-Atc3.specPath: " + folder.resolve("more/shop.json") + " (there is no such folder)",
                        "class path: (only names such as service-2020-01-01.json)",
                        "the processor's own specs: (only names such as service-2020-01-01.json)",
                        "put it into one of them, or correct its name");
    }

    @Test
    void aMissSaysThatTheOptionIsNotSet() {
        assertThat(workspace.compile(List.of(), ANNOTATED).text(0)).contains("-Atc3.specPath: not set");
        assertThat(workspace.compile(List.of("-Atc3.specPath"), ANNOTATED).text(0))
                .contains("-Atc3.specPath: not set");
    }

    @Test
    void theSpecsOfTc3AreFoundOnTheClassPathBeforeThoseOfTheProcessor() {
        annotate("cvm-2017-03-12.json");
        workspace.write("library/dev/tc3/spec/cvm/2017-03-12.json", Shop.named("fromtheclasspath"));

        assertThat(workspace.compile(List.of(), ANNOTATED).messages()).isEmpty();
        assertThat(workspace.names("generated", "/CvmClient.java"))
                .containsExactly("com/acme/cvm/v20170312/CvmClient.java");

        JavacResult withLibrary = workspace.compile(options(), ANNOTATED);
        assertThat(withLibrary.messages()).isEmpty();
        assertThat(workspace.names("generated", "Client.java")).anyMatch(name -> name.contains("/fromtheclasspath/"));
    }

    @Test
    void aFileBesideTheSourceHidesASpecOfTc3() {
        annotate("cvm-2017-03-12.json");
        workspace.write("src/com/acme/cvm-2017-03-12.json", Shop.named("own"));

        assertThat(workspace.compile(List.of(), ANNOTATED).messages()).isEmpty();
        assertThat(workspace.names("generated", "Client.java")).allMatch(name -> name.startsWith("com/acme/own/"));
    }

    @Test
    void aFileInAFolderOfTheOptionHidesASpecOfTc3() {
        annotate("cvm-2017-03-12.json");
        workspace.write("specs/cvm-2017-03-12.json", Shop.named("own"));

        assertThat(workspace.compile(options(), ANNOTATED).messages()).isEmpty();
        assertThat(workspace.names("generated", "Client.java")).allMatch(name -> name.startsWith("com/acme/own/"));
    }

    @Test
    void aSpecOfTc3IsAlsoFoundByItsPath() {
        annotate("dev/tc3/spec/cvm/2017-03-12.json");

        assertThat(workspace.compile(List.of(), ANNOTATED).messages()).isEmpty();
        assertThat(workspace.names("generated", "/CvmClient.java")).hasSize(1);
    }

    @Test
    void aFolderInTheNameIsBelowThePlace() {
        annotate("specs/of shop/shop.json");
        workspace.write("src/com/acme/specs/of shop/shop.json", Shop.named("deep"));

        assertThat(workspace.compile(List.of(), ANNOTATED).messages()).isEmpty();
        assertThat(workspace.names("generated", "Client.java")).anyMatch(name -> name.startsWith("com/acme/deep/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/shop.json",
                "../shop.json",
                "a/../../shop.json",
                "./shop.json",
                "a//shop.json",
                "a/",
                "C:shop.json",
                "a\\\\shop.json",
                "shop\\u0000.json",
                "shop\\n.json"
            })
    void aNameThatLeadsElsewhereIsRefusedBeforeAnythingIsOpened(String name) {
        annotate(name);

        JavacResult result = workspace.compile(options(), ANNOTATED);

        assertThat(result.messages())
                .singleElement()
                .asString()
                .startsWith("ERROR package-info.java:1:")
                .contains("is no relative path with forward slashes and without . or ..; write the name of the file,"
                        + " and put its folder into -Atc3.specPath");
    }

    @Test
    void aFolderIsNoSpec() throws IOException {
        Files.createDirectories(folder.resolve("src/com/acme/shop.json"));
        writeShop(Place.SECOND_FOLDER_OF_THE_OPTION);

        assertThat(workspace.compile(options(), ANNOTATED).success()).isTrue();
    }

    @Test
    void aPathThatIsNoneIsToldAsOne() {
        assertThat(workspace.compile(List.of("-Atc3.specPath=a\0b"), ANNOTATED).text(0))
                .contains("-Atc3.specPath: a\\u0000b (this is no path)");
    }

    @Test
    void theSpecsOfAJarOnTheClassPathAreFound() throws IOException {
        Path jar = folder.resolve("specs.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("shop.json"));
            out.write(Shop.named("jar").getBytes(StandardCharsets.UTF_8));
        }

        JavacResult result =
                workspace.compile(List.of("-cp", jar + File.pathSeparator + Workspace.classPath()), ANNOTATED);

        assertThat(result.messages()).isEmpty();
        assertThat(workspace.names("generated", "Client.java")).anyMatch(name -> name.startsWith("com/acme/jar/"));
    }

    private void annotate(String spec) {
        workspace.write(ANNOTATED, "@dev.tc3.client.GenerateClient(spec = \"" + spec + "\")", "package com.acme;");
    }

    private void writeShop(Place place) {
        workspace.write(place.file, Shop.named(place.service()));
    }

    private List<String> options() {
        List<String> options = new ArrayList<>();
        options.add("-sourcepath");
        options.add(folder.resolve("sources").toString());
        options.add("-cp");
        options.add(String.join(
                File.pathSeparator,
                folder.resolve("classes").toString(),
                folder.resolve("library").toString(),
                Workspace.classPath()));
        options.add("-Atc3.specPath=" + folder.resolve("specs") + File.pathSeparator + folder.resolve("more"));
        return options;
    }
}
