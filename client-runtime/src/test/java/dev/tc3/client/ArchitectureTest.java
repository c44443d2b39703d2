package dev.tc3.client;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.tc3.client", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyOnePackageKnowsTheHttpLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("dev.tc3.client.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "okio..", "kotlin..");

    @ArchTest
    static final ArchRule onlyOnePackageKnowsTheJsonLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("dev.tc3.client.json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule whatUsersSeeDoesNotKnowWhatIsBehindIt = classes()
            .that()
            .resideInAPackage("dev.tc3.client")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("dev.tc3.client")
                    .or(resideInAPackage("dev.tc3.client.auth.source"))
                    .or(resideInAPackage("dev.tc3.client.sts"))
                    .or(resideInAPackage("dev.tc3.client.limit"))
                    .or(resideInAPackage("java.."))
                    .or(resideInAPackage("org.jspecify..")));

    @ArchTest
    static final ArchRule onlyCredentialsAskWhereCredentialsAre = noClasses()
            .that()
            .resideInAPackage("dev.tc3.client")
            .and()
            .doNotHaveSimpleName("Credentials")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.tc3.client.auth..", "dev.tc3.client.sts");

    @ArchTest
    static final ArchRule signersDoNotKnowWhereCredentialsComeFrom = noClasses()
            .that()
            .resideInAPackage("dev.tc3.client.auth")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.tc3.client.auth.source");

    @ArchTest
    static final ArchRule sourcesAreBelowCalls = noClasses()
            .that()
            .resideInAPackage("dev.tc3.client.auth..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.tc3.client.pipeline", "dev.tc3.client.sts")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.tc3.client.api.Clients");

    @ArchTest
    static final ArchRule whoCallsForCredentialsCallsAsGeneratedClientsDo = classes()
            .that()
            .resideInAPackage("dev.tc3.client.sts")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("dev.tc3.client")
                    .or(resideInAPackage("dev.tc3.client.api"))
                    .or(resideInAPackage("dev.tc3.client.auth.source"))
                    .or(resideInAPackage("dev.tc3.client.query"))
                    .or(resideInAPackage("dev.tc3.client.sts"))
                    .or(resideInAPackage("java.."))
                    .or(resideInAPackage("org.jspecify..")));

    @ArchTest
    static final ArchRule whatCallsAreMadeOfDoesNotCallForCredentials = noClasses()
            .that()
            .resideOutsideOfPackages("dev.tc3.client", "dev.tc3.client.sts")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.tc3.client.sts");

    @ArchTest
    static final ArchRule generatedCodeReachesCallsThroughClients = noClasses()
            .that()
            .resideInAPackage("dev.tc3.client.api")
            .and(DescribedPredicate.not(simpleName("Clients")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.tc3.client.pipeline");

    @ArchTest
    static final ArchRule generatedCodeReachesTextThroughRedactedText = noClasses()
            .that()
            .resideInAPackage("dev.tc3.client.api")
            .and(DescribedPredicate.not(simpleName("RedactedText")))
            .and(DescribedPredicate.not(simpleName("WireForms")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.tc3.client.params");

    @ArchTest
    static final ArchRule generatedCodeReachesWireFormsThroughWireForms = noClasses()
            .that()
            .resideInAPackage("dev.tc3.client.api")
            .and(DescribedPredicate.not(simpleName("WireForms")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.tc3.client.json", "dev.tc3.client.query");

    @ArchTest
    static final ArchRule generatedCodeHasNoOtherDoors = classes()
            .that()
            .resideInAPackage("dev.tc3.client.api")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("dev.tc3.client")
                    .or(resideInAPackage("dev.tc3.client.api"))
                    .or(resideInAPackage("dev.tc3.client.pipeline"))
                    .or(resideInAPackage("dev.tc3.client.params"))
                    .or(resideInAPackage("dev.tc3.client.json"))
                    .or(resideInAPackage("dev.tc3.client.query"))
                    .or(resideInAPackage("java.."))
                    .or(resideInAPackage("org.jspecify..")));

    @ArchTest
    static final ArchRule callsHaveOneDoor = classes()
            .that()
            .resideInAPackage("dev.tc3.client.pipeline")
            .and()
            .doNotHaveSimpleName("ServiceCalls")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule theTransportKnowsNothingOfSigningOrForms = noClasses()
            .that()
            .resideInAPackage("dev.tc3.client.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.tc3.client.auth..",
                    "dev.tc3.client.api",
                    "dev.tc3.client.json",
                    "dev.tc3.client.query",
                    "dev.tc3.client.multipart",
                    "dev.tc3.client.sse");

    @ArchTest
    static final ArchRule streamsAreTakenApartWithoutKnowingWhereTheyComeFromOrWhatTheyHold = classes()
            .that()
            .resideInAPackage("dev.tc3.client.sse")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("dev.tc3.client.sse")
                    .or(resideInAPackage("java.."))
                    .or(resideInAPackage("org.jspecify..")));

    @ArchTest
    static final ArchRule proofIsFoundWithoutKnowingHowCallsAreMade = classes()
            .that()
            .resideInAPackage("dev.tc3.client.proof")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("dev.tc3.client.proof")
                    .or(resideInAPackage("dev.tc3.client"))
                    .or(resideInAPackage("dev.tc3.client.api"))
                    .or(resideInAPackage("java.."))
                    .or(resideInAPackage("org.jspecify..")));

    @ArchTest
    static final ArchRule formsAndTransportAreFreeOfCycles = slices().matching(
                    "dev.tc3.client.(json|query|multipart|http|sse|pipeline|params|proof)")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule batchesAreBuiltOnWhatEveryUserHas = classes()
            .that()
            .resideInAPackage("dev.tc3.client.batch")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("dev.tc3.client.batch")
                    .or(resideInAPackage("dev.tc3.client"))
                    .or(resideInAPackage("dev.tc3.client.api"))
                    .or(resideInAPackage("java.."))
                    .or(resideInAPackage("org.jspecify..")));

    @ArchTest
    static final ArchRule nothingElseKnowsOfBatches = noClasses()
            .that()
            .resideOutsideOfPackage("dev.tc3.client.batch")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.tc3.client.batch");

    @ArchTest
    static final ArchRule nothingReflects =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect");

    @ArchTest
    static final ArchRule loggingNeedsNoLibrary =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging", "org.slf4j..");
}
