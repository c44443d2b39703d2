package dev.tc3.it.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.batch.Batch;
import dev.tc3.client.batch.BatchSummary;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.cvm.v20170312.ResetInstanceRequest;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.FakeTencentCloudExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What docs/fleets.md shows. */
class FleetExampleTest {

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT =
            FakeTencentCloudExtension.serving(BundledSpecs.read("cvm", "2017-03-12"));

    @TempDir
    private Path folder;

    @Test
    void aFleetIsReset(FakeTencentCloud fake) throws IOException {
        Path list = Files.write(folder.resolve("instances.txt"), List.of("ins-r8hr2upy", "ins-4n8w2k5c"));
        try (CvmClient cvm = CvmClient.create(
                c -> c.region("ap-singapore").credentials(fake.credentials()).endpoint(fake.endpoint()))) {
            assertThat(reset(cvm, list, folder.resolve("2026-12-01.journal")).isComplete())
                    .isTrue();
            assertThat(reset(cvm, list, folder.resolve("2026-12-01.journal")).skipped())
                    .isEqualTo(2);
        }
        assertThat(fake.requests("ResetInstance")).hasSize(2);
    }

    private static BatchSummary reset(CvmClient cvm, Path list, Path journal) throws IOException {
        List<String> instances = Files.readAllLines(list);
        Batch<ResetInstanceRequest> batch = Batch.of(
                cvm, ResetInstanceRequest.ACTION, b -> b.journal(journal).console(System.err));
        BatchSummary summary = batch.run(
                instances,
                instance -> ResetInstanceRequest.of(
                        r -> r.instanceId(instance).imageId("img-pmqg1cw7").loginSettings(l -> l.keyIds("skey-1"))));
        System.err.println(summary.report());
        return summary;
    }

    @Test
    void thePageShowsWhatIsRunHere() throws IOException {
        Path root = Path.of("..");
        Matcher snippet = Pattern.compile("<!-- from: (\\S+) -->\\R```java\\R(.*?)\\R```", Pattern.DOTALL)
                .matcher(Files.readString(root.resolve("docs/fleets.md")));
        assertThat(snippet.find()).isTrue();
        do {
            assertThat(words(Files.readString(root.resolve(snippet.group(1))))).contains(words(snippet.group(2)));
        } while (snippet.find());
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }
}
