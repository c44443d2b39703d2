package dev.tc3.generator.docs.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag of HTML.
 *
 * @param literal as it stands in the text
 * @param name in lower case
 * @param role what it means
 * @param closing whether it ends an element
 * @param attributes raw values by names in lower case
 */
record Tag(String literal, String name, Role role, boolean closing, Map<String, String> attributes) {

    private static final String ATTRIBUTE =
            "([A-Za-z_:][A-Za-z0-9_.:-]*+)" + "(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'=<>`]++)))?+";
    private static final Pattern FORM =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*+)((?:\\s++" + ATTRIBUTE + ")*+)\\s*+/?>");
    private static final Pattern EACH = Pattern.compile(ATTRIBUTE);

    /** A comparison such as {@code a <b and c> d} looks like attributes without values. */
    private static final Set<String> WITHOUT_VALUE =
            Set.of("nowrap", "hidden", "download", "noshade", "reversed", "compact", "border");

    Tag {
        attributes = Map.copyOf(attributes);
    }

    /** The tag that a text is; empty if it is not exactly one tag with a known name. */
    static Optional<Tag> of(String literal) {
        Matcher form = FORM.matcher(literal);
        if (!form.matches()) {
            return Optional.empty();
        }
        Map<String, String> attributes = new HashMap<>();
        Matcher each = EACH.matcher(form.group(3));
        while (each.find()) {
            String attribute = each.group(1).toLowerCase(Locale.ROOT);
            Optional<String> value = firstOf(each.group(2), each.group(3), each.group(4));
            if (value.isEmpty() && !WITHOUT_VALUE.contains(attribute)) {
                return Optional.empty();
            }
            attributes.putIfAbsent(attribute, value.orElse(""));
        }
        String name = form.group(2).toLowerCase(Locale.ROOT);
        boolean closing = !form.group(1).isEmpty();
        return Role.of(name).map(role -> new Tag(literal, name, role, closing, attributes));
    }

    /** An attribute's value with its entities decoded; empty if there is none. */
    String attribute(String attribute) {
        return Entities.decode(attributes.getOrDefault(attribute, ""));
    }

    private static Optional<String> firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
