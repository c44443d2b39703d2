package dev.tc3.client.pipeline;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.Endpoint;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.Language;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.SignatureMethod;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.http.ConnectionUse;
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
        Set<String> allowedInUrl) {

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
                options.allowedInUrl());
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

    String actionName() {
        return action.name();
    }

    /**
     * Calls that change something go over a connection of their own: one from a pool may be dead already, and then the
     * caller would have to find out whether the call ran.
     */
    ConnectionUse connection() {
        return action.effect() == Effect.READ ? ConnectionUse.POOLED : ConnectionUse.ALONE;
    }
}
