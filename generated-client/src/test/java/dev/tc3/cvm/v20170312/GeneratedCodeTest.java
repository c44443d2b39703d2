package dev.tc3.cvm.v20170312;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.tc3.client.api.Generated;

/** What generated code may depend on, and that all of the module is generated. */
@AnalyzeClasses(packages = "dev.tc3.cvm", importOptions = ImportOption.DoNotIncludeTests.class)
class GeneratedCodeTest {

    @ArchTest
    static final ArchRule DEPENDS_ON_LITTLE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.tc3.client", "dev.tc3.client.api", "dev.tc3.cvm..");

    @ArchTest
    static final ArchRule USES_NO_REFLECTION =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule IS_GENERATED = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beAnnotatedWith(Generated.class);
}
