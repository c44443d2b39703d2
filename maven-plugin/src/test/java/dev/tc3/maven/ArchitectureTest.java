package dev.tc3.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
                    "dev.tc3.generator.report",
                    "dev.tc3.spec",
                    "dev.tc3.spec.words");
}
