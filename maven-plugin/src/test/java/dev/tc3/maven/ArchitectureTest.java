package dev.tc3.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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
            .and()
            .doNotHaveSimpleName("FakeMojo")
            .and()
            .resideInAPackage("dev.tc3.maven")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.inject",
                    "org.apache.maven..",
                    "org.codehaus.plexus.build",
                    "org.jspecify..",
                    "javax.inject",
                    "org.eclipse.aether..",
                    "dev.tc3.maven",
                    "dev.tc3.maven.changes",
                    "dev.tc3.maven.document",
                    "dev.tc3.spec.diff",
                    "dev.tc3.spec.diff.report",
                    "dev.tc3.generator",
                    "dev.tc3.generator.output",
                    "dev.tc3.generator.report",
                    "dev.tc3.spec",
                    "dev.tc3.spec.words");

    /** The goal only hands over what Maven gives it. */
    @ArchTest
    static final ArchRule ONE_CLASS_TALKS_TO_IDES = noClasses()
            .that()
            .doNotHaveSimpleName("IdeBuild")
            .and()
            .doNotHaveSimpleName("GenerateMojo")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.codehaus.plexus.build");

    /** So that no other goal loads a web server, nor what it needs. */
    @ArchTest
    static final ArchRule ONLY_ONE_GOAL_SERVES = noClasses()
            .that()
            .resideInAPackage("dev.tc3.maven")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.tc3.testkit..", "dev.tc3.client..");

    @ArchTest
    static final ArchRule THE_FAKE_GENERATES_NOTHING = classes()
            .that()
            .resideInAPackage("dev.tc3.maven.fake")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "dev.tc3.client",
                    "dev.tc3.maven.fake",
                    "dev.tc3.spec",
                    "dev.tc3.testkit");

    @ArchTest
    static final ArchRule WHAT_COMPARES_SPECS_KNOWS_NO_MAVEN = classes()
            .that()
            .resideInAnyPackage("dev.tc3.maven.changes", "dev.tc3.maven.document")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "dev.tc3.generator",
                    "dev.tc3.generator.report",
                    "dev.tc3.maven.changes",
                    "dev.tc3.maven.document",
                    "dev.tc3.spec",
                    "dev.tc3.spec.diff",
                    "dev.tc3.spec.words");
}
