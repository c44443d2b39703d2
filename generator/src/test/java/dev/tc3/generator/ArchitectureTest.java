package dev.tc3.generator;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "dev.tc3.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> NAMING = Set.of(
            "classBuilder",
            "interfaceBuilder",
            "enumBuilder",
            "addEnumConstant",
            "methodBuilder",
            "nestedClass",
            "bestGuess");

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("report")
            .definedBy("..generator.report..")
            .layer("names")
            .definedBy("..generator.names..")
            .layer("docs")
            .definedBy("..generator.docs..")
            .layer("plan")
            .definedBy("..generator.plan..")
            .layer("emit")
            .definedBy("..generator.emit..")
            .layer("generator")
            .definedBy("dev.tc3.generator")
            .layer("output")
            .definedBy("..generator.output..")
            .layer("processor")
            .definedBy("..generator.processor..")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("plan", "generator", "processor")
            .whereLayer("names")
            .mayOnlyBeAccessedByLayers("docs", "plan", "emit", "generator")
            .whereLayer("docs")
            .mayOnlyBeAccessedByLayers("plan", "emit")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("emit", "generator")
            .whereLayer("emit")
            .mayOnlyBeAccessedByLayers("generator")
            .layer("processor")
            .definedBy("..generator.processor..")
            .whereLayer("generator")
            .mayOnlyBeAccessedByLayers("output", "processor")
            .whereLayer("output")
            .mayOnlyBeAccessedByLayers("processor")
            .whereLayer("processor")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.tc3.generator.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_BUT_WHAT_A_GENERATOR_NEEDS = classes()
            .that()
            .resideOutsideOfPackages("..output..", "..processor..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "javax.lang.model..",
                    "com.palantir.javapoet..",
                    "dev.tc3.spec",
                    "dev.tc3.spec.diff",
                    "dev.tc3.spec.words",
                    "dev.tc3.generator..",
                    "org.commonmark..",
                    "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule ONE_PACKAGE_KNOWS_MARKDOWN = noClasses()
            .that()
            .resideOutsideOfPackage("..docs.markup..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..");

    @ArchTest
    static final ArchRule MARKUP_KNOWS_NOTHING_OF_JAVA = noClasses()
            .that()
            .resideInAPackage("..docs.markup..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.palantir.javapoet..", "javax.lang.model.."));

    @ArchTest
    static final ArchRule ONLY_OUTPUT_AND_PROCESSOR_KNOW_THE_COMPILER = classes()
            .that()
            .resideInAnyPackage("..output..", "..processor..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "javax.lang.model..",
                    "javax.annotation.processing",
                    "javax.tools",
                    "com.sun.source..",
                    "dev.tc3.spec",
                    "dev.tc3.spec.words",
                    "dev.tc3.generator..",
                    "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule WHAT_ONLY_JAVAC_HAS_IS_OPTIONAL = noClasses()
            .that()
            .haveSimpleNameNotContaining("Tree")
            .and()
            .doNotHaveSimpleName("AnnotatedSource")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.source..");

    @ArchTest
    static final ArchRule FILES_ARE_READ_BY_THE_PROCESSOR_AND_WRITTEN_BY_THE_OUTPUT = noClasses()
            .that()
            .resideOutsideOfPackages("..output..", "..processor..")
            .and()
            .haveSimpleNameNotContaining("ReservedWords")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net.."));

    @ArchTest
    static final ArchRule THE_PROCESSOR_WRITES_NOTHING_ITSELF = noClasses()
            .that()
            .resideInAPackage("..processor..")
            .should()
            .callMethodWhere(describe(
                    "writes or creates",
                    (JavaCall<?> call) -> call.getTarget()
                                    .getName()
                                    .matches(
                                            "(create|write|new|open)\\w*(File|Output|Writer|Resource)\\w*|write|createDirectories")
                            && !call.getTarget().getOwner().getPackageName().startsWith("dev.tc3")));

    @ArchTest
    static final ArchRule ONE_DOOR_FOR_NAMES = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.tc3.generator.emit.Poet")
            .and()
            .doNotHaveFullyQualifiedName("dev.tc3.generator.emit.LibraryTypes")
            .should()
            .callMethodWhere(describe("names something by a string", ArchitectureTest::namesSomething));

    @ArchTest
    static final ArchRule NO_TEXT_AS_JAVAPOET_WOULD_WRITE_IT = noClasses()
            .that()
            .resideOutsideOfPackage("..docs..")
            .should()
            .callMethod(
                    "com.palantir.javapoet.FieldSpec$Builder",
                    "addJavadoc",
                    String.class.getName(),
                    Object[].class.getName())
            .orShould()
            .callMethod(
                    "com.palantir.javapoet.MethodSpec$Builder",
                    "addJavadoc",
                    String.class.getName(),
                    Object[].class.getName())
            .orShould()
            .callMethod(
                    "com.palantir.javapoet.TypeSpec$Builder",
                    "addJavadoc",
                    String.class.getName(),
                    Object[].class.getName());

    private static boolean namesSomething(JavaCall<?> call) {
        AccessTarget.CodeUnitCallTarget target = call.getTarget();
        boolean byString = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(String.class));
        boolean builds = target.getOwner().getSimpleName().matches("FieldSpec|ParameterSpec")
                && target.getName().equals("builder");
        boolean gets = target.getOwner().getSimpleName().matches("ClassName|TypeVariableName")
                && target.getName().equals("get");
        return target.getOwner().getPackageName().equals("com.palantir.javapoet")
                && byString
                && (builds || gets || NAMING.contains(target.getName()));
    }
}
