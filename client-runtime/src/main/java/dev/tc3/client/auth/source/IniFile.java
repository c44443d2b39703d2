package dev.tc3.client.auth.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code [section]} lines and {@code key = value} lines. Lines that are empty or begin with {@code #} or
 * {@code ;} are comments; a value is taken whole, up to the end of its line.
 */
final class IniFile {

    private final Map<String, Map<String, String>> sections;

    private IniFile(Map<String, Map<String, String>> sections) {
        this.sections = sections;
    }

    /**
     * Reads lines.
     *
     * @throws IllegalArgumentException if a line is neither comment, section nor value, or sets a key again; the
     *     message gives the line's number and nothing of its text, which may be a secret
     */
    static IniFile parse(List<String> lines) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        Map<String, String> section = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int equals = line.indexOf('=');
            if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                String name = line.substring(1, line.length() - 1).strip();
                section = sections.computeIfAbsent(name, key -> new LinkedHashMap<>());
            } else if (equals <= 0) {
                throw wrong(i, "is neither a [profile] nor a key = value");
            } else if (section == null) {
                throw wrong(i, "comes before the first [profile]");
            } else if (section.putIfAbsent(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip())
                    != null) {
                throw wrong(i, "sets a key that its profile has set before");
            }
        }
        return new IniFile(sections);
    }

    /** The keys and values of a section, or null if there is no such section. */
    @Nullable
    Map<String, String> section(String name) {
        return sections.get(name);
    }

    private static IllegalArgumentException wrong(int index, String what) {
        return new IllegalArgumentException("line " + (index + 1) + " " + what);
    }
}
