package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonBoolean;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which parameter is a client token: a text of the right name that is in use, whose documentation promises what such a
 * token is for. Some services have kept the name and dropped the promise.
 */
final class ClientTokens {

    /** The names and promises that come with this library. */
    static final ClientTokens KNOWN = load();

    private final Set<String> names;
    private final Set<String> promises;

    private ClientTokens(Set<String> names, Set<String> promises) {
        this.names = names;
        this.promises = promises;
    }

    private static ClientTokens load() {
        List<List<String>> lines = RuleLines.of("client-tokens.txt", 2);
        return new ClientTokens(of("name", lines), of("promise", lines));
    }

    private static Set<String> of(String kind, List<List<String>> lines) {
        return lines.stream()
                .filter(line -> line.get(0).equals(kind))
                .map(line -> line.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The first parameter that is one, as the value that the native format has for it, or null if none is.
     *
     * @param parameters the parameters in the native format, or unreadable
     */
    @Nullable
    JsonValue among(JsonValue parameters) {
        if (!(parameters instanceof JsonObject object)) {
            return null;
        }
        for (JsonMember parameter : object.members().values()) {
            if (names.contains(parameter.key())
                    && parameter.value() instanceof JsonObject declared
                    && isInUse(declared)
                    && isPromised(declared)) {
                return new JsonText(parameter.place(), parameter.key());
            }
        }
        return null;
    }

    private static boolean isInUse(JsonObject parameter) {
        boolean isDeprecated = parameter.get("deprecated") instanceof JsonBoolean deprecated && deprecated.value();
        return !isDeprecated
                && parameter.get("type") instanceof JsonText type
                && type.text().equals("string");
    }

    private boolean isPromised(JsonObject parameter) {
        return parameter.get("doc") instanceof JsonText doc
                && promises.stream().anyMatch(doc.text().toLowerCase(Locale.ROOT)::contains);
    }
}
