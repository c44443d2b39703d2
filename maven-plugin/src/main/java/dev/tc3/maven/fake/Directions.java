package dev.tc3.maven.fake;

import dev.tc3.client.Credentials;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.MemberSpec;
import dev.tc3.testkit.FakeTencentCloud;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** How to call a fake, in lines that can be pasted. */
final class Directions {

    private final String endpoint;
    private final Credentials credentials;
    private final List<ApiSpec> specs;

    Directions(FakeTencentCloud fake, List<ApiSpec> specs) {
        this.endpoint = fake.endpoint();
        this.credentials = fake.credentials();
        this.specs = specs;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("serving at " + endpoint + ", for this machine only:");
        for (ApiSpec spec : specs) {
            lines.add("  " + spec.service() + " " + spec.version() + ", "
                    + count(spec.actions().size()));
        }
        lines.add("with the secret id " + credentials.secretId() + " and the secret key " + credentials.secretKey());
        lines.add("a client of tc3:");
        lines.add("  create(c -> c.endpoint(\"" + endpoint + "\")…");
        lines.addAll(officialSdk());
        lines.addAll(commandLine());
        lines.add("a line for each request follows; stop with Ctrl-C");
        return lines;
    }

    private static String count(int actions) {
        return actions == 1 ? "1 action" : actions + " actions";
    }

    /** It signs for the product that its host begins with, so it must keep that host. */
    private List<String> officialSdk() {
        URI address = URI.create(endpoint);
        return List.of(
                "the official SDK for Java:",
                "  HttpProfile http = new HttpProfile();",
                "  http.setProtocol(HttpProfile.REQ_HTTP);",
                "  http.setProxyHost(\"" + address.getHost() + "\");",
                "  http.setProxyPort(" + address.getPort() + ");");
    }

    private List<String> commandLine() {
        ApiSpec spec = specs.get(0);
        return List.of(
                "tccli:",
                "  export TENCENTCLOUD_SECRET_ID=" + credentials.secretId() + " TENCENTCLOUD_SECRET_KEY="
                        + credentials.secretKey() + " TENCENTCLOUD_REGION=ap-guangzhou",
                "  tccli " + spec.service() + " " + simplestAction(spec) + " --endpoint " + endpoint,
                "  tccli configure set " + spec.service() + ".endpoint " + endpoint
                        + "   (for all calls from then on)");
    }

    private static String simplestAction(ApiSpec spec) {
        return spec.actions().values().stream()
                .filter(action -> action.parameters().values().stream().noneMatch(MemberSpec::required))
                .map(ActionSpec::name)
                .findFirst()
                .orElse("ACTION --PARAMETER VALUE");
    }
}
