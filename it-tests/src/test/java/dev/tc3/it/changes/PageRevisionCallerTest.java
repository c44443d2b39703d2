package dev.tc3.it.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.demo.GeneratedSource;
import dev.tc3.demo.StrictCompiler;
import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.it.WireForm;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.spec.SpecReader;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.FakeTencentCloudExtension;
import dev.tc3.testkit.RecordedRequest;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A caller that was compiled when ResetInstance was what its page of 2021 says runs on with today's client. Its class files are
 * made once, against the client of the page's revision, and are then run with the classes of either client, without being
 * compiled again.
 */
class PageRevisionCallerTest {

    private static final Path CALLER = Path.of("src", "caller", "com", "acme", "reset", "NightlyReset.java");
    private static final String CVM = "com.acme.cloud.cvm.v20170312.";
    private static final ApiSpec TODAY = BundledSpecs.read("cvm", "2017-03-12");
    private static final String NEWER_CODE = "UnsupportedOperation.ModifyEncryptionNotSupported";

    /** A fixed id, so that what the caller says can be compared. */
    private static final String ACCEPTED = "{\"Response\":{\"RequestId\":\"0b7f2d64-53ae-4c19-9e08-d1a6c3f58b27\"}}";

    private static final String ENCRYPTED = """
            {"Response": {
              "TotalCount": 1,
              "InstanceSet": [{
                "InstanceId": "ins-r8hr2upy",
                "LatestOperation": "ResetInstance",
                "SystemDisk": {"DiskType": "CLOUD_SSD", "DiskSize": 60, "DiskName": "night", "Encrypt": true},
                "Tags": [{"Key": "team", "Value": "search"}]
              }],
              "RequestId": "5c1e0f3a-9d27-4b86-8a54-2f7b6c90e1d8"
            }}
            """;

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT =
            FakeTencentCloudExtension.with(fake -> fake.spec(TODAY).unlimited());

    @TempDir
    static Path folder;

    private static Path pagesClient;
    private static Path todaysClient;
    private static Path caller;

    @BeforeAll
    static void compileTheCallerAgainstTheClientOfThePage() throws Exception {
        pagesClient = client("page", pageRevision());
        todaysClient = client("today", TODAY);
        caller = Files.createDirectory(folder.resolve("caller"));
        assertThat(compileCaller(pagesClient, caller)).isEmpty();
    }

    @Test
    void theClientsAreOfTheTwoRevisions() throws Exception {
        assertThat(methodsOf(pagesClient, "ResetInstanceRequest$Builder")).doesNotContain("userData");
        assertThat(methodsOf(todaysClient, "ResetInstanceRequest$Builder")).contains("userData");
        assertThat(pageRevision().actions().get("ResetInstance").parameters()).hasSize(6);
        assertThat(pageRevision().actions().get("ResetInstance").errors()).hasSize(31);
        assertThat(TODAY.actions().get("ResetInstance").parameters()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "byLambdas",
                "byObjects",
                "byGet",
                "withoutWaiting",
                "changed",
                "throughText",
                "withAnExtra",
                "lookedAt",
                "rehearsed"
            })
    void whatTheCallerDoesIsTheSameWithTodaysClient(String deed, FakeTencentCloud fake) throws Exception {
        fake.on("ResetInstance").answer(ACCEPTED);
        fake.on("DescribeInstances").answer(ENCRYPTED);

        String before = run(deed, pagesClient, fake);
        List<RecordedRequest> sentBefore = fake.requests();
        fake.reset();
        fake.on("ResetInstance").answer(ACCEPTED);
        fake.on("DescribeInstances").answer(ENCRYPTED);
        String now = run(deed, todaysClient, fake);

        assertThat(now).isEqualTo(before).isNotEmpty();
        assertThat(sentBefore).hasSize(deed.equals("rehearsed") ? 0 : 1);
        assertSameOnTheWire(sentBefore, fake.requests());
    }

    @ParameterizedTest
    @CsvSource({
        "MutexOperation.TaskRunning, 'busy, later'",
        "OperationDenied.InstanceOperationInProgress, 'busy, later'",
        "InvalidPassword, choose another password",
        "InvalidInstanceId.NotFound, strike it off the list",
        "UnsupportedOperation.InstanceStateStopping, wait until it has stopped"
    })
    void anErrorThatTheCallerKnowsIsStillThatError(String code, String decision, FakeTencentCloud fake)
            throws Exception {
        fake.on("ResetInstance").failWith(code);

        assertThat(placeOf(constant(todaysClient, code)))
                .as("its place in the enum, which has moved")
                .isNotEqualTo(placeOf(constant(pagesClient, code)));
        assertThat(run("byLambdas", todaysClient, fake)).isEqualTo(decision);
    }

    @Test
    void anErrorNewerThanTheCallerLandsWhereItPutsAllOthers(FakeTencentCloud fake) throws Exception {
        fake.on("ResetInstance").failWith(NEWER_CODE);

        assertThat(constant(pagesClient, NEWER_CODE)).hasToString("UNLISTED");
        assertThat(constant(todaysClient, NEWER_CODE))
                .hasToString("UNSUPPORTED_OPERATION_MODIFY_ENCRYPTION_NOT_SUPPORTED");
        assertThat(run("byLambdas", todaysClient, fake))
                .isEqualTo(run("byLambdas", pagesClient, fake))
                .isEqualTo("somebody look at " + NEWER_CODE + ", INVALID_REQUEST, NOT_EXECUTED");
    }

    /** The one thing that this caller notices: what the spec declares now is no longer among what it does not declare. */
    @Test
    void whatCameAsAnExtraIsAMemberNow(FakeTencentCloud fake) throws Exception {
        fake.on("DescribeInstances").answer(ENCRYPTED);

        assertThat(run("encryption", pagesClient, fake)).isEqualTo("Encrypt is true");
        assertThat(run("encryption", todaysClient, fake)).isEqualTo("Encrypt is null");
        assertThat(methodsOf(todaysClient, "SystemDisk")).contains("encrypt");
    }

    @Test
    void theSourceOfTheCallerCompilesAgainstTodaysClient() throws Exception {
        Path again = Files.createDirectory(folder.resolve("caller-of-today"));

        assertThat(compileCaller(todaysClient, again)).isEmpty();
        assertThat(again.resolve("com/acme/reset/NightlyReset.class")).exists();
    }

    private static ApiSpec pageRevision() throws Exception {
        String name = "/dev/tc3/it/revisions/cvm-2017-03-12-page.json";
        try (InputStream in = Objects.requireNonNull(PageRevisionCallerTest.class.getResourceAsStream(name))) {
            return new SpecReader().read(name, in);
        }
    }

    /** The classes of the client that is generated from a spec. */
    private static Path client(String name, ApiSpec spec) throws Exception {
        Path classes = Files.createDirectory(folder.resolve(name));
        List<GeneratedSource> sources = Generator.generate(
                        spec, GeneratorOptions.defaults().withBasePackage("com.acme.cloud"))
                .map(GeneratedSource::new)
                .toList();
        assertThat(StrictCompiler.compile(
                        StrictCompiler.OPTIONS, sources, classes, System.getProperty("java.class.path")))
                .isEmpty();
        return classes;
    }

    private static String compileCaller(Path client, Path classes) throws IOException {
        String classPath = client + File.pathSeparator + System.getProperty("java.class.path");
        try (StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<JavaFileObject> source =
                    List.of(files.getJavaFileObjects(CALLER).iterator().next());
            return StrictCompiler.compile(StrictCompiler.OPTIONS_BY_HAND, source, classes, classPath);
        }
    }

    /** Lets the caller's class files do one of the things that they can do, with the classes of a client. */
    private static String run(String deed, Path client, FakeTencentCloud fake) throws Exception {
        try (URLClassLoader loader = loader(caller, client)) {
            Class<?> type = loader.loadClass("com.acme.reset.NightlyReset");
            try (AutoCloseable night = (AutoCloseable) type.getConstructor(String.class, String.class, String.class)
                    .newInstance(
                            fake.endpoint(),
                            fake.credentials().secretId(),
                            fake.credentials().secretKey())) {
                return (String) type.getMethod(deed).invoke(night);
            }
        }
    }

    private static void assertSameOnTheWire(List<RecordedRequest> before, List<RecordedRequest> now) {
        assertThat(now).hasSameSizeAs(before);
        for (int i = 0; i < now.size(); i++) {
            assertThat(now.get(i).isSignatureRight()).isTrue();
            assertThat(now.get(i).httpMethod()).isEqualTo(before.get(i).httpMethod());
            assertThat(now.get(i).target()).isEqualTo(before.get(i).target());
            assertThat(now.get(i).bodyText()).isEqualTo(before.get(i).bodyText());
            assertThat(WireForm.of(before.get(i)).differencesTo(WireForm.of(now.get(i))))
                    .isEmpty();
        }
    }

    private static List<String> methodsOf(Path client, String type) throws Exception {
        try (URLClassLoader loader = loader(client)) {
            return Arrays.stream(loader.loadClass(CVM + type).getMethods())
                    .map(method -> method.getName())
                    .toList();
        }
    }

    private static Enum<?> constant(Path client, String code) throws Exception {
        try (URLClassLoader loader = loader(client)) {
            return (Enum<?>) loader.loadClass(CVM + "CvmErrorCode")
                    .getMethod("of", String.class)
                    .invoke(null, code);
        }
    }

    private static int placeOf(Enum<?> constant) {
        return Arrays.asList(constant.getDeclaringClass().getEnumConstants()).indexOf(constant);
    }

    private static URLClassLoader loader(Path... folders) throws IOException {
        URL[] urls = new URL[folders.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = folders[i].toUri().toURL();
        }
        return new URLClassLoader(urls, PageRevisionCallerTest.class.getClassLoader());
    }
}
