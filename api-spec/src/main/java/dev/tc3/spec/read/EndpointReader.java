package dev.tc3.spec.read;

import dev.tc3.spec.Endpoint;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads where an API is served. */
final class EndpointReader {

    private static final Keys KEYS =
            new Keys("the endpoint", List.of("host"), List.of("financeRegions"), Map.of("regions", "financeRegions"));

    private final Problems problems;
    private final Expect expect;

    EndpointReader(Problems problems) {
        this.problems = problems;
        this.expect = new Expect(problems);
    }

    @Nullable
    Endpoint read(JsonObject object) {
        Section section = new Section(object, KEYS, problems);
        JsonValue value = section.get("host");
        String host = section.text("host");
        if (value != null && host != null) {
            NameRule.HOST.check(host, value.place(), problems);
        }
        List<String> regions = regions(section.list("financeRegions"));
        return host == null ? null : new Endpoint(host, regions);
    }

    private List<String> regions(List<JsonValue> values) {
        Set<String> regions = new LinkedHashSet<>();
        for (JsonValue value : values) {
            String region = expect.text(value, "a region");
            if (region == null) {
                continue;
            }
            if (regions.add(region)) {
                NameRule.REGION.check(region, value.place(), problems);
            } else {
                problems.report(value.place(), Printable.quote(region) + " is listed already", "remove one of the two");
            }
        }
        return List.copyOf(regions);
    }
}
