package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells by a member's last words whether its value is a secret. The longest ending that a rule is about decides, so that
 * {@code NextToken} is none although {@code Token} is one. Only texts and lists of texts can be secrets: a number or a
 * truth value says something about one.
 */
final class SecretNames {

    /** The names that come with this library. */
    static final SecretNames KNOWN = load();

    private static final Set<String> TYPES = Set.of("string", "list<string>");

    private final Map<String, Boolean> secretByEnding;
    private final int longestEnding;

    private SecretNames(Map<String, Boolean> secretByEnding) {
        this.secretByEnding = secretByEnding;
        this.longestEnding =
                secretByEnding.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static SecretNames load() {
        Map<String, Boolean> secretByEnding = new HashMap<>();
        for (List<String> line : RuleLines.of("secret-names.txt", 2)) {
            secretByEnding.put(line.get(1).toLowerCase(Locale.ROOT), line.get(0).equals("secret"));
        }
        return new SecretNames(secretByEnding);
    }

    /** @param type the member's type, in the notation of the native format */
    boolean isSecret(String name, JsonValue type) {
        return type instanceof JsonText text && TYPES.contains(text.text()) && isSecret(name.toLowerCase(Locale.ROOT));
    }

    private boolean isSecret(String name) {
        for (int start = Math.max(0, name.length() - longestEnding); start < name.length(); start++) {
            Boolean secret = secretByEnding.get(name.substring(start));
            if (secret != null) {
                return secret;
            }
        }
        return false;
    }
}
