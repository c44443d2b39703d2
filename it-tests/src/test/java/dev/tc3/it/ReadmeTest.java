package dev.tc3.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.ErrorFamily;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.BundledSpecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows is what other tests compile and run. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- from: (\\S+) -->\\R```\\w+\\R(.*?)\\R```", Pattern.DOTALL);

    private final String readme = Files.readString(ROOT.resolve("README.md"));

    ReadmeTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> everySnippetStandsInTheFileItNames() {
        return SNIPPET.matcher(readme)
                .results()
                .map(snippet -> DynamicTest.dynamicTest(
                        snippet.group(1) + ": "
                                + snippet.group(2).lines().findFirst().orElseThrow(),
                        () -> assertThat(normalised(Files.readString(ROOT.resolve(snippet.group(1)))))
                                .contains(normalised(snippet.group(2)).strip())));
    }

    @Test
    void everyBlockOfCodeSaysWhereItIsTried() {
        List<String> untried = Pattern.compile(
                        "^(?!<!-- (?:from|run by): \\S+ -->)(.*)\\R```\\w+\\R(.*)", Pattern.MULTILINE)
                .matcher(readme)
                .results()
                .map(block -> block.group(2))
                .toList();
        assertThat(untried).isEmpty();
    }

    @Test
    void everyTestThatRunsABlockExistsAndRunsIt() {
        assertThat(Pattern.compile("<!-- run by: (\\S+) -->\\R```\\w+\\R(.*)\\R```")
                        .matcher(readme)
                        .results())
                .isNotEmpty()
                .allSatisfy(block -> assertThat(ROOT.resolve(block.group(1)))
                        .content(StandardCharsets.UTF_8)
                        .contains(block.group(2).replace("./", "")));
    }

    @Test
    void whatTheTableOfVariationsShowsIsRun() throws IOException {
        String variations = normalised(Files.readString(
                        ROOT.resolve("it-tests/src/it/service-team/src/test/java/com/acme/reset/VariationsTest.java")))
                .replaceAll("\\s+", "");
        String table = readme.substring(readme.indexOf("| what | how |"), readme.indexOf("### In your tests"));
        assertThat(Pattern.compile("`((?:cvm\\.|[A-Z]\\w+\\.)?\\w+\\([^`]*\\))`")
                        .matcher(table)
                        .results())
                .isNotEmpty()
                .extracting(MatchResult::group)
                .allSatisfy(code ->
                        assertThat(variations).contains(code.replace("`", "").replaceAll("\\s+", "")));
    }

    @Test
    void theErrorTableIsThatOfTheSpec() {
        ApiSpec spec = BundledSpecs.read("cvm", "2017-03-12");
        List<String> expected = spec.actions().get("ResetInstance").errors().stream()
                .map(code -> "| `%s` | `%s` | %s |"
                        .formatted(
                                code,
                                ErrorFamily.of(code),
                                spec.errors().get(code).doc()))
                .toList();
        Matcher rows = Pattern.compile("^\\| `[A-Z][A-Za-z0-9.]+` \\| `[A-Z_]+` \\| .* \\|$", Pattern.MULTILINE)
                .matcher(readme.substring(
                        readme.indexOf("## Errors of ResetInstance"), readme.indexOf("Codes that every action")));
        assertThat(rows.results().map(row -> row.group()).toList()).isEqualTo(expected);
    }

    @Test
    void everyParameterOfThePluginIsInTheTable() throws IOException {
        String descriptor = Files.readString(ROOT.resolve("maven-plugin/target/classes/META-INF/maven/plugin.xml"));
        List<String> properties = Pattern.compile(">\\$\\{(tc3\\.\\w+)}<")
                .matcher(descriptor)
                .results()
                .map(property -> property.group(1))
                .distinct()
                .sorted()
                .toList();
        List<String> documented = Pattern.compile("^\\| `\\w+` \\| `(tc3\\.\\w+)` \\|", Pattern.MULTILINE)
                .matcher(readme)
                .results()
                .map(row -> row.group(1))
                .distinct()
                .sorted()
                .toList();
        assertThat(properties).isNotEmpty();
        assertThat(documented).isEqualTo(properties);
    }

    /** Without indentation, and with the place-holders of consumer builds filled in. */
    private static String normalised(String text) {
        String version = System.getProperty("tc3.version");
        return text.replaceAll("invoker\\.goals(\\.\\d)? = -ntp ", "mvn ")
                .replace("@project.version@", version)
                .replace("${project.version}", version)
                .replace("@compiler.plugin.version@", System.getProperty("compiler.plugin.version"))
                .replace("@junit.version@", System.getProperty("junit.version"))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce("", (before, line) -> before + "\n" + line);
    }
}
