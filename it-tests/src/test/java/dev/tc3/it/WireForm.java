package dev.tc3.it;

import dev.tc3.testkit.RecordedRequest;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a request looks on the wire, apart from what is new each time, so that two can be compared part by part. */
public record WireForm(SortedMap<String, String> parts) {

    private static final Set<String> NEW_EACH_TIME =
            Set.of("header authorization", "header x-tc-timestamp", "header content-length");
    private static final Pattern SIGNED_HEADERS = Pattern.compile("SignedHeaders=([^,]+)");
    private static final Pattern HOST_NAME = Pattern.compile("HostName=([^&]*)");

    public static WireForm of(RecordedRequest request) {
        SortedMap<String, String> parts = new TreeMap<>();
        request.headers().forEach((name, values) -> parts.put("header " + name, String.join(",", values)));
        for (String common : Set.of("Language", "RequestClient")) {
            String value = request.commonParameters().get(common);
            parts.put("common " + common, value == null ? "absent" : value);
        }
        parts.put("signed headers", group(SIGNED_HEADERS, String.valueOf(request.header("authorization"))));
        parts.put("encoded HostName", group(HOST_NAME, request.target() + "&" + request.bodyText()));
        parts.keySet().removeAll(NEW_EACH_TIME);
        return new WireForm(parts);
    }

    /** The parts that differ, each as {@code this -> other}. */
    public SortedMap<String, String> differencesTo(WireForm other) {
        SortedMap<String, String> differences = new TreeMap<>();
        Set<String> names = new TreeSet<>(parts.keySet());
        names.addAll(other.parts.keySet());
        for (String name : names) {
            String mine = parts.getOrDefault(name, "absent");
            String theirs = other.parts.getOrDefault(name, "absent");
            if (!mine.equals(theirs)) {
                differences.put(name, mine + " -> " + theirs);
            }
        }
        return differences;
    }

    private static String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "absent";
    }
}
