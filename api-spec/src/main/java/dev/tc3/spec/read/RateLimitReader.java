package dev.tc3.spec.read;

import dev.tc3.spec.RateLimit;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how often an action may be called. */
final class RateLimitReader {

    private static final Keys KEYS = new Keys("a rate limit", List.of("requests", "perSeconds"), List.of());

    private final Problems problems;
    private final Expect expect;

    RateLimitReader(Problems problems) {
        this.problems = problems;
        this.expect = new Expect(problems);
    }

    @Nullable
    RateLimit read(JsonObject object) {
        Section section = new Section(object, KEYS, problems);
        Integer requests = positive(section, "requests");
        Integer perSeconds = positive(section, "perSeconds");
        return requests == null || perSeconds == null ? null : new RateLimit(requests, perSeconds);
    }

    private @Nullable Integer positive(Section section, String key) {
        JsonValue value = section.get(key);
        return value == null ? null : expect.positive(value, Printable.quote(key));
    }
}
