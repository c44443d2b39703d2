package dev.tc3.spec.read;

import dev.tc3.spec.draft.CompletionDraft;
import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Located;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads how the end of an action is observed. */
final class CompletionReader {

    private static final Keys KEYS = new Keys(
            "a completion",
            List.of(
                    "action",
                    "request",
                    "items",
                    "match",
                    "operation",
                    "requestId",
                    "state",
                    "running",
                    "succeeded",
                    "failed"),
            List.of("reason"));

    /** Services have a handful; all of them become code. */
    private static final int MOST = 100;

    private static final int LONGEST_WORD = 100;

    private final Problems problems;
    private final Expect expect;

    CompletionReader(Problems problems) {
        this.problems = problems;
        this.expect = new Expect(problems);
    }

    CompletionDraft read(JsonObject object) {
        Section section = new Section(object, KEYS, problems);
        return new CompletionDraft(
                section.located("action"),
                ties(section, "request"),
                section.located("items"),
                ties(section, "match"),
                section.located("operation"),
                section.located("requestId"),
                section.located("state"),
                section.located("reason"),
                words(section, "running"),
                words(section, "succeeded"),
                words(section, "failed"));
    }

    private List<CompletionDraft.Tie> ties(Section section, String key) {
        JsonObject object = section.object(key);
        if (object == null) {
            return List.of();
        }
        int size = object.members().size();
        if (size < 1 || size > MOST) {
            problems.report(
                    object.place(),
                    Printable.quote(key) + " names from 1 to " + MOST + " parameters, not " + size,
                    "name those that say which resource the action works on, such as \"InstanceId\": \"InstanceId\"");
            return List.of();
        }
        List<CompletionDraft.Tie> ties = new ArrayList<>();
        for (JsonMember member : object.members().values()) {
            String parameter = expect.text(member.value(), Printable.quote(member.key()));
            ties.add(new CompletionDraft.Tie(
                    new Located<>(member.place(), member.key()),
                    parameter == null ? null : new Located<>(member.value().place(), parameter)));
        }
        return ties;
    }

    private List<Located<String>> words(Section section, String key) {
        JsonValue value = section.get(key);
        List<Located<String>> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonValue element : section.list(key, MOST)) {
            String word = expect.text(element, "a word for a state");
            if (word != null && isWord(word, element) && isNew(word, element, seen)) {
                words.add(new Located<>(element.place(), word));
            }
        }
        if (value instanceof JsonArray list && list.elements().isEmpty()) {
            problems.report(
                    value.place(),
                    Printable.quote(key) + " has no word",
                    "write each word that the service uses for it");
        }
        return words;
    }

    private boolean isWord(String word, JsonValue element) {
        if (!Printable.isBlank(word) && word.length() <= LONGEST_WORD) {
            return true;
        }
        problems.report(
                element.place(),
                Printable.quote(word) + " is no word for a state",
                "write a word that the service uses, of at most " + LONGEST_WORD + " characters, or remove it");
        return false;
    }

    private boolean isNew(String word, JsonValue element, Set<String> seen) {
        if (seen.add(word)) {
            return true;
        }
        problems.report(element.place(), Printable.quote(word) + " is listed already", "remove one of the two");
        return false;
    }
}
