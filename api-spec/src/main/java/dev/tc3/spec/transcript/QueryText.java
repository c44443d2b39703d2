package dev.tc3.spec.transcript;

import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The query of a URL. Mostly each parameter has a line of its own that begins with {@code &}, nothing is encoded, and a
 * placeholder in angle brackets stands for the common parameters. So a {@code &} within such a line divides only if a parameter
 * that can be expected follows it, and a {@code %} means something only before two hexadecimal digits.
 */
final class QueryText {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}(\\.[A-Za-z0-9_]{1,128}){0,62}");
    private static final int LONGEST_NAME = 1_000;

    private final String url;
    private final CommonParameters common;

    QueryText(String url, CommonParameters common) {
        this.url = url;
        this.common = common;
    }

    JsonObject parameters(Place place) throws NotReadable {
        FlatParameters parameters = new FlatParameters();
        for (String pair : pairs()) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                continue;
            }
            String name = nameOf(pair);
            String value = PercentEncoding.decode(pair.substring(equals + 1).strip());
            if (!isName(name)) {
                throw new NotReadable("the URL has a parameter whose name is none");
            }
            if (!common.isCommon(firstOf(name)) && !common.isAction(name, value)) {
                parameters.add(List.of(name.split("\\.", -1)), value);
            }
        }
        return parameters.tree(place);
    }

    /** Texts of the form {@code name=value}, and some that are not. */
    private List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        int query = url.indexOf('?');
        if (query < 0) {
            return pairs;
        }
        for (String line : url.substring(query + 1).split("\\R", -1)) {
            String stripped = line.strip();
            if (pairs.isEmpty()) {
                addPairs(stripped, QueryText::isName, pairs);
            } else if (stripped.startsWith("&")) {
                addPairs(stripped.substring(1), this::isExpected, pairs);
            } else if (!isPlaceholder(stripped)) {
                append(stripped, pairs);
            }
        }
        return pairs;
    }

    /** @param isNext whether a name begins another parameter */
    private static void addPairs(String line, Predicate<String> isNext, List<String> pairs) {
        boolean isFirst = true;
        for (String part : line.split("&", -1)) {
            String pair = isPlaceholder(part) ? "" : part;
            if (isFirst || pair.isEmpty() || isNext.test(nameOf(pair))) {
                pairs.add(pair);
            } else {
                append("&" + pair, pairs);
            }
            isFirst = false;
        }
    }

    private static void append(String more, List<String> pairs) {
        int last = pairs.size() - 1;
        if (pairs.get(last).indexOf('=') >= 0) {
            pairs.set(last, pairs.get(last) + more);
        }
    }

    private boolean isExpected(String name) {
        return isName(name) && common.isExpected(firstOf(name));
    }

    /** The name before the equals sign; empty if there is none. */
    private static String nameOf(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? "" : pair.substring(0, equals).strip();
    }

    private static boolean isPlaceholder(String part) {
        String stripped = part.strip();
        return stripped.startsWith("<") && stripped.endsWith(">");
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    }

    private static String firstOf(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
