package dev.tc3.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

@AnalyzeClasses(packages = "dev.tc3.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule GOALS_ARE_THIN = classes()
            .that()
            .doNotHaveSimpleName("HelpMojo")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.apache.maven..",
                    "org.jspecify..",
                    "dev.tc3.maven",
                    "dev.tc3.generator",
                    "dev.tc3.generator.output",
                    "dev.tc3.spec");

    @ArchTest
    static void noClassNamesAProductOrAnAction(JavaClasses classes) {
        classes.forEach(type -> type.getSource()
                .ifPresent(source -> assertThat(text(source.getUri()))
                        .as(type.getName())
                        .doesNotContainIgnoringCase("ResetInstance")
                        .doesNotContainPattern("(?<![A-Za-z])[cC][vV][mM](?![A-Za-z])")));
    }

    private static String text(URI classFile) {
        try {
            return new String(Files.readAllBytes(Path.of(classFile)), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
