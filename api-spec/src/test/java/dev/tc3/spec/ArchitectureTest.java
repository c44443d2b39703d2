package dev.tc3.spec;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may know what. */
@AnalyzeClasses(packages = "dev.tc3.spec", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NOTHING_REACHES_THE_NETWORK =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..");

    @ArchTest
    static final ArchRule ONLY_THE_READER_OPENS_FILES = noClasses()
            .that()
            .doNotBelongToAnyOf(SpecReader.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File|RandomAccess).*");

    @ArchTest
    static final ArchRule ONLY_WHO_READS_OR_WRITES_JSON_KNOWS_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackage("dev.tc3.spec.json")
            .and()
            .doNotBelongToAnyOf(ExampleSpec.class)
            .and()
            .doNotHaveFullyQualifiedName("dev.tc3.spec.diff.report.JsonReport")
            .and()
            .doNotHaveFullyQualifiedName("dev.tc3.spec.diff.report.InvisibleEscapes")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .as("only the tree, the examples and the report in JSON know Jackson");

    @ArchTest
    static final ArchRule COMPARISONS_DO_NOT_KNOW_REPORTS = noClasses()
            .that()
            .resideInAPackage("dev.tc3.spec.diff")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.tc3.spec.diff.report");

    @ArchTest
    static final ArchRule THE_INTERNAL_PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.tc3.spec.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_INTERNAL_PACKAGES_ARE_LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("words")
            .definedBy("dev.tc3.spec.words")
            .layer("report")
            .definedBy("dev.tc3.spec.report")
            .layer("json")
            .definedBy("dev.tc3.spec.json")
            .layer("overlay")
            .definedBy("dev.tc3.spec.overlay")
            .layer("draft")
            .definedBy("dev.tc3.spec.draft")
            .layer("read")
            .definedBy("dev.tc3.spec.read")
            .layer("published")
            .definedBy("dev.tc3.spec.published")
            .layer("transcript")
            .definedBy("dev.tc3.spec.transcript")
            .layer("check")
            .definedBy("dev.tc3.spec.check")
            .layer("write")
            .definedBy("dev.tc3.spec.write")
            .layer("diff")
            .definedBy("dev.tc3.spec.diff..")
            .whereLayer("words")
            .mayOnlyBeAccessedByLayers("report", "json", "overlay", "read", "published", "transcript", "check", "diff")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("overlay", "draft", "read", "published", "transcript", "check", "write")
            .whereLayer("overlay")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("draft")
            .mayOnlyBeAccessedByLayers("read", "check")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("published")
            .whereLayer("published")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("transcript")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("check")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("write")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("diff")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule ONLY_THE_READER_KNOWS_HOW_READING_WORKS = noClasses()
            .that()
            .resideInAPackage("dev.tc3.spec")
            .and()
            .doNotBelongToAnyOf(
                    SpecReader.class,
                    SpecWriter.class,
                    PublishedExamples.class,
                    SpecDocument.class,
                    SpecPlace.class,
                    SpecProblem.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.tc3.spec.*");

    @ArchTest
    static final ArchRule RULES_ARE_CALLED_THROUGH_ONE_DOOR = classes()
            .that()
            .resideInAPackage("dev.tc3.spec.check")
            .and()
            .doNotHaveSimpleName("DocumentRules")
            .should()
            .bePackagePrivate()
            .orShould()
            .bePrivate();
}
