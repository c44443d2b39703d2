package dev.tc3.generator.docs.markup;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entities in attributes of tags. Those in running text are for CommonMark, which knows all names. */
final class Entities {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(amp|quot|apos|lt|gt|nbsp));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "quot", "\"", "apos", "'", "lt", "<", "gt", ">", "nbsp", "\u00a0");

    private Entities() {}

    static String decode(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(meaning(entity)));
    }

    private static String meaning(MatchResult entity) {
        if (entity.group(1) != null) {
            return character(Integer.parseInt(entity.group(1)));
        }
        return entity.group(2) != null
                ? character(Integer.parseInt(entity.group(2), 16))
                : NAMED.getOrDefault(entity.group(3), "");
    }

    private static String character(int c) {
        return Character.isValidCodePoint(c) && c != 0 ? Character.toString(c) : "\uFFFD";
    }
}
