package dev.tc3.demo;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import dev.tc3.client.Outcome;
import dev.tc3.client.Tc3Exception;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.cvm.v20170312.ResetInstanceRequest;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** One call of the real service, which the user asked for by naming the instance. */
final class RealCall {

    private final ClientConfig config;
    private final ResetInstanceRequest request;

    private RealCall(ClientConfig config, ResetInstanceRequest request) {
        this.config = config;
        this.request = request;
    }

    static RealCall prepare(
            String instanceId, String region, @Nullable String imageId, @Nullable String endpoint)
            throws UsageException {
        try {
            Credentials credentials = Credentials.fromEnvironment();
            ClientConfig config = ClientConfig.of(c -> {
                c.region(region).credentials(credentials);
                if (endpoint != null) {
                    c.endpoint(endpoint);
                }
            });
            return new RealCall(
                    config,
                    ResetInstanceRequest.builder()
                            .instanceId(instanceId)
                            .imageId(imageId)
                            .build());
        } catch (CredentialsException | IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Calls, and says whether the call was accepted. */
    boolean run(PrintWriter out) {
        try (CvmClient cvm = CvmClient.create(config)) {
            out.println("accepted; RequestId " + cvm.resetInstance(request).requestId());
            return true;
        } catch (Tc3Exception e) {
            out.println(e.getMessage());
            out.println(
                    e.outcome() == Outcome.NOT_EXECUTED
                            ? "the instance was not reinstalled"
                            : "look at the instance before you try again");
            return false;
        }
    }
}
