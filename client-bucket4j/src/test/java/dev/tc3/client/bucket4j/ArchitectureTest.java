package dev.tc3.client.bucket4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.tc3.client.bucket4j", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule theLimiterIsAllThatUsersSee = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("Bucket4jRateLimiter")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule itKnowsNoStoreAndNothingBehindTheClientsFace = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.tc3.client.bucket4j",
                    "dev.tc3.client",
                    "io.github.bucket4j",
                    "io.github.bucket4j.distributed",
                    "io.github.bucket4j.distributed.proxy",
                    "java..",
                    "org.jspecify..");
}
