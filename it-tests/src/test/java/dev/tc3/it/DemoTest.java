package dev.tc3.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.FakeTencentCloudExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The demonstration, run as its user does, in a process of its own. */
class DemoTest {

    private static final String PASSWORD = "Qcloud@TestApi123++";

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT =
            FakeTencentCloudExtension.serving(BundledSpecs.read("cvm", "2017-03-12"));

    @Test
    void theWholeWayIsShownAndNoPassword() throws Exception {
        Program.Result result = demo(Map.of());
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("ResetInstance: 7 parameters, 68 error codes")
                .contains("CvmClient.java")
                .contains("compiled by javac")
                .contains("POST /")
                .contains("GET /?InstanceId=ins-r8hr2upy")
                .containsPattern("accepted; RequestId [0-9a-f-]{36}")
                .contains("InvalidPassword is CvmErrorCode.INVALID_PASSWORD")
                .contains("InstanceId is required")
                .contains("requests that reached the endpoint meanwhile: 0")
                .doesNotContain(PASSWORD)
                .doesNotContain("Qcloud%40TestApi123");
    }

    @Test
    void aWrongFlagGetsASentence() throws Exception {
        Program.Result result = demo(Map.of(), "--reall");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--reall").contains("--help").doesNotContain("\tat ");
    }

    @Test
    void theScriptRefusesAWrongFlagBeforeItBuilds() throws Exception {
        Program.Result result =
                Program.of("sh", Path.of("..", "demo").toString()).run(Map.of(), "", "--reall");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.said().strip()).isEqualTo("demo: unknown option --reall; --help lists the options");
    }

    @Test
    void theScriptKnowsEveryOption() throws Exception {
        String help = demo(Map.of(), "--help").out();
        String script = Files.readString(Path.of("..", "demo"));
        assertThat(Pattern.compile("(?<![\\w-])(--[a-z-]+|-[a-zA-Z])(?![\\w-])")
                        .matcher(help)
                        .results()
                        .map(MatchResult::group))
                .contains("--real-instance", "--region", "--help")
                .allSatisfy(option -> assertThat(script).containsPattern(" " + option + "( \\||\\))"));
    }

    @Test
    void aRealInstanceNeedsARegion() throws Exception {
        Program.Result result = demo(Map.of(), "--real-instance", "ins-r8hr2upy");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--region");
    }

    @Test
    void aRealInstanceNeedsCredentials() throws Exception {
        Program.Result result = demo(Map.of(), "--real-instance", "ins-r8hr2upy", "--region", "ap-singapore");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("TENCENTCLOUD_SECRET_ID").contains("TENCENTCLOUD_SECRET_KEY");
    }

    @Test
    void anInstanceWithoutANameIsNoInstance(FakeTencentCloud fake) throws Exception {
        Program.Result result =
                demo(credentials(fake), "--real-instance= ", "--region=ap-singapore", "--endpoint=" + fake.endpoint());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--real-instance is empty");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void anUnknownOutcomeHasAnExitCodeOfItsOwn(FakeTencentCloud fake) throws Exception {
        fake.on("ResetInstance").dropConnection();
        Program.Result result = demo(
                credentials(fake),
                "--real-instance=ins-r8hr2upy",
                "--region=ap-singapore",
                "--endpoint=" + fake.endpoint());
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).contains("look at the instance before you try again");
    }

    @Test
    void withBothTheNamedInstanceIsReset(FakeTencentCloud fake) throws Exception {
        Program.Result result = demo(
                credentials(fake),
                "--real-instance",
                "ins-r8hr2upy",
                "--region",
                "ap-singapore",
                "--endpoint",
                fake.endpoint());
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("accepted; RequestId ");
        assertThat(fake.lastRequest().parameters()).hasToString("{\"InstanceId\":\"ins-r8hr2upy\"}");
    }

    private static Map<String, String> credentials(FakeTencentCloud fake) {
        return Map.of(
                "TENCENTCLOUD_SECRET_ID", fake.credentials().secretId(),
                "TENCENTCLOUD_SECRET_KEY", fake.credentials().secretKey());
    }

    private static Program.Result demo(Map<String, String> environment, String... arguments) throws Exception {
        return new Program(Path.of("target"), "dev.tc3.demo.Demo").run(environment, "", arguments);
    }
}
