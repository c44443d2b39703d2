package dev.tc3.client.pipeline;

import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.query.SensitiveParams;
import java.util.List;

/** Keeps sensitive parameters out of URLs, which proxies and servers log, unless the caller allows them by name. */
final class SecretsInUrl {

    private SecretsInUrl() {}

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
}
