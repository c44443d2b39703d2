package dev.tc3.generator.hazards;

import static dev.tc3.generator.SpecBuilder.member;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tc3.client.api.Structure;
import dev.tc3.generator.SpecBuilder;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What published models really have, and what a generator could stumble over: it compiles without a warning, and each
 * object can be built with all its members, written as JSON under the names of the spec, and read back.
 */
class HazardsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MemberSpec REQUEST_ID = member("RequestId", ScalarType.STRING);

    private static final List<String> WORDS = List.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while",
            "exports",
            "module",
            "open",
            "opens",
            "permits",
            "provides",
            "record",
            "requires",
            "sealed",
            "to",
            "transitive",
            "uses",
            "var",
            "when",
            "with",
            "yield",
            "_");

    /** Methods that every object has, that generated classes have, and what a member could be taken for. */
    private static final List<String> METHODS = List.of(
            "Class",
            "GetClass",
            "Notify",
            "NotifyAll",
            "Clone",
            "Wait",
            "Finalize",
            "HashCode",
            "Equals",
            "ToString",
            "Of",
            "Builder",
            "ToBuilder",
            "Build",
            "Extra",
            "Extras",
            "ToJson",
            "FromJson",
            "ToQuery",
            "WriteTo",
            "ReadFrom",
            "WriteMembers",
            "KeepUnknown",
            "ErrorCodes",
            "Check",
            "ACTION",
            "Action",
            "Self");

    private static final List<String> TYPES = List.of(
            "Object",
            "Error",
            "Process",
            "Package",
            "Module",
            "Record",
            "Character",
            "Filter",
            "File",
            "Function",
            "Action",
            "Version",
            "Region",
            "Request",
            "Response",
            "Builder",
            "String",
            "Integer",
            "Long",
            "Double",
            "Boolean",
            "Number",
            "Enum",
            "Void",
            "Class",
            "Thread",
            "System",
            "Math",
            "Iterable",
            "Exception",
            "Override",
            "Deprecated",
            "List",
            "Map",
            "Set",
            "Collection",
            "Collectors",
            "Stream",
            "Objects",
            "Consumer",
            "Structure",
            "StructureBuilder",
            "Violations",
            "WireForms",
            "ParamWriter",
            "ResponseReader",
            "Generated",
            "Nullable",
            "NullMarked",
            "Lists",
            "DemoClient",
            "DefaultDemoClient",
            "DemoErrorCode",
            "ActionDescriptor",
            "ServiceClient",
            "A_B",
            "AB",
            "_Under",
            "lower",
            "Lower",
            "item_info",
            "URL",
            "Url",
            "T",
            "Q",
            "R",
            "B");

    @Test
    void membersThatAreWordsOfJava() throws Exception {
        assertWorks(new SpecBuilder()
                .type("Lower", "", strings(WORDS))
                .type(
                        "Upper",
                        "",
                        strings(WORDS.stream().map(HazardsTest::capitalized).toList()))
                .action("Do", one("L", "Lower"), one("U", "Upper"))
                .action("DoLower", strings(WORDS))
                .action(
                        "DoUpper",
                        strings(WORDS.stream().map(HazardsTest::capitalized).toList())));
    }

    @Test
    void membersThatAreMethodsAlready() throws Exception {
        List<String> names = Stream.concat(METHODS.stream(), METHODS.stream().map(HazardsTest::uncapitalized))
                .distinct()
                .toList();

        assertWorks(new SpecBuilder()
                .type("T", "", strings(names))
                .type("Lists", "", lists(names))
                .action("Do", one("T", "T"), one("Lists", "Lists"))
                .action("DoAll", strings(names))
                .actionWithResult("Get", with(REQUEST_ID, lists(names))));
    }

    @Test
    void structuresThatAreTypesOfJavaOrOfOurs() throws Exception {
        SpecBuilder spec = new SpecBuilder();
        MemberSpec[] ones = TYPES.stream().map(type -> one("One" + type, type)).toArray(MemberSpec[]::new);
        MemberSpec[] lists =
                TYPES.stream().map(type -> many("Many" + type, type)).toArray(MemberSpec[]::new);
        for (int i = 0; i < TYPES.size(); i++) {
            String next = TYPES.get((i + 1) % TYPES.size());
            spec.type(
                    TYPES.get(i),
                    "",
                    new MemberSpec("Needed", ScalarType.STRING, true, false, false, "", null),
                    member("Number", ScalarType.INT64),
                    one(next, next),
                    many(next + "s", next));
        }

        assertWorks(spec.action("Do", ones)
                .action("DoAll", lists)
                .actionWithResult("Get", with(REQUEST_ID, ones))
                .actionWithResult("GetAll", with(REQUEST_ID, lists)));
    }

    @Test
    void structuresNamedAsActionsAndTheirParts() throws Exception {
        SpecBuilder spec = new SpecBuilder();
        List<String> types = List.of(
                "Run",
                "RunRequest",
                "RunResponse",
                "RunAsync",
                "RunAsyncRequest",
                "RunRequestRequest",
                "DescribeRequest",
                "Describe");
        types.forEach(type -> spec.type(type, "", member("Name", ScalarType.STRING)));
        MemberSpec[] members = types.stream().map(type -> one(type, type)).toArray(MemberSpec[]::new);

        assertWorks(spec.action("Run", members)
                .action("RunRequest", members)
                .action("RunAsync", members)
                .actionWithResult("Describe", with(REQUEST_ID, members)));
    }

    @Test
    void namesThatLookAlikeWhenTheyAreReadable() throws Exception {
        List<String> names = List.of(
                "DNSFormat",
                "DnsFormat",
                "dnsFormat",
                "TTL",
                "Ttl",
                "tTL",
                "ImageID",
                "ImageId",
                "ImageIDs",
                "ImageIds",
                "Label",
                "Labels",
                "X",
                "IsX",
                "HasX",
                "GetX",
                "SetX",
                "Id",
                "SetId",
                "ID",
                "Tag",
                "AddTag",
                "Tags",
                "Under_Score",
                "UnderScore",
                "A1",
                "A_1",
                "a1",
                "_A1",
                "A1_",
                "__",
                "___",
                "VPCId",
                "VpcId",
                "IPv6",
                "Ipv6",
                "URLs",
                "Urls");

        assertWorks(new SpecBuilder()
                .type("Texts", "", strings(names))
                .type("Lists", "", lists(names))
                .action("Do", one("T", "Texts"), one("L", "Lists"))
                .action("DoAll", strings(names))
                .actionWithResult("Get", with(REQUEST_ID, lists(names))));
    }

    @Test
    void parametersThatSigningAlsoHas() throws Exception {
        MemberSpec[] members = strings(List.of(
                "Language",
                "SecretId",
                "SecretKey",
                "Region",
                "Nonce",
                "Signature",
                "SignatureMethod",
                "Action",
                "Version",
                "Timestamp",
                "Token",
                "RequestClient",
                "Service",
                "Host",
                "Authorization"));

        assertWorks(new SpecBuilder()
                .type("T", "", members)
                .action("Do", with(one("T", "T"), members))
                .actionWithResult("Get", with(REQUEST_ID, members)));
    }

    @Test
    void structuresInThemselves() throws Exception {
        SpecBuilder spec = new SpecBuilder()
                .type("Direct", "", one("Next", "Direct"), member("Name", ScalarType.STRING))
                .type("Listed", "", many("Children", "Listed"), member("Name", ScalarType.STRING))
                .type("Ping", "", one("Pong", "Pong"), member("Name", ScalarType.STRING))
                .type("Pong", "", many("Pings", "Ping"), member("Name", ScalarType.STRING));
        MemberSpec[] all = Stream.of("Direct", "Listed", "Ping", "Pong")
                .map(type -> one(type, type))
                .toArray(MemberSpec[]::new);

        assertWorks(spec.action("Do", all).actionWithResult("Get", with(REQUEST_ID, all)));
    }

    @Test
    void aStructureThatNeedsItselfCompilesThoughNobodyCanSendIt() throws Exception {
        SpecBuilder spec = new SpecBuilder()
                .type("Needy", "", new MemberSpec("Self", new StructRef("Needy"), true, false, false, "", null))
                .action("Ask", one("Needy", "Needy"));

        assertThat(CompiledClient.of(spec.build()).structures()).hasSize(3);
    }

    @Test
    void structuresInStructuresInStructures() throws Exception {
        int depth = 13;
        SpecBuilder spec = new SpecBuilder();
        for (int level = 1; level <= depth; level++) {
            MemberSpec below = level == depth ? member("End", ScalarType.STRING) : one("Below", "Level" + (level + 1));
            spec.type("Level" + level, "", member("Name", ScalarType.STRING), below);
        }

        assertWorks(spec.action("Do", one("Top", "Level1")), depth);
    }

    @Test
    void nothingAtAllAndVeryMuch() throws Exception {
        List<ScalarType> scalars =
                List.of(ScalarType.STRING, ScalarType.INT64, ScalarType.UINT64, ScalarType.DOUBLE, ScalarType.BOOLEAN);
        MemberSpec[] members = IntStream.range(0, 106)
                .mapToObj(i -> member("Member" + i, scalars.get(i % scalars.size())))
                .map(member -> member.name().endsWith("7") ? member(member.name(), new ListRef(member.type())) : member)
                .toArray(MemberSpec[]::new);

        assertWorks(new SpecBuilder()
                .type("Empty", "")
                .type("Full", "", members)
                .action("Ping")
                .action("Do", one("Empty", "Empty"), many("Empties", "Empty"))
                .action("DoAll", with(one("Full", "Full"), members))
                .actionWithResult("Get", with(REQUEST_ID, members)));
    }

    @Test
    void manyErrorCodes() throws Exception {
        List<String> codes = IntStream.range(0, 530)
                .mapToObj(i ->
                        i % 2 == 0 ? "FailedOperation.Reason" + i : "InvalidParameter.Reason_" + i + "Is-Not.Valid")
                .toList();
        SpecBuilder spec = new SpecBuilder().action("Do", "", codes);
        codes.forEach(code -> spec.error(code, "Explains " + code + "."));

        Class<?> type = CompiledClient.of(spec.build()).named("DemoErrorCode");

        assertThat(type.getEnumConstants()).hasSize(codes.size() + 1);
        for (String code : codes) {
            Object constant = type.getMethod("of", String.class).invoke(null, code);
            assertThat(type.getMethod("code").invoke(constant)).isEqualTo(code);
            assertThat(type.getMethod("explanation").invoke(constant)).isEqualTo("Explains " + code + ".");
        }
    }

    @Test
    void docsAsLongAsBooks() throws Exception {
        String chapter = """
                ### 说明
                <ul><li>**实例** <a href="https://example.com/?a=b&c=d">密码</a>：必须8到30位，()`~!@#$%^&*-+=|{}[]:;'<>,.?/</li>
                <li>`*/` \\u002a\\u002f {@link Nothing} @see <InstanceId></ul>

                | 名称 | 值 |
                |---|---|
                | a | b | c |
                1. one
                3. three
                <table><tr><th>x<td>y</table>
                """;
        String book = chapter.repeat(27_000 / chapter.length());
        SpecBuilder spec = new SpecBuilder()
                .type("T", book, new MemberSpec("M", ScalarType.STRING, false, false, true, book, book))
                .action(
                        "Do",
                        book,
                        List.of("E"),
                        new MemberSpec("T", new StructRef("T"), true, false, false, book, null))
                .error("E", book.substring(0, 20_000));

        assertWorks(spec);
    }

    private static void assertWorks(SpecBuilder builder) throws Exception {
        assertWorks(builder, 2);
    }

    private static void assertWorks(SpecBuilder builder, int depth) throws Exception {
        ApiSpec spec = builder.build();
        List<List<String>> names = new ArrayList<>();
        for (Class<? extends Structure> type : CompiledClient.of(spec).structures()) {
            Structure built = Filled.of(type, depth);
            String json = built.toJson();
            Object read = type.getMethod("fromJson", String.class).invoke(null, json);
            assertThat(read).as(json).isEqualTo(built).hasSameHashCodeAs(built);
            assertThat(((Structure) read).toJson()).isEqualTo(json);
            names.add(namesIn(json));
        }
        assertThat(names).containsExactlyInAnyOrderElementsOf(namesOf(spec));
    }

    private static List<List<String>> namesOf(ApiSpec spec) {
        Stream<Collection<MemberSpec>> members = Stream.of(
                        spec.types().values().stream().map(type -> type.members()),
                        spec.actions().values().stream().map(action -> action.parameters()),
                        spec.actions().values().stream().map(action -> action.result()))
                .flatMap(maps -> maps)
                .map(Map::values);
        return members.map(all -> all.stream().map(MemberSpec::name).toList()).toList();
    }

    private static List<String> namesIn(String json) throws Exception {
        JsonNode object = JSON.readTree(json);
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static MemberSpec[] strings(List<String> names) {
        return names.stream().map(name -> member(name, ScalarType.STRING)).toArray(MemberSpec[]::new);
    }

    private static MemberSpec[] lists(List<String> names) {
        return names.stream()
                .map(name -> member(name, new ListRef(ScalarType.INT64)))
                .toArray(MemberSpec[]::new);
    }

    private static MemberSpec one(String name, String type) {
        return member(name, new StructRef(type));
    }

    private static MemberSpec many(String name, String type) {
        return member(name, new ListRef(new StructRef(type)));
    }

    private static MemberSpec[] with(MemberSpec first, MemberSpec... rest) {
        return Stream.concat(Stream.of(first), Stream.of(rest)).toArray(MemberSpec[]::new);
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String uncapitalized(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
