package dev.tc3.client.pipeline;

import dev.tc3.client.Credentials;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.query.SensitiveParams;
import java.util.List;

/** Keeps secrets out of URLs, which proxies and servers log, unless the caller allows them by name. */
final class SecretsInUrl {

    private static final String TOKEN = "Token";

    private SecretsInUrl() {}

    /** Refuses sensitive parameters that a GET request would show. */
    static void refuse(CallPlan plan) {
        if (plan.method() != HttpMethod.GET) {
            return;
        }
        List<String> problems = SensitiveParams.in(plan.params()).stream()
                .filter(path -> !plan.allowedInUrl().contains(path))
                .map(path -> path + " is sensitive and a GET request shows it in its URL; send it by POST, or allow it"
                        + " for this call with RequestOptions: allowInUrl(\"" + path + "\")")
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(plan.actionName(), problems);
        }
    }

    /** Refuses the token of temporary credentials where it would be a parameter of a GET request. */
    static void refuseToken(CallPlan plan, Credentials credentials) {
        if (plan.method() == HttpMethod.GET
                && credentials.token().isPresent()
                && !plan.allowedInUrl().contains(TOKEN)) {
            throw new InvalidRequestException(
                    plan.actionName(),
                    List.of(
                            "the token of temporary credentials is a secret, and a GET request signed this way shows it in"
                                    + " its URL; send it by POST, sign it by TC3-HMAC-SHA256, or allow it for this call with"
                                    + " RequestOptions: allowInUrl(\"" + TOKEN + "\")"));
        }
    }
}
