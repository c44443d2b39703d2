package dev.tc3.demo;

import dev.tc3.client.ApiErrorException;
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

    static RealCall prepare(String instanceId, String region, @Nullable String imageId, @Nullable String endpoint)
            throws UsageException {
        refuseBlank("--real-instance", instanceId);
        refuseBlank("--image-id", imageId);
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

    private static void refuseBlank(String option, @Nullable String value) throws UsageException {
        if (value != null && value.isBlank()) {
            throw new UsageException(option + " is empty; give it an ID, such as ins-r8hr2upy or img-pmqg1cw7");
        }
    }

    /**
     * Calls once.
     *
     * @return how the process is to end
     */
    int run(PrintWriter out) {
        try (CvmClient cvm = CvmClient.create(config)) {
            out.println("accepted; RequestId " + cvm.resetInstance(request).requestId());
            return ExitCodes.OK;
        } catch (Tc3Exception e) {
            out.println(e.getMessage());
            if (e instanceof ApiErrorException error) {
                out.println("the service says: " + error.apiMessage());
            }
            if (e.outcome() == Outcome.UNKNOWN) {
                out.println("look at the instance before you try again");
                return ExitCodes.OUTCOME_UNKNOWN;
            }
            out.println("the instance was not reinstalled");
            return ExitCodes.FAILED;
        }
    }
}
