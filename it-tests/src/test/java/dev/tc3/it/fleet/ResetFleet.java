package dev.tc3.it.fleet;

import dev.tc3.client.Credentials;
import dev.tc3.client.RateLimiter;
import dev.tc3.client.batch.Batch;
import dev.tc3.client.batch.BatchItem;
import dev.tc3.client.batch.BatchSummary;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.cvm.v20170312.ResetInstanceRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A program that resets a fleet, to be killed and started again. */
final class ResetFleet {

    static final int AT_ONCE = 8;
    static final String PASSWORD = "Made-up-Passw0rd";

    private ResetFleet() {}

    static List<String> instances(int count) {
        return IntStream.range(0, count).mapToObj("ins-%08d"::formatted).toList();
    }

    /** Takes endpoint, key id, key, journal and the number of instances; prints what became of each. */
    public static void main(String[] args) {
        try (CvmClient cvm = CvmClient.create(c -> c.region("ap-singapore")
                .credentials(Credentials.of(args[1], args[2]))
                .endpoint(args[0])
                .rateLimiter(RateLimiter.none()))) {
            BatchSummary summary =
                    batch(cvm, Path.of(args[3])).run(instances(Integer.parseInt(args[4])), ResetFleet::request);
            for (BatchItem item : summary.items()) {
                System.out.println(item.state() + " " + item.key());
            }
        }
    }

    static Batch<ResetInstanceRequest> batch(CvmClient cvm, Path journal) {
        return Batch.of(
                cvm, ResetInstanceRequest.ACTION, b -> b.journal(journal).concurrency(AT_ONCE));
    }

    static ResetInstanceRequest request(String instance) {
        return ResetInstanceRequest.of(r -> r.instanceId(instance).loginSettings(l -> l.password(PASSWORD)));
    }
}
