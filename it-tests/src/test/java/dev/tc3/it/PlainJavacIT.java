package dev.tc3.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.Credentials;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
            ProcessBuilder script = new ProcessBuilder(
                            "sh",
                            SCRIPT,
                            ProcessorJar.FILE.toString(),
                            ProcessorJar.clientClassPath(),
                            output.resolve("classes").toString(),
                            fake.endpoint(),
                            "ins-r8hr2upy")
                    .redirectErrorStream(true);
            script.environment().put("JAVA_HOME", System.getProperty("java.home"));
            script.environment().put("TENCENTCLOUD_SECRET_ID", "made-up-id-of-a-script");
            script.environment().put("TENCENTCLOUD_SECRET_KEY", "made-up-key-of-a-script");
            script.environment().remove("TENCENTCLOUD_TOKEN");

            Process process = script.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said.strip()).matches("[0-9a-f-]{36}");
            assertThat(fake.lastRequest().parameters().get("InstanceId").asText())
                    .isEqualTo("ins-r8hr2upy");
        }
    }
}
