package dev.tc3.it.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import dev.tc3.spec.diff.ChangeRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that explains the rules, with its examples. */
final class RulesPage {

    private static final Pattern SECTION = Pattern.compile(
            "### `([a-z-]+)`: ([a-z]+)(, behaviour)?\\n\\n(.+)\\n\\n```json\\n(.+?)\\n```\\n\\n\\*\\*What to do:\\*\\* (.+)\\n",
            Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode base;
    private final Map<String, Section> sections = new LinkedHashMap<>();

    /** What the page says of a rule. */
    record Section(String verdict, boolean behaviour, String meaning, JsonNode example) {}

    /** An example, with the ids of all rules that it shows. A revision is missing if it has no such API. */
    record Example(Optional<SpecDocument> before, Optional<SpecDocument> after, TreeSet<String> rules) {}

    private RulesPage(String text) throws IOException {
        int fence = text.indexOf("```json\n") + "```json\n".length();
        this.base = JSON.readTree(text.substring(fence, text.indexOf("\n```", fence)));
        for (String part : text.split("(?m)^(?=##+ )", -1)) {
            Matcher section = SECTION.matcher(part);
            if (section.find()) {
                sections.put(
                        section.group(1),
                        new Section(
                                section.group(2),
                                section.group(3) != null,
                                section.group(4),
                                JSON.readTree(section.group(5))));
            }
        }
    }

    static RulesPage read() throws IOException {
        return new RulesPage(Files.readString(Path.of("../docs/change-rules.md")));
    }

    Map<String, Section> sections() {
        return sections;
    }

    Example example(ChangeRule rule) throws IOException, SpecException {
        JsonNode example = sections.get(rule.id()).example();
        TreeSet<String> rules = new TreeSet<>(List.of(rule.id()));
        example.path("also").forEach(other -> rules.add(other.textValue()));
        return new Example(revision(example.path("before")), revision(example.path("after")), rules);
    }

    static SpecDocument read(JsonNode spec) throws IOException, SpecException {
        byte[] text = spec.toString().getBytes(StandardCharsets.UTF_8);
        return new SpecReader().read(new SpecSource("spec.json", new ByteArrayInputStream(text)), new ArrayList<>());
    }

    private Optional<SpecDocument> revision(JsonNode patch) throws IOException, SpecException {
        if (patch.isNull()) {
            return Optional.empty();
        }
        return Optional.of(read(patch.isMissingNode() ? base : MergePatches.merge(base, patch)));
    }
}
