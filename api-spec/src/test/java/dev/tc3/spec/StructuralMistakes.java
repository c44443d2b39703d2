package dev.tc3.spec;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Mistakes that a value has by itself. The schema must refuse them as well. */
final class StructuralMistakes {

    private static final String MEMBER_KEYS = "required, sensitive, deprecated, doc, example";
    private static final String IDENTIFIER =
            "begin it with a letter or _, and go on with letters, digits and _; at most 128 characters";
    private static final String ERROR_CODE =
            "write words joined by dots, such as InvalidImageId.NotFound, of letters and digits, and after the first dot"
                    + " also of _; begin with a letter; at most 200 characters";
    private static final String TYPES = "write one of string, int64, uint64, double, boolean, binary, date, datetime,"
            + " datetime_iso, the name of a structure, or list< > around one of these";
    private static final String TEXT = "put it in double quotes";
    private static final String POSITIVE = "write a number from 1 to 2147483647, without quotes";
    private static final String HOST = "write a host name in lower case, without scheme, port and path";

    private static final String EXAMPLE = "{ \"method\": \"GET\", \"request\": { \"Item\": \"cup\" },"
            + " \"response\": { \"Response\": { \"RequestId\": \"r\" } } }";

    private StructuralMistakes() {}

    private static String groups(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "[\"Count\", \"P" + i + "\"]")
                .collect(Collectors.joining(", "));
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"P" + i + "\": { \"type\": \"string\" }, ")
                .collect(Collectors.joining());
    }

    static Stream<Mistake> all() {
        return Stream.of(keys(), kinds(), names(), types(), values(), completions())
                .flatMap(mistakes -> mistakes);
    }

    private static Mistake events(String name, String events, String pointer, String message, String remedy) {
        return new Mistake(name, Shop.streaming(events), "/actions/Buy/examples/0/events" + pointer, message, remedy);
    }

    private static Stream<Mistake> keys() {
        return Stream.of(
                Mistake.in(
                        "a misspelt key of a member",
                        "\"required\": true, \"doc\"",
                        "»\"requierd\": true, \"doc\"",
                        "/actions/Buy/parameters/Item/requierd",
                        "unknown key \"requierd\"",
                        "did you mean \"required\"? Otherwise remove it; the keys of a member are type, "
                                + MEMBER_KEYS),
                Mistake.in(
                        "a key that says the opposite, which is not read as that",
                        "\"type\": \"binary\"",
                        "\"type\": \"binary\", »\"optional\": true",
                        "/actions/Buy/parameters/Photo/optional",
                        "unknown key \"optional\"",
                        "remove it; a member is optional unless it has \"required\": true"),
                Mistake.in(
                        "a description of a member",
                        "\"doc\": \"What to buy.\"",
                        "»\"description\": \"What to buy.\"",
                        "/actions/Buy/parameters/Item/description",
                        "unknown key \"description\"",
                        "did you mean \"doc\"? Otherwise remove it; the keys of a member are type, " + MEMBER_KEYS),
                Mistake.in(
                        "a key with a Cyrillic letter",
                        "\"type\": \"binary\"",
                        "»\"t\u0443pe\": \"binary\"",
                        "/actions/Buy/parameters/Photo/t\u0443pe",
                        "unknown key \"t\u0443pe\" (its character 2 is U+0443)",
                        "did you mean \"type\"? Otherwise remove it; the keys of a member are type, " + MEMBER_KEYS),
                Mistake.in(
                        "a key that a member does not have",
                        "\"example\": \"cup\"",
                        "»\"pattern\": \"cup\"",
                        "/actions/Buy/parameters/Item/pattern",
                        "unknown key \"pattern\"",
                        "remove it; the keys of a member are type, " + MEMBER_KEYS),
                Mistake.in(
                        "a misspelt key that is required is not missing as well",
                        "\"type\": \"binary\"",
                        "»\"tpye\": \"binary\"",
                        "/actions/Buy/parameters/Photo/tpye",
                        "unknown key \"tpye\"",
                        "did you mean \"type\"? Otherwise remove it; the keys of a member are type, " + MEMBER_KEYS),
                Mistake.in(
                        "a misspelt key of the document, whose structures are still known",
                        "\"types\"",
                        "»\"typos\"",
                        "/typos",
                        "unknown key \"typos\"",
                        "did you mean \"types\"? Otherwise remove it; the keys of the document are service, version,"
                                + " endpoint, actions, types, errors, checkExamples, $schema"),
                Mistake.in(
                        "a key that an endpoint does not have",
                        "\"financeRegions\": [",
                        "»\"port\": [",
                        "/endpoint/port",
                        "unknown key \"port\"",
                        "remove it; the keys of the endpoint are host, financeRegions"),
                Mistake.in(
                        "a key that an action does not have",
                        "\"summary\": \"Buys",
                        "»\"idempotent\": \"Buys",
                        "/actions/Buy/idempotent",
                        "unknown key \"idempotent\"",
                        "remove it; the keys of an action are effect, result, summary, rateLimit, parameters, exclusive,"
                                + " errors, examples, deprecated, signed, eventStream, clientToken, completion"),
                Mistake.in(
                        "a key that an error does not have",
                        "{ \"doc\": \"Sold out.\" }",
                        "{ \"doc\": \"Sold out.\", »\"status\": 1 }",
                        "/errors/NoStock/status",
                        "unknown key \"status\"",
                        "remove it; the keys of an error are doc"),
                Mistake.in(
                        "a document without a service",
                        "{\n  \"service\": \"shop\",",
                        "»{",
                        "",
                        "the document needs \"service\"",
                        "add the key \"service\""),
                Mistake.in(
                        "an endpoint without a host",
                        "{ \"host\": \"shop.example.com\", ",
                        "»{ ",
                        "/endpoint",
                        "the endpoint needs \"host\"",
                        "add the key \"host\""),
                Mistake.in(
                        "an action without an effect",
                        "\"Buy\": {\n      \"summary\": \"Buys an item.\",\n      \"effect\": \"write\",",
                        "\"Buy\": »{",
                        "/actions/Buy",
                        "an action needs \"effect\"",
                        "add the key \"effect\""),
                Mistake.in(
                        "a member without a type",
                        "{ \"type\": \"binary\" }",
                        "»{ }",
                        "/actions/Buy/parameters/Photo",
                        "a member needs \"type\"",
                        "add the key \"type\""),
                Mistake.in(
                        "a structure without members",
                        "\"Address\": { \"members\": { \"Street\": { \"type\": \"string\", \"required\": true } } }",
                        "\"Address\": »{ }",
                        "/types/Address",
                        "a structure needs \"members\"",
                        "add the key \"members\""),
                Mistake.in(
                        "an error without an explanation",
                        "{ \"doc\": \"Sold out.\" }",
                        "»{ }",
                        "/errors/NoStock",
                        "an error needs \"doc\"",
                        "add the key \"doc\""),
                Mistake.in(
                        "a rate limit without a time",
                        "{ \"requests\": 5, \"perSeconds\": 2 }",
                        "»{ \"requests\": 5 }",
                        "/actions/Buy/rateLimit",
                        "a rate limit needs \"perSeconds\"",
                        "add the key \"perSeconds\""),
                Mistake.in(
                                "an example without an answer",
                                "{\n          \"title\": \"Three cups\",",
                                "»{",
                                "/actions/Buy/examples/0",
                                "an example needs \"response\"",
                                "add the key \"response\"; if the answer is a stream of events, it is \"events\"")
                        .replacing(",\n          " + Shop.ANSWER, ""),
                Mistake.in(
                                "an example with two answers",
                                "\"response\": {",
                                "\"events\": »[{ \"Price\": 9.5 }], \"response\": {",
                                "/actions/Buy/examples/0/events",
                                "an example is answered by a response or by events, not by both",
                                "remove one of the two")
                        .replacing("\"summary\": ", "\"eventStream\": true, \"summary\": "),
                events(
                        "a stream without an event",
                        "»[]",
                        "",
                        "the example has no event",
                        "write at least one, or a response instead"),
                events(
                        "a stream of something else",
                        "[{ \"Price\": 9.5 }, »7]",
                        "/1",
                        "an event must be an object, not a number",
                        "put it in braces, { and }"),
                events(
                        "events that are no list",
                        "»{ \"Price\": 9.5 }",
                        "",
                        "\"events\" must be a list, not an object",
                        "put it in brackets, [ and ]"),
                Mistake.in(
                        "an example without a method",
                        "{\n          \"title\": \"Three cups\",\n          \"method\": \"POST\",",
                        "»{",
                        "/actions/Buy/examples/0",
                        "an example needs \"method\"",
                        "add the key \"method\""));
    }

    private static Stream<Mistake> kinds() {
        return Stream.of(
                new Mistake(
                        "a document that is a list",
                        "  »[]",
                        "",
                        "the document must be an object, not a list",
                        "put it in braces, { and }"),
                Mistake.in(
                        "a version that is a number",
                        "\"2020-02-29\"",
                        "»20200229",
                        "/version",
                        "\"version\" must be a text, not a number",
                        TEXT),
                Mistake.in(
                        "a truth value in quotes",
                        "\"deprecated\": true",
                        "\"deprecated\": »\"true\"",
                        "/actions/Buy/parameters/Count/deprecated",
                        "\"deprecated\" must be true or false, not a text",
                        "write true or false, without quotes"),
                Mistake.in(
                        "null for what can be left out",
                        "\"doc\": \"How to pay.\"",
                        "\"doc\": »null",
                        "/types/Payment/doc",
                        "\"doc\" must be a text, not null",
                        "write a text, or leave it out where it may be absent"),
                Mistake.in(
                        "a member that is only its type",
                        "{ \"type\": \"binary\" }",
                        "»\"binary\"",
                        "/actions/Buy/parameters/Photo",
                        "\"Photo\" must be an object, not a text",
                        "put it in braces, { and }"),
                Mistake.in(
                        "structures that are a list, without a word about each use of them",
                        Shop.between("\"types\"", "\"errors\": {"),
                        "\"types\": »[],\n  ",
                        "/types",
                        "\"types\" must be an object, not a list",
                        "put it in braces, { and }"),
                Mistake.in(
                        "error codes that are an object",
                        "[\"NoStock\", \"InvalidItem.NotFound\"]",
                        "»{}",
                        "/actions/Buy/errors",
                        "\"errors\" must be a list, not an object",
                        "put it in brackets, [ and ]"),
                Mistake.in(
                        "an exclusive group that is a text",
                        "[[\"Payment.Card\", \"Payment.Voucher\"]]",
                        "[»\"Payment.Card\"]",
                        "/actions/Buy/exclusive/0",
                        "an exclusive group must be a list, not a text",
                        "put it in brackets, [ and ]"),
                Mistake.in(
                        "a member's example that is a number",
                        "\"example\": \"cup\"",
                        "\"example\": »7",
                        "/actions/Buy/parameters/Item/example",
                        "\"example\" must be a text, not a number",
                        TEXT),
                Mistake.in(
                        "a rate limit in quotes",
                        "\"requests\": 5",
                        "\"requests\": »\"5\"",
                        "/actions/Buy/rateLimit/requests",
                        "\"requests\" must be a number, not a text",
                        POSITIVE));
    }

    private static Stream<Mistake> names() {
        return Stream.of(
                Mistake.in(
                        "a service in capitals",
                        "\"service\": \"shop\"",
                        "\"service\": »\"Shop\"",
                        "/service",
                        "\"Shop\" is no service name",
                        "write the product's short name: a lower-case letter, then lower-case letters and digits; at"
                                + " most 31 characters"),
                Mistake.in(
                        "a version that is no date",
                        "\"2020-02-29\"",
                        "»\"v3\"",
                        "/version",
                        "\"v3\" is no API version",
                        "write the day of the version as yyyy-MM-dd, such as 2017-03-12"),
                Mistake.in(
                        "a version of the year zero",
                        "\"2020-02-29\"",
                        "»\"0000-01-01\"",
                        "/version",
                        "\"0000-01-01\" is no API version",
                        "write the day of the version as yyyy-MM-dd, such as 2017-03-12"),
                Mistake.in(
                        "a host with a scheme",
                        "\"shop.example.com\"",
                        "»\"https://shop.example.com\"",
                        "/endpoint/host",
                        "\"https://shop.example.com\" is no host name",
                        HOST),
                Mistake.in(
                        "a host in capitals",
                        "\"shop.example.com\"",
                        "»\"Shop.example.com\"",
                        "/endpoint/host",
                        "\"Shop.example.com\" is no host name",
                        HOST),
                Mistake.in(
                        "a region that would lead to another host",
                        "\"ap-north-fsi\"",
                        "»\"ap-north.evil.com/\"",
                        "/endpoint/financeRegions/0",
                        "\"ap-north.evil.com/\" is no region name",
                        "write two lower-case letters and up to three parts, joined by hyphens, such as"
                                + " ap-shanghai-fsi"),
                Mistake.in(
                        "a region twice",
                        "[\"ap-north-fsi\"]",
                        "[\"ap-north-fsi\", »\"ap-north-fsi\"]",
                        "/endpoint/financeRegions/1",
                        "\"ap-north-fsi\" is listed already",
                        "remove one of the two"),
                Mistake.in(
                        "an action that is no identifier",
                        "\"Buy\": {",
                        "»\"Buy-Now\": {",
                        "/actions/Buy-Now",
                        "\"Buy-Now\" is no identifier",
                        IDENTIFIER),
                Mistake.in(
                        "a parameter with source code in its name",
                        "\"Photo\"",
                        "»\"x;\\u000a//\"",
                        "/actions/Buy/parameters/x;\n~1~1",
                        "\"x;\\u000a//\" is no identifier",
                        IDENTIFIER),
                Mistake.in(
                        "a parameter with a letter that is not ASCII",
                        "\"Photo\"",
                        "»\"Größe\"",
                        "/actions/Buy/parameters/Größe",
                        "\"Größe\" (its character 3 is U+00F6) is no identifier",
                        IDENTIFIER),
                Mistake.in(
                        "a name of more than 128 characters",
                        "\"Photo\"",
                        "»\"" + "x".repeat(129) + "\"",
                        "/actions/Buy/parameters/" + "x".repeat(129),
                        "\"" + "x".repeat(80) + "…\" is no identifier",
                        IDENTIFIER),
                Mistake.in(
                        "a structure with the name of a scalar type",
                        "\"types\": {",
                        "\"types\": {\n    »\"date\": { \"members\": { } },",
                        "/types/date",
                        "the structure \"date\" has the name of a scalar type",
                        "rename it"),
                Mistake.in(
                        "an error code with a space",
                        "\"NoStock\": {",
                        "»\"No Stock\": { \"doc\": \"Sold out.\" }, \"NoStock\": {",
                        "/errors/No Stock",
                        "\"No Stock\" is no error code",
                        ERROR_CODE),
                Mistake.in(
                        "an action's error code that ends with a dot",
                        "[\"NoStock\",",
                        "[»\"NoStock.\",",
                        "/actions/Buy/errors/0",
                        "\"NoStock.\" is no error code",
                        ERROR_CODE),
                Mistake.in(
                        "an action's error code twice",
                        "[\"NoStock\",",
                        "[\"NoStock\", »\"NoStock\",",
                        "/actions/Buy/errors/1",
                        "\"NoStock\" is listed already",
                        "remove one of the two"));
    }

    private static Stream<Mistake> types() {
        return Stream.of(
                Mistake.in(
                        "a list of lists",
                        "\"list<Tag>\"",
                        "»\"list<list<Tag>>\"",
                        "/actions/Buy/parameters/Tags/type",
                        "there are no lists of lists",
                        "put the inner list into a structure"),
                Mistake.in(
                        "a list of binary values",
                        "\"list<Tag>\"",
                        "»\"list<binary>\"",
                        "/actions/Buy/parameters/Tags/type",
                        "there are no lists of binary values",
                        "put the binary value into a structure"),
                Mistake.in(
                        "a list as Java writes it",
                        "\"list<Tag>\"",
                        "»\"Tag[]\"",
                        "/actions/Buy/parameters/Tags/type",
                        "\"Tag[]\" is no type",
                        "did you mean \"list<Tag>\"? Otherwise " + TYPES),
                Mistake.in(
                        "a list with a space",
                        "\"list<Tag>\"",
                        "»\"list< Tag>\"",
                        "/actions/Buy/parameters/Tags/type",
                        "\"list< Tag>\" is no type",
                        "did you mean \"list<Tag>\"? Otherwise " + TYPES),
                Mistake.in(
                        "a generic list of another language",
                        "\"list<Tag>\"",
                        "»\"Array<Tag>\"",
                        "/actions/Buy/parameters/Tags/type",
                        "\"Array<Tag>\" is no type",
                        "did you mean \"list<Tag>\"? Otherwise " + TYPES),
                Mistake.in(
                        "a type with a Greek letter",
                        "\"list<Tag>\"",
                        "»\"list<T\u03b1g>\"",
                        "/actions/Buy/parameters/Tags/type",
                        "\"list<T\u03b1g>\" (its character 7 is U+03B1) is no type",
                        TYPES),
                Mistake.in(
                        "an empty type",
                        "\"list<Tag>\"",
                        "»\"\"",
                        "/actions/Buy/parameters/Tags/type",
                        "\"\" is no type",
                        TYPES));
    }

    private static Stream<Mistake> values() {
        return Stream.of(
                Mistake.in(
                        "no action at all",
                        Shop.between("\"actions\"", "\"types\""),
                        "\"actions\": »{ },\n  ",
                        "/actions",
                        "the document has no action",
                        "describe at least one action"),
                Mistake.in(
                        "an effect that does not exist",
                        "\"effect\": \"write\"",
                        "\"effect\": »\"destroy\"",
                        "/actions/Buy/effect",
                        "\"destroy\" is no effect",
                        "write one of read, write, destructive"),
                Mistake.in(
                        "an effect with a Cyrillic letter",
                        "\"effect\": \"write\"",
                        "\"effect\": »\"writ\u0435\"",
                        "/actions/Buy/effect",
                        "\"writ\u0435\" (its character 5 is U+0435) is no effect",
                        "did you mean \"write\"? Otherwise write one of read, write, destructive"),
                Mistake.in(
                        "a misspelt effect",
                        "\"effect\": \"write\"",
                        "\"effect\": »\"Write\"",
                        "/actions/Buy/effect",
                        "\"Write\" is no effect",
                        "did you mean \"write\"? Otherwise write one of read, write, destructive"),
                Mistake.in(
                        "a rate limit of nothing",
                        "\"requests\": 5",
                        "\"requests\": »0",
                        "/actions/Buy/rateLimit/requests",
                        "\"requests\" must be from 1 to 2147483647",
                        POSITIVE),
                Mistake.in(
                        "a rate limit in half seconds",
                        "\"perSeconds\": 2",
                        "\"perSeconds\": »0.5",
                        "/actions/Buy/rateLimit/perSeconds",
                        "\"perSeconds\" must be a whole number, without fraction and exponent",
                        POSITIVE),
                Mistake.in(
                        "a rate limit beyond an int",
                        "\"requests\": 5",
                        "\"requests\": »2147483648",
                        "/actions/Buy/rateLimit/requests",
                        "\"requests\" must be from 1 to 2147483647",
                        POSITIVE),
                Mistake.in(
                        "an exclusive group of one",
                        "[\"Payment.Card\", \"Payment.Voucher\"]",
                        "»[\"Payment.Card\"]",
                        "/actions/Buy/exclusive/0",
                        "an exclusive group has from 2 to 100 parameters, not 1",
                        "name the parameters that exclude each other, or remove the group"),
                Mistake.in(
                        "a parameter twice in an exclusive group",
                        "[\"Payment.Card\", \"Payment.Voucher\"]",
                        "[\"Payment.Card\", »\"Payment.Card\"]",
                        "/actions/Buy/exclusive/0/1",
                        "\"Payment.Card\" is in this group already",
                        "remove one of the two"),
                Mistake.in(
                        "more than a hundred examples",
                        Shop.between("\"examples\"", "\"types\""),
                        "\"examples\": »[" + EXAMPLE + (", " + EXAMPLE).repeat(100) + "] } },\n  ",
                        "/actions/Buy/examples",
                        "\"examples\" has 101 elements; it may have 100",
                        "keep the best of them"),
                Mistake.in(
                                "more than a hundred exclusive groups",
                                "\"exclusive\": [[\"Payment.Card\", \"Payment.Voucher\"]],\n      \"result\"",
                                "\"exclusive\": »[" + groups(101) + "],\n      \"result\"",
                                "/actions/Buy/exclusive",
                                "\"exclusive\" has 101 elements; it may have 100",
                                "keep the best of them")
                        .replacing("\"Photo\":", many(101) + "\"Photo\":"),
                Mistake.in(
                        "an exclusive group twice",
                        "[[\"Payment.Card\", \"Payment.Voucher\"]]",
                        "[[\"Payment.Card\", \"Payment.Voucher\"], »[\"Payment.Card\", \"Payment.Voucher\"]]",
                        "/actions/Buy/exclusive/1",
                        "an exclusive group of the same parameters is listed already",
                        "remove one of the two"),
                Mistake.in(
                        "a parameter path with a slash",
                        "[\"Payment.Card\",",
                        "[»\"Payment/Card\",",
                        "/actions/Buy/exclusive/0/0",
                        "\"Payment/Card\" is no parameter path",
                        "write the names from the request down, joined by dots, such as LoginSettings.Password"),
                Mistake.in(
                        "a blank explanation",
                        "\"Sold out.\"",
                        "»\" \\t\"",
                        "/errors/NoStock/doc",
                        "the explanation is blank",
                        "say what the error means and what to do"),
                Mistake.in(
                        "an explanation of a space that does not break and one without width",
                        "\"Sold out.\"",
                        "»\"\\u00a0\u200b\u3000\"",
                        "/errors/NoStock/doc",
                        "the explanation is blank",
                        "say what the error means and what to do"),
                Mistake.in(
                        "an example with another method",
                        "\"POST\"",
                        "»\"PUT\"",
                        "/actions/Buy/examples/0/method",
                        "\"PUT\" is no method of the API",
                        "write one of GET, POST"),
                Mistake.in(
                        "an answer without its outer object",
                        "{ \"Response\": { \"RequestId\": \"r-1\", \"Price\": 9.50, \"Serial\": 18446744073709551615 } }",
                        "»{ \"RequestId\": \"r-1\" }",
                        "/actions/Buy/examples/0/response",
                        "an answer is one object named \"Response\", and nothing beside it",
                        "write { \"Response\": { } } around the members of the answer"),
                Mistake.in(
                        "an answer without the id of its request",
                        "{ \"RequestId\": \"r-1\", ",
                        "»{ ",
                        "/actions/Buy/examples/0/response/Response",
                        "the example's answer has no RequestId, which every answer has",
                        "add it"),
                Mistake.in(
                        "an answer with its id in lower case",
                        "\"RequestId\": \"r-1\"",
                        "»\"requestId\": \"r-1\"",
                        "/actions/Buy/examples/0/response/Response/requestId",
                        "the example has requestId, which is not declared",
                        "did you mean \"RequestId\"? Otherwise remove it, or declare it"),
                Mistake.in(
                        "a result with its id in lower case",
                        "\"RequestId\": { \"type\": \"string\" }",
                        "»\"requestId\": { \"type\": \"string\" }",
                        "/actions/Buy/result/requestId",
                        "the result has no RequestId, which every answer has",
                        "did you mean \"RequestId\"? Otherwise add \"RequestId\": { \"type\": \"string\" }"),
                Mistake.in(
                        "a result without RequestId",
                        "\"result\": { \"RequestId\": { \"type\": \"string\" }, \"Price\": { \"type\": \"double\" }, \"Serial\": { \"type\": \"uint64\" } }",
                        "\"result\": »{ \"Price\": { \"type\": \"double\" }, \"Serial\": { \"type\": \"uint64\" } }",
                        "/actions/Buy/result",
                        "the result has no RequestId, which every answer has",
                        "add \"RequestId\": { \"type\": \"string\" }"),
                Mistake.in(
                        "a RequestId that is a number",
                        "\"RequestId\": { \"type\": \"string\" }",
                        "\"RequestId\": { \"type\": »\"int64\" }",
                        "/actions/Buy/result/RequestId/type",
                        "RequestId must be of type string",
                        "write \"string\""));
    }

    private static Stream<Mistake> completions() {
        String keys =
                "remove it; the keys of a completion are action, request, items, match, operation, requestId, state,"
                        + " running, succeeded, failed, reason";
        String name = "name those that say which resource the action works on, such as \"InstanceId\": \"InstanceId\"";
        String word = "write a word that the service uses, of at most 100 characters, or remove it";
        return Stream.of(
                completion(
                        "a key that a completion does not have",
                        "\"reason\"",
                        "»\"poll\"",
                        "/poll",
                        "unknown key \"poll\"",
                        keys),
                completion(
                        "a misspelt key of a completion",
                        "\"succeeded\"",
                        "»\"suceeded\"",
                        "/suceeded",
                        "unknown key \"suceeded\"",
                        "did you mean \"succeeded\"? Otherwise " + keys),
                completion(
                                "a completion without a state",
                                "{\n  \"action\": \"Track\",",
                                "»{ \"action\": \"Track\",",
                                "",
                                "a completion needs \"state\"",
                                "add the key \"state\"")
                        .replacing("\"state\": \"State\",", ""),
                completion(
                        "a completion that is only a name",
                        ObservedShop.COMPLETION.substring("\"completion\": ".length()),
                        "»\"Track\"",
                        "",
                        "\"completion\" must be an object, not a text",
                        "put it in braces, { and }"),
                completion(
                        "a completion that asks for nothing in particular",
                        "{ \"Items\": \"Item\" }",
                        "»{ }",
                        "/request",
                        "\"request\" names from 1 to 100 parameters, not 0",
                        name),
                completion(
                        "a completion that matches nothing",
                        "{ \"ItemId\": \"Item\" }",
                        "»{ }",
                        "/match",
                        "\"match\" names from 1 to 100 parameters, not 0",
                        name),
                completion(
                        "a match with a list",
                        "{ \"ItemId\": \"Item\" }",
                        "{ \"ItemId\": »[\"Item\"] }",
                        "/match/ItemId",
                        "\"ItemId\" must be a text, not a list",
                        TEXT),
                completion(
                        "no word for success",
                        "[\"THERE\"]",
                        "»[]",
                        "/succeeded",
                        "\"succeeded\" has no word",
                        "write each word that the service uses for it"),
                completion(
                        "a word for success that is blank",
                        "[\"THERE\"]",
                        "[\"THERE\", »\" \"]",
                        "/succeeded/1",
                        "\" \" is no word for a state",
                        word),
                completion(
                        "a word for success that is a story",
                        "[\"THERE\"]",
                        "[»\"" + "x".repeat(101) + "\"]",
                        "/succeeded/0",
                        "\"" + "x".repeat(80) + "…\" is no word for a state",
                        word),
                completion(
                        "a word for failure that is listed twice",
                        "[\"LOST\"]",
                        "[\"LOST\", »\"LOST\"]",
                        "/failed/1",
                        "\"LOST\" is listed already",
                        "remove one of the two"),
                completion(
                        "a word that is not in a list",
                        "[\"LOST\"]",
                        "»\"LOST\"",
                        "/failed",
                        "\"failed\" must be a list, not a text",
                        "put it in brackets, [ and ]"),
                ObservedShop.mistake(
                        "a client token that is a flag",
                        "\"clientToken\": \"Token\"",
                        "\"clientToken\": »true",
                        "/clientToken",
                        "\"clientToken\" must be a text, not a truth value",
                        TEXT));
    }

    private static Mistake completion(
            String name, String place, String change, String pointer, String message, String remedy) {
        return ObservedShop.mistake(name, place, change, "/completion" + pointer, message, remedy);
    }
}
