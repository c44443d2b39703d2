package dev.tc3.spec.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters that word processors and input methods put where JSON has another one that looks much the same. */
final class LookAlikes {

    private static final Map<Character, String> MEANT = meant();

    private LookAlikes() {}

    /** What to write instead of a character, or null if it looks like nothing that JSON has. */
    static @Nullable String meant(char c) {
        return c > 0x7f && (Character.isSpaceChar(c) || c == '\ufeff') ? "a plain space" : MEANT.get(c);
    }

    private static Map<Character, String> meant() {
        Map<Character, String> meant = new HashMap<>();
        add(meant, "\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02\u2018\u2019\u300c\u300d", "a plain double quote (\")");
        add(meant, "\uff1a\ufe55", ":");
        add(meant, "\uff0c\u3001\ufe50", ",");
        add(meant, "\uff5b", "{");
        add(meant, "\uff5d", "}");
        add(meant, "\uff3b\u3010", "[");
        add(meant, "\uff3d\u3011", "]");
        return meant;
    }

    private static void add(Map<Character, String> meant, String written, String instead) {
        written.chars().forEach(c -> meant.put((char) c, instead));
    }
}
