package dev.tc3.client.pipeline;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.Endpoint;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.Language;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Retries;
import dev.tc3.client.SignatureMethod;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.http.ConnectionUse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of a call before anything is encoded or signed: the client's configuration with what this call does
 * differently.
 */
record CallPlan(
        ActionDescriptor<?, ?> action,
        ParamSource params,
        HttpMethod method,
        SignatureMethod signatureMethod,
        String region,
        Endpoint endpoint,
        Language language,
        Set<String> allowedInUrl,
        Retries retries,
        Optional<Duration> attemptTimeout,
        ConnectionUse connection) {

    static CallPlan of(
            ActionDescriptor<?, ?> action,
            ParamSource params,
            RequestOptions options,
            ClientConfig config,
            Hosts hosts) {
        String region = options.region().orElse(config.region());
        return new CallPlan(
                action,
                params,
                options.method().orElse(config.method()),
                signatureMethod(action, options, config),
                region,
                hosts.of(region),
                options.language().orElse(config.language()),
                options.allowedInUrl(),
                options.retries().orElse(config.retries()),
                options.attemptTimeout().or(config::attemptTimeout),
                connectionFor(action));
    }

    /**
     * A signature method is also a form of the request. Where there is nothing to sign it says no more than that, and the
     * service takes unsigned requests in one form only; so that is the one they have.
     */
    private static SignatureMethod signatureMethod(
            ActionDescriptor<?, ?> action, RequestOptions options, ClientConfig config) {
        return action.signed()
                ? options.signatureMethod().orElse(config.signatureMethod())
                : SignatureMethod.TC3_HMAC_SHA256;
    }

    /**
     * Whether it does no harm if the call runs twice: it changes nothing, or carries a token by which the service recognizes it
     * when it comes again.
     */
    boolean repeatable() {
        return action.effect() == Effect.READ || ClientToken.isIn(params, action.clientToken());
    }

    /** An attempt of the call, by its number. */
    Attempt<?> attempt(int number) {
        return new Attempt<>(action, number);
    }

    String actionName() {
        return action.name();
    }

    /**
     * Calls that change something go over a connection of their own: one from a pool may be dead already, and then the
     * caller would have to find out whether the call ran.
     */
    private static ConnectionUse connectionFor(ActionDescriptor<?, ?> action) {
        return action.effect() == Effect.READ ? ConnectionUse.POOLED : ConnectionUse.ALONE;
    }

    /** The same call over a connection of its own, on which no other call's answer can be left. */
    CallPlan alone() {
        return new CallPlan(
                action,
                params,
                method,
                signatureMethod,
                region,
                endpoint,
                language,
                allowedInUrl,
                retries,
                attemptTimeout,
                ConnectionUse.ALONE);
    }
}
