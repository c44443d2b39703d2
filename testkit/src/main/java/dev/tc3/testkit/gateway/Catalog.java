package dev.tc3.testkit.gateway;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.testkit.parameters.ServedAction;
import dev.tc3.testkit.wire.Authorization;
import dev.tc3.testkit.wire.Common;
import dev.tc3.testkit.wire.IncomingCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The specs that are served. Immutable. */
public final class Catalog {

    private final List<ApiSpec> specs;

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
    }

    /** The actions of a name, one for each spec that has it. */
    public List<ServedAction> named(String action) {
        List<ServedAction> named = new ArrayList<>();
        for (ApiSpec spec : specs) {
            @Nullable ActionSpec found = spec.actions().get(action);
            if (found != null) {
                named.add(new ServedAction(spec, found));
            }
        }
        return named;
    }

    /** The names of all actions. */
    public Set<String> actionNames() {
        Set<String> names = new TreeSet<>();
        specs.forEach(spec -> names.addAll(spec.actions().keySet()));
        return names;
    }

    /** The specs of the product that the call is for; all of them if the call does not tell. */
    List<ApiSpec> productOf(IncomingCall call) {
        if (call.authorization().orElse(null) instanceof Authorization.Tc3 tc3) {
            return ofService(tc3.service()).toList();
        }
        // The older signatures do not name the product; only the host does, unless it is the loopback address itself.
        @Nullable String host = call.request().header("Host");
        List<ApiSpec> ofHost =
                host == null ? List.of() : ofService(firstLabel(host)).toList();
        return ofHost.isEmpty() ? specs : ofHost;
    }

    /** The specs of the product and version that the call is for. */
    List<ApiSpec> versionOf(IncomingCall call) {
        @Nullable String version = call.common().get(Common.VERSION);
        return productOf(call).stream()
                .filter(spec -> spec.version().equals(version))
                .toList();
    }

    /** The action that the call is for; empty if none is served that fits its product, version and name. */
    Optional<ServedAction> find(IncomingCall call) {
        @Nullable String action = call.common().get(Common.ACTION);
        if (action == null) {
            return Optional.empty();
        }
        return versionOf(call).stream()
                .flatMap(spec ->
                        Stream.ofNullable(spec.actions().get(action)).map(found -> new ServedAction(spec, found)))
                .findFirst();
    }

    private Stream<ApiSpec> ofService(String service) {
        return specs.stream().filter(spec -> spec.service().equals(service));
    }

    private static String firstLabel(String host) {
        int end = host.indexOf('.');
        return end < 0 ? host : host.substring(0, end);
    }
}
