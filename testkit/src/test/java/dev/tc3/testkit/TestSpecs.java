package dev.tc3.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.Effect;
import dev.tc3.spec.Endpoint;
import dev.tc3.spec.ErrorSpec;
import dev.tc3.spec.ExampleSpec;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.RateLimit;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.StructSpec;
import dev.tc3.spec.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Specs made up for tests: a product with every kind of parameter, and a second product. */
public final class TestSpecs {

    public static final String EXAMPLE_REQUEST_ID = "11111111-2222-3333-4444-555555555555";

    /** A call of {@code MakeGarden} that uses every kind of parameter. */
    public static final String GARDEN = "{\"Name\":\"R\u00fcben & Kohl*~ +1\",\"Beds\":9007199254740993,"
            + "\"Seeds\":18446744073709551615,\"Slope\":0.25,\"Fenced\":true,\"Opened\":\"2026-03-01\","
            + "\"Photo\":\"aGVsbG8=\",\"Gate\":{\"Password\":\"hunter2-secret\"},\"Plots\":[{\"Plant\":\"leek\","
            + "\"Rows\":[1,2,3],\"Neighbours\":[{\"Plant\":\"onion\"}]},{\"Plant\":\"kale\"}]}";

    private TestSpecs() {}

    public static ApiSpec garden() {
        return new ApiSpec(
                "garden",
                "2020-02-20",
                new Endpoint("garden.tencentcloudapi.com", List.of()),
                Map.of("MakeGarden", makeGarden(), "DescribeGardens", describeGardens()),
                types(),
                Map.of(
                        "InvalidGate", new ErrorSpec("InvalidGate", "The gate does not close."),
                        "ResourceInUse.Occupied", new ErrorSpec("ResourceInUse.Occupied", "")));
    }

    public static ApiSpec kitchen() {
        ActionSpec cook = action("Cook", Map.of("Dish", required("Dish", ScalarType.STRING)));
        ActionSpec describe = action("DescribeGardens", Map.of());
        return new ApiSpec(
                "kitchen",
                "2021-12-31",
                new Endpoint("kitchen.tencentcloudapi.com", List.of()),
                Map.of("Cook", cook, "DescribeGardens", describe),
                Map.of(),
                Map.of());
    }

    private static ActionSpec makeGarden() {
        Map<String, MemberSpec> parameters = members(
                required("Name", ScalarType.STRING),
                optional("Beds", ScalarType.INT64),
                optional("Seeds", ScalarType.UINT64),
                optional("Slope", ScalarType.DOUBLE),
                optional("Fenced", ScalarType.BOOLEAN),
                optional("Opened", ScalarType.DATE),
                optional("Photo", ScalarType.BINARY),
                optional("Gate", new StructRef("Gate")),
                optional("Plots", new ListRef(new StructRef("Plot"))),
                optional("Owners", new ListRef(ScalarType.STRING)));
        return new ActionSpec(
                "MakeGarden",
                "",
                Effect.WRITE,
                new RateLimit(10, 1),
                parameters,
                List.of(List.of(path("Gate", "Password"), path("Gate", "Keys"), path("Owners"))),
                Map.of(),
                List.of("InvalidGate", "ResourceInUse.Occupied"),
                List.of(example("{\"Response\":{\"GardenId\":\"g-1\",\"RequestId\":\"" + EXAMPLE_REQUEST_ID + "\"}}")));
    }

    private static ActionSpec describeGardens() {
        return action("DescribeGardens", Map.of("Limit", optional("Limit", ScalarType.INT64)));
    }

    private static Map<String, StructSpec> types() {
        return Map.of(
                "Gate",
                        struct(
                                "Gate",
                                new MemberSpec("Password", ScalarType.STRING, false, true, false, "", null),
                                new MemberSpec("Keys", new ListRef(ScalarType.STRING), false, true, false, "", null)),
                "Plot",
                        struct(
                                "Plot",
                                required("Plant", ScalarType.STRING),
                                optional("Rows", new ListRef(ScalarType.INT64)),
                                optional("Neighbours", new ListRef(new StructRef("Plot")))));
    }

    private static ActionSpec action(String name, Map<String, MemberSpec> parameters) {
        return new ActionSpec(name, "", Effect.READ, null, parameters, List.of(), Map.of(), List.of(), List.of());
    }

    private static StructSpec struct(String name, MemberSpec... members) {
        return new StructSpec(name, "", members(members));
    }

    private static Map<String, MemberSpec> members(MemberSpec... members) {
        Map<String, MemberSpec> byName = new LinkedHashMap<>();
        for (MemberSpec member : members) {
            byName.put(member.name(), member);
        }
        return byName;
    }

    private static MemberSpec required(String name, TypeRef type) {
        return new MemberSpec(name, type, true, false, false, "", null);
    }

    private static MemberSpec optional(String name, TypeRef type) {
        return new MemberSpec(name, type, false, false, false, "", null);
    }

    private static ParameterPath path(String... names) {
        return new ParameterPath(List.of(names));
    }

    private static ExampleSpec example(String response) {
        return new ExampleSpec("", ExampleSpec.Method.POST, json("{}"), json(response));
    }

    public static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
