package dev.tc3.testkit.gateway;

import dev.tc3.spec.ApiSpec;
import dev.tc3.testkit.parameters.ServedAction;
import dev.tc3.testkit.wire.Authorization;
import dev.tc3.testkit.wire.Common;
import dev.tc3.testkit.wire.IncomingCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The specs that are served. Nothing is copied out of them, so a product with many actions costs no more to serve than one
 * with few. Immutable.
 */
public final class Catalog {

    private final List<ApiSpec> specs;
    private final Map<String, List<ApiSpec>> byService;

    /**
     * @param specs at least one spec, at most one for each product and version
     * @throws IllegalArgumentException if there is none, or two for the same product and version
     */
    public Catalog(List<ApiSpec> specs) {
        if (specs.isEmpty()) {
            throw new IllegalArgumentException("no spec to serve; give at least one");
        }
        Set<String> seen = new TreeSet<>();
        for (ApiSpec spec : specs) {
            if (!seen.add(spec.service() + " " + spec.version())) {
                throw new IllegalArgumentException("two specs for " + spec.service() + " " + spec.version()
                        + "; serve one of them, or each from a server of its own");
            }
        }
        this.specs = List.copyOf(specs);
        this.byService = specs.stream().collect(Collectors.groupingBy(ApiSpec::service));
    }

    /** The actions of a name, one for each spec that has it. */
    public List<ServedAction> named(String action) {
        return named(action, specs).toList();
    }

    /** The names of all actions. */
    public Set<String> actionNames() {
        return actionNames(specs);
    }

    /** The names of the actions of the product and version that the call is for. */
    Set<String> actionNames(IncomingCall call) {
        return actionNames(versionOf(call));
    }

    /** The specs of the product that the call is for; all of them if the call does not tell. */
    List<ApiSpec> productOf(IncomingCall call) {
        if (call.authorization().orElse(null) instanceof Authorization.Tc3 tc3) {
            return byService.getOrDefault(tc3.service(), List.of());
        }
        // The older signatures do not name the product, and unsigned calls do not either; only the host does, unless it
        // is
        // the loopback address itself.
        @Nullable String host = call.request().header("Host");
        return host == null ? specs : byService.getOrDefault(firstLabel(host), specs);
    }

    /** The specs of the product and version that the call is for. */
    List<ApiSpec> versionOf(IncomingCall call) {
        @Nullable String version = call.common().get(Common.VERSION);
        return productOf(call).stream()
                .filter(spec -> spec.version().equals(version))
                .toList();
    }

    /**
     * The action that the call is for; empty if none is served that fits its product, version and name. If the call does not
     * tell the product, the first that has such an action counts.
     */
    Optional<ServedAction> find(IncomingCall call) {
        @Nullable String action = call.common().get(Common.ACTION);
        return action == null
                ? Optional.empty()
                : named(action, versionOf(call)).findFirst();
    }

    private static Stream<ServedAction> named(String action, List<ApiSpec> specs) {
        return specs.stream()
                .flatMap(spec ->
                        Stream.ofNullable(spec.actions().get(action)).map(found -> new ServedAction(spec, found)));
    }

    private static Set<String> actionNames(List<ApiSpec> specs) {
        Set<String> names = new TreeSet<>();
        specs.forEach(spec -> names.addAll(spec.actions().keySet()));
        return names;
    }

    /** Some clients that are given a URL to call send all of it as the host. */
    private static String firstLabel(String host) {
        int scheme = host.indexOf("://");
        String name = scheme < 0 ? host : host.substring(scheme + "://".length());
        int end = name.indexOf('.');
        return end < 0 ? name : name.substring(0, end);
    }
}
