package dev.tc3.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.tc3.testkit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheExtensionKnowsJUnit = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(FakeTencentCloudExtension.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..");

    @ArchTest
    static final ArchRule onlyOnePackageKnowsTheWebServer = noClasses()
            .that()
            .resideOutsideOfPackage("dev.tc3.testkit.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("mockwebserver3..", "okhttp3..", "okio..", "kotlin..");

    @ArchTest
    static final ArchRule signaturesAreComputedWithoutTheClientsSigners = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.tc3.client.auth..", "dev.tc3.client.pipeline..", "dev.tc3.client.http..");

    @ArchTest
    static final ArchRule packagesDependOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("api")
            .definedBy("dev.tc3.testkit")
            .layer("gateway")
            .definedBy("dev.tc3.testkit.gateway")
            .layer("parameters")
            .definedBy("dev.tc3.testkit.parameters")
            .layer("signature")
            .definedBy("dev.tc3.testkit.signature")
            .layer("wire")
            .definedBy("dev.tc3.testkit.wire")
            .layer("http")
            .definedBy("dev.tc3.testkit.http")
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("gateway")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("signature")
            .mayOnlyBeAccessedByLayers("gateway")
            .whereLayer("parameters")
            .mayOnlyBeAccessedByLayers("api", "gateway");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.tc3.testkit.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingElseIsNeeded = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "javax.net..",
                    "org.jspecify..",
                    "org.junit.jupiter.api..",
                    "com.fasterxml.jackson..",
                    "mockwebserver3..",
                    "okhttp3..",
                    "okio..",
                    "kotlin..",
                    "dev.tc3.client",
                    "dev.tc3.spec",
                    "dev.tc3.spec.words",
                    "dev.tc3.testkit.."));
}
