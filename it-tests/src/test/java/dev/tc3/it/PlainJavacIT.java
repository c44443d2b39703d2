package dev.tc3.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.Credentials;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A client with nothing but a JDK: the script in {@code src/javac} generates, compiles and runs it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is one for a POSIX shell")
class PlainJavacIT {

    private static final String SCRIPT = "src/javac/reset.sh";

    @TempDir
    Path output;

    @Test
    void aClientIsGeneratedCompiledAndAnsweredWithoutABuildTool() throws Exception {
        Credentials credentials = Credentials.of("made-up-id-of-a-script", "made-up-key-of-a-script");
        try (FakeTencentCloud fake = FakeTencentCloud.start(
                f -> f.spec(BundledSpecs.read("cvm", "2017-03-12")).credentials(credentials))) {
            Program.Result result = Program.of("sh", SCRIPT)
                    .run(
                            Map.of(
                                    "JAVA_HOME", System.getProperty("java.home"),
                                    "TENCENTCLOUD_SECRET_ID", "made-up-id-of-a-script",
                                    "TENCENTCLOUD_SECRET_KEY", "made-up-key-of-a-script"),
                            "",
                            ProcessorJar.FILE.toString(),
                            ProcessorJar.clientClassPath(),
                            output.resolve("classes").toString(),
                            fake.endpoint(),
                            "ins-r8hr2upy");

            assertThat(result.exitCode()).as(result.said()).isZero();
            assertThat(result.said().lines()).anyMatch(line -> line.matches("[0-9a-f-]{36}"));
            assertThat(result.said())
                    .as("what shows the end of the action is not generated")
                    .contains("Note: ResetInstance gets no method that waits for its end");
            assertThat(fake.lastRequest().parameters().get("InstanceId").asText())
                    .isEqualTo("ins-r8hr2upy");
        }
    }
}
