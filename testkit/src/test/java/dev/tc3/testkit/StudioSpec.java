package dev.tc3.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.Effect;
import dev.tc3.spec.Endpoint;
import dev.tc3.spec.ExampleSpec;
import dev.tc3.spec.ExampleSpec.Method;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.StructSpec;
import dev.tc3.spec.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A product made up for tests, with an action of every rare kind: files, events, unsigned calls, many examples. */
final class StudioSpec {

    static final String VERSION = "2022-04-06";

    private StudioSpec() {}

    static ApiSpec spec() {
        Map<String, ActionSpec> actions = new LinkedHashMap<>();
        Stream.of(developFilm(), chat(), watch(), hum(), visit(), search())
                .forEach(action -> actions.put(action.name(), action));
        return new ApiSpec(
                "studio",
                VERSION,
                new Endpoint("studio.tencentcloudapi.com", List.of()),
                actions,
                Map.of("Frame", new StructSpec("Frame", "", members(member("Width", ScalarType.INT64)))),
                Map.of());
    }

    private static ActionSpec developFilm() {
        Map<String, MemberSpec> parameters = members(
                required("Film", ScalarType.BINARY),
                member("Title", ScalarType.STRING),
                member("Copies", ScalarType.INT64),
                member("Frames", new ListRef(new StructRef("Frame"))),
                member("Tags", new ListRef(ScalarType.STRING)));
        return action("DevelopFilm", parameters, true, false);
    }

    /** Answers either way, as the call wishes. */
    private static ActionSpec chat() {
        Map<String, MemberSpec> parameters =
                members(required("Words", ScalarType.STRING), member("Stream", ScalarType.BOOLEAN));
        return action(
                "Chat",
                parameters,
                true,
                true,
                example("{\"Words\":\"hi\"}", "{\"Response\":{\"Words\":\"hello\",\"RequestId\":\"old\"}}"),
                events("{\"Words\":\"hi\",\"Stream\":true}", "{\"Words\":\"hel\"}", "{\"Words\":\"lo\"}"),
                events(
                        "{\"Words\":\"bye\",\"Stream\":true}",
                        "{\"Words\":\"s\u00e9\",\"RequestId\":\"old\"}",
                        "{\"Words\":\"e you\",\"RequestId\":\"old\"}"));
    }

    /** Answers in events only. */
    private static ActionSpec watch() {
        return action("Watch", Map.of(), true, true, events("{}", "{\"Seen\":1}"));
    }

    /** Can answer in events, of which no example was published. */
    private static ActionSpec hum() {
        return action(
                "Hum",
                members(member("Stream", ScalarType.BOOLEAN)),
                true,
                true,
                example("{}", "{\"Response\":{\"Tune\":\"la\",\"RequestId\":\"old\"}}"));
    }

    /** Anybody may call it. */
    private static ActionSpec visit() {
        return action(
                "Visit",
                members(required("Name", ScalarType.STRING)),
                false,
                false,
                example("{}", "{\"Response\":{\"Room\":7,\"RequestId\":\"old\"}}"));
    }

    private static ActionSpec search() {
        Map<String, MemberSpec> parameters = members(
                member("Size", ScalarType.INT64),
                member("Color", ScalarType.STRING),
                member("Sold", ScalarType.BOOLEAN),
                member("Place", ScalarType.STRING));
        return action(
                "Search",
                parameters,
                true,
                false,
                example(
                        "{\"Place\":\"moon\"}",
                        "{\"Response\":{\"Error\":{\"Code\":\"ResourceNotFound\",\"Message\":\"No.\"}}}"),
                example("{\"Color\":\"red\"}", "{\"Response\":{\"Found\":\"red\",\"Surprise\":{\"Count\":\"3\"}}}"),
                example("{\"Color\":\"red\",\"Size\":\"60\"}", "{\"Response\":{\"Found\":\"red and 60\"}}"),
                example("{\"Color\":\"red\",\"Sold\":\"TRUE\"}", "{\"Response\":{\"Found\":\"red and sold\"}}"),
                example(
                        "{\"Color\":\"black\"}",
                        "{\"Response\":{\"Error\":{\"Code\":\"InvalidParameterValue\",\"Message\":\"Too dark.\"}}}"),
                example("{}", "{\"Response\":{\"Found\":\"everything\"}}"));
    }

    private static ActionSpec action(
            String name,
            Map<String, MemberSpec> parameters,
            boolean signed,
            boolean eventStream,
            ExampleSpec... examples) {
        return new ActionSpec(
                name,
                "",
                Effect.READ,
                null,
                parameters,
                List.of(),
                Map.of(),
                List.of(),
                List.of(examples),
                false,
                signed,
                eventStream,
                null,
                null);
    }

    private static ExampleSpec example(String request, String response) {
        return new ExampleSpec("", Method.POST, TestSpecs.json(request), TestSpecs.json(response));
    }

    private static ExampleSpec events(String request, String... events) {
        List<ObjectNode> trees = Stream.of(events).map(TestSpecs::json).toList();
        return new ExampleSpec("", Method.POST, TestSpecs.json(request), TestSpecs.json("{}"), trees);
    }

    private static Map<String, MemberSpec> members(MemberSpec... members) {
        Map<String, MemberSpec> byName = new LinkedHashMap<>();
        Stream.of(members).forEach(member -> byName.put(member.name(), member));
        return byName;
    }

    private static MemberSpec member(String name, TypeRef type) {
        return new MemberSpec(name, type, false, false, false, "", null);
    }

    private static MemberSpec required(String name, TypeRef type) {
        return new MemberSpec(name, type, true, false, false, "", null);
    }
}
