package dev.tc3.spec.diff.report;

import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.SpecPlace;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import dev.tc3.spec.diff.Audience;
import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.ChangeRule;
import dev.tc3.spec.diff.Revision;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.SpecDiff;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Comparisons to report. */
final class Comparisons {

    /** Words that would do harm wherever they are taken for more than text. */
    static final String HOSTILE =
            "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)> @admin #1 | `x` ```\n"
                    + "[a](http://evil.example) http://evil.example {{script}} \u202e\u2028\ud800 ]]> <!-- </pre></details>";

    private Comparisons() {}

    /** A small spec and one that removes, adds and describes. */
    static SpecChanges ofShop() throws Exception {
        return SpecDiff.between(
                revision("earlier.json", read("earlier.json")), revision("later.json", read("later.json")));
    }

    /** The same way back. */
    static SpecChanges ofShopBack() throws Exception {
        return SpecDiff.between(
                revision("later.json", read("later.json")), revision("latest.json", read("earlier.json")));
    }

    /** A comparison in which every word that comes from a spec is hostile. */
    static SpecChanges hostile() {
        return new SpecChanges(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                List.of(
                        change(ChangeRule.MEMBER_REMOVED, HOSTILE, HOSTILE, null),
                        change(ChangeRule.HOST_CHANGED, HOSTILE, HOSTILE, "x"),
                        change(ChangeRule.MEMBER_DOC_CHANGED, HOSTILE, HOSTILE, HOSTILE + "!")));
    }

    /** A comparison with many changes of one kind. */
    static SpecChanges many(ChangeRule rule, int count) {
        return new SpecChanges(
                "shop 2020-02-29",
                "a",
                "b",
                IntStream.range(0, count)
                        .mapToObj(i -> change(rule, "Member of Thing is other", "was", "is"))
                        .toList());
    }

    private static Change change(ChangeRule rule, String words, String was, @Nullable String is) {
        return new Change(
                rule,
                words,
                new SpecPlace(words, 1, 2, words),
                new SpecPlace(words, 3, 4, words),
                Audience.BOTH,
                new TreeSet<>(List.of(words)),
                was,
                is,
                words);
    }

    private static Revision revision(String name, byte[] document) throws Exception {
        SpecDocument spec = new SpecReader().read(new SpecSource(name, new ByteArrayInputStream(document)), List.of());
        return new Revision(name, spec.spec(), Map.of(), spec::placeOf);
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = Comparisons.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }
}
