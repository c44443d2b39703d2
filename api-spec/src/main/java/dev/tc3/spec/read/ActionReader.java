package dev.tc3.spec.read;

import dev.tc3.spec.Effect;
import dev.tc3.spec.draft.ActionDraft;
import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads actions. */
final class ActionReader {

    private static final Keys KEYS = new Keys(
            "an action",
            List.of("effect", "result"),
            List.of(
                    "summary",
                    "rateLimit",
                    "parameters",
                    "exclusive",
                    "errors",
                    "examples",
                    "deprecated",
                    "signed",
                    "eventStream",
                    "clientToken",
                    "completion"),
            Map.of(
                    "params", "parameters",
                    "arguments", "parameters",
                    "response", "result",
                    "output", "result",
                    "description", "summary",
                    "doc", "summary"));
    private static final Choice<Effect> EFFECTS = new Choice<>("effect", effects());

    private static final String REQUEST_ID = "RequestId";

    /** Every example is held against every group, so many of both would take long. */
    private static final int MOST_GROUPS = 100;

    private static final int MOST_EXAMPLES = 100;

    private final Problems problems;
    private final Expect expect;
    private final MembersReader members;

    ActionReader(Problems problems) {
        this.problems = problems;
        this.expect = new Expect(problems);
        this.members = new MembersReader(problems);
    }

    /** The action, or null if it is no object. */
    @Nullable
    ActionDraft read(JsonMember action) {
        NameRule.IDENTIFIER.check(action.key(), action.place(), problems);
        JsonObject object = expect.object(action.value(), Printable.quote(action.key()));
        return object == null ? null : read(action.key(), object);
    }

    private ActionDraft read(String name, JsonObject object) {
        Section section = new Section(object, KEYS, problems);
        JsonObject rateLimit = section.object("rateLimit");
        JsonObject result = section.object("result");
        JsonObject completion = section.object("completion");
        return new ActionDraft(
                name,
                section.textOrEmpty("summary"),
                EFFECTS.read(section, "effect", problems),
                rateLimit == null ? null : new RateLimitReader(problems).read(rateLimit),
                parameters(section),
                new ExclusiveReader(problems).read(section.list("exclusive", MOST_GROUPS)),
                result == null ? object.place() : result.absence(REQUEST_ID),
                result == null ? null : members.read(result),
                new ErrorCodesReader(problems).read(section.list("errors")),
                new ExampleReader(problems).read(section.list("examples", MOST_EXAMPLES)),
                section.flag("deprecated"),
                section.flagOr("signed", true),
                section.flag("eventStream"),
                section.located("clientToken"),
                completion == null ? null : new CompletionReader(problems).read(completion));
    }

    private @Nullable Map<String, MemberDraft> parameters(Section section) {
        JsonValue value = section.get("parameters");
        if (value == null) {
            return Map.of();
        }
        JsonObject parameters = section.object("parameters");
        return parameters == null ? null : members.read(parameters);
    }

    private static Map<String, Effect> effects() {
        Map<String, Effect> effects = new LinkedHashMap<>();
        Arrays.stream(Effect.values())
                .forEach(effect -> effects.put(effect.name().toLowerCase(Locale.ROOT), effect));
        return effects;
    }
}
