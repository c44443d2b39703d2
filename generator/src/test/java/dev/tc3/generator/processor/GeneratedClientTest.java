package dev.tc3.generator.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tc3.client.ApiErrorException;
import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.Specs;
import dev.tc3.generator.output.SourceMap;
import dev.tc3.testkit.FakeTencentCloud;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** What the processor generates is what the generator generates, and works. */
class GeneratedClientTest {

    private static final String PACKAGE_INFO = """
            @GenerateClient(spec = "cvm-2017-03-12.json", actions = {"ResetInstance"})
            package com.acme.cloud;

            import dev.tc3.client.GenerateClient;
            """;

    private static final String CALLER = """
            package com.acme.cloud;

            import com.acme.cloud.cvm.v20170312.CvmClient;
            import dev.tc3.client.Credentials;
            import java.util.concurrent.Callable;

            public final class Caller implements Callable<String> {

                private final String endpoint;
                private final Credentials credentials;

                public Caller(String endpoint, Credentials credentials) {
                    this.endpoint = endpoint;
                    this.credentials = credentials;
                }

                @Override
                public String call() {
                    try (CvmClient cvm = CvmClient.create(
                            c -> c.region("ap-singapore").credentials(credentials).endpoint(endpoint))) {
                        return cvm.resetInstance(r -> r.instanceId("ins-r8hr2upy")).requestId();
                    }
                }
            }
            """;

    @Test
    void theSourcesAreThoseOfThePluginByteForByte() throws Exception {
        Compilation compilation = compile(packageInfo(PACKAGE_INFO));

        assertOnlySaysWhatIsLeftOut(compilation);
        assertThat(sources(compilation)).isEqualTo(generated("com.acme.cloud", "ResetInstance"));
    }

    @Test
    void theSpecIsCarriedBesideTheClasses() throws Exception {
        Compilation compilation = compile(packageInfo(PACKAGE_INFO));

        String carried = Generator.carriedSpecs(
                        List.of(Specs.cvm()), new GeneratorOptions("com.acme.cloud", List.of("ResetInstance")))
                .toList()
                .get(0)
                .text();
        assertThat(compilation.generatedFile(
                        StandardLocation.CLASS_OUTPUT, "META-INF/tc3/com.acme.cloud.cvm.v20170312.json"))
                .get()
                .satisfies(file -> assertThat(file.getCharContent(false)).isEqualTo(carried));
    }

    @Test
    void anAnnotatedTypeGetsTheClientBelowItsPackage() throws Exception {
        Compilation compilation = compile(source("com.acme.cloud.Clients", """
                package com.acme.cloud;

                final class Clients {
                    @dev.tc3.client.GenerateClient(spec = "cvm-2017-03-12.json")
                    private interface Nested {}
                }
                """));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(sources(compilation)).isEqualTo(generated("com.acme.cloud"));
    }

    @Test
    void anotherBasePackageCanBeGiven() throws Exception {
        Compilation compilation = compile(source("Clients", """
                import dev.tc3.client.GenerateClient;

                @GenerateClient(spec = "cvm-2017-03-12.json", basePackage = "org.other")
                @interface Clients {}
                """));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(sources(compilation)).isEqualTo(generated("org.other"));
    }

    @Test
    void aPackageThatIsNamedAfterTheServiceIsNotGivenItsNameTwice() {
        Compilation compilation =
                compile(source("com.acme.cvm.package-info", PACKAGE_INFO.replace("com.acme.cloud", "com.acme.cvm")));

        assertOnlySaysWhatIsLeftOut(compilation);
        assertThat(sources(compilation)).containsKey("com/acme/cvm/v20170312/CvmClient.java");
    }

    @Test
    void anElementCanHaveSeveral() throws Exception {
        Compilation compilation = compile(source("com.acme.Clients", """
                package com.acme;

                import dev.tc3.client.GenerateClient;

                @GenerateClient(spec = "cvm-2017-03-12.json", basePackage = "com.acme.one")
                @GenerateClient(spec = "cvm-2017-03-12.json", basePackage = "com.acme.two")
                enum Clients {}
                """));

        assertThat(compilation.diagnostics()).isEmpty();
        Map<String, String> expected = generated("com.acme.one");
        expected.putAll(generated("com.acme.two"));
        assertThat(sources(compilation)).isEqualTo(expected);
    }

    @Test
    void severalPackagesGetTheirOwn() throws Exception {
        Compilation compilation = compile(
                packageInfo(PACKAGE_INFO),
                source("org.other.package-info", PACKAGE_INFO.replace("com.acme.cloud", "org.other")));

        assertOnlySaysWhatIsLeftOut(compilation);
        Map<String, String> expected = generated("com.acme.cloud", "ResetInstance");
        expected.putAll(generated("org.other", "ResetInstance"));
        assertThat(sources(compilation)).isEqualTo(expected);
    }

    /** Only ResetInstance is asked for, so it gets no method that waits for its end. */
    private static void assertOnlySaysWhatIsLeftOut(Compilation compilation) {
        assertThat(compilation.diagnostics())
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.toString())
                        .contains("Note: ResetInstance gets no method that waits for its end"));
    }

    @Test
    void theClientIsCompiledLoadedAndAnswered() throws Exception {
        Compilation compilation = compile(packageInfo(PACKAGE_INFO), source("com.acme.cloud.Caller", CALLER));
        assertOnlySaysWhatIsLeftOut(compilation);

        try (FakeTencentCloud fake = FakeTencentCloud.serving(Specs.cvm())) {
            Callable<?> caller = caller(compilation, fake);
            assertThat(caller.call()).isInstanceOf(String.class).asString().isNotBlank();
            assertThat(fake.lastRequest().parameters().get("InstanceId").asText())
                    .isEqualTo("ins-r8hr2upy");

            fake.on("ResetInstance").failWith("InvalidInstanceId.NotFound");
            assertThat(catchThrowableOfType(ApiErrorException.class, caller::call)
                            .code())
                    .isEqualTo("InvalidInstanceId.NotFound");
        }
    }

    private static Compilation compile(JavaFileObject... sources) {
        return Compiler.javac()
                .withProcessors(new GenerateClientProcessor())
                .withOptions("-Xlint:all", "-Werror")
                .compile(sources);
    }

    private static Callable<?> caller(Compilation compilation, FakeTencentCloud fake) throws Exception {
        Class<?> caller = new CompiledClasses(compilation).loadClass("com.acme.cloud.Caller");
        return (Callable<?>)
                caller.getConstructor(String.class, fake.credentials().getClass())
                        .newInstance(fake.endpoint(), fake.credentials());
    }

    private static Map<String, String> generated(String basePackage, String... actions) throws GeneratorException {
        GeneratorOptions options =
                GeneratorOptions.defaults().withBasePackage(basePackage).withActions(actions);
        return new TreeMap<>(SourceMap.of(Generator.generate(Specs.cvm(), options)));
    }

    private static Map<String, String> sources(Compilation compilation) {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            try {
                texts.put(
                        file.getName().replaceFirst("^/?SOURCE_OUTPUT/", ""),
                        file.getCharContent(false).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static JavaFileObject packageInfo(String text) {
        return source("com.acme.cloud.package-info", text);
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString(name, text);
    }
}
