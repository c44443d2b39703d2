package dev.tc3.client.sts;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.ClientConfig;
import dev.tc3.client.CredentialsException;
import dev.tc3.client.CredentialsProvider;
import dev.tc3.client.Endpoint;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.api.ServiceDescriptor;
import dev.tc3.client.auth.source.Lease;
import dev.tc3.client.auth.source.TemporaryCredentials;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The service that gives temporary credentials, as far as the runtime itself calls it. */
final class Sts {

    private static final ServiceDescriptor SERVICE =
            new ServiceDescriptor("sts", "2018-08-13", "sts.tencentcloudapi.com", Set.of());

    static final ActionDescriptor<ParamSource, TemporaryCredentials> ASSUME_ROLE =
            new ActionDescriptor<>(SERVICE, "AssumeRole", Effect.READ, null, TemporaryCredentials::read);

    static final ActionDescriptor<ParamSource, TemporaryCredentials> ASSUME_ROLE_WITH_WEB_IDENTITY =
            new ActionDescriptor<ParamSource, TemporaryCredentials>(
                            SERVICE, "AssumeRoleWithWebIdentity", Effect.READ, null, TemporaryCredentials::read)
                    .unsigned();

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(3);
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 64 * 1024;

    /** What a service's error code looks like. The request has secrets, and an answer that repeats one is not shown. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,60}(\\.[A-Za-z]{1,60})?");

    private Sts() {}

    /**
     * Makes one call, by a client that lives no longer: the next one is hours away.
     *
     * @throws CredentialsException if it gave no credentials; the message says why and shows no value of the request
     */
    static Lease call(
            ActionDescriptor<ParamSource, TemporaryCredentials> action,
            ParamSource request,
            CredentialsProvider caller,
            String region,
            Optional<Endpoint> endpoint) {
        try (ServiceClient client = Clients.open(SERVICE, config(caller, region, endpoint))) {
            return client.call(action, request, RequestOptions.none()).lease();
        } catch (Tc3Exception e) {
            throw new CredentialsException(reason(action.name(), e));
        } catch (IllegalArgumentException e) {
            throw new CredentialsException(action.name() + ": " + e.getMessage());
        }
    }

    private static ClientConfig config(CredentialsProvider caller, String region, Optional<Endpoint> endpoint) {
        return ClientConfig.of(c -> {
            c.region(region)
                    .credentials(caller)
                    .connectTimeout(CONNECT_LIMIT)
                    .callTimeout(LIMIT)
                    .maxResponseBytes(LONGEST_ANSWER);
            endpoint.ifPresent(e -> c.endpoint(e.url()));
        });
    }

    private static String reason(String action, Tc3Exception failure) {
        if (failure instanceof ApiErrorException error) {
            return action + " failed with "
                    + (CODE.matcher(error.code()).matches() ? error.code() : "an error whose code is none");
        }
        return String.valueOf(failure.getMessage());
    }
}
