package dev.tc3.spec;

import java.util.stream.Stream;

/** Mistakes that lie between two places of a document, or in arithmetic. No schema can see them. */
final class SemanticMistakes {

    private static final String REQUEST = "\"request\": { \"Item\": \"cup\", \"Count\": 3, \"Payment\": { \"Card\":"
            + " \"4711\" }, \"Tags\": [{ \"Name\": \"gift\" }] }";
    private static final String INT64 = "write a whole number from -9223372036854775808 to 9223372036854775807";
    private static final String GROUP = "[\"Payment.Card\", \"Payment.Voucher\"]";

    private SemanticMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                        references(),
                        numbers(),
                        memberExamples(),
                        cycles(),
                        exclusive(),
                        requests(),
                        responses(),
                        completions(),
                        tokens())
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Mistake> references() {
        return Stream.of(
                Mistake.in(
                        "a version that is no day of the calendar",
                        "\"2020-02-29\"",
                        "»\"2021-02-29\"",
                        "/version",
                        "\"2021-02-29\" is no API version",
                        "write the day of the version as yyyy-MM-dd, such as 2017-03-12"),
                Mistake.in(
                        "a misspelt type, without a word about what depends on it",
                        "\"type\": \"Payment\"",
                        "\"type\": »\"Paiment\"",
                        "/actions/Buy/parameters/Payment/type",
                        "the type \"Paiment\" is not defined",
                        "did you mean \"Payment\"? Otherwise define the structure under \"types\""),
                Mistake.in(
                        "a type by its name in other languages",
                        "\"type\": \"double\"",
                        "\"type\": »\"float\"",
                        "/actions/Buy/result/Price/type",
                        "the type \"float\" is not defined",
                        "did you mean \"double\"? Otherwise define the structure under \"types\""),
                Mistake.in(
                        "a list of something that is not defined",
                        "\"list<Tag>\"",
                        "»\"list<Label>\"",
                        "/actions/Buy/parameters/Tags/type",
                        "the type \"Label\" is not defined",
                        "define the structure under \"types\""),
                Mistake.in(
                        "an error code that is not described",
                        "[\"NoStock\",",
                        "[»\"InvalidVoucher\", \"NoStock\",",
                        "/actions/Buy/errors/0",
                        "the error code \"InvalidVoucher\" is not described",
                        "describe it under \"errors\""),
                Mistake.in(
                        "an error code that is misspelt",
                        "[\"NoStock\",",
                        "[»\"NoStok\",",
                        "/actions/Buy/errors/0",
                        "the error code \"NoStok\" is not described",
                        "did you mean \"NoStock\"? Otherwise describe it under \"errors\""));
    }

    private static Stream<Mistake> numbers() {
        return Stream.of(Mistake.in(
                "a rate limit with a fraction of zero",
                "\"requests\": 5",
                "\"requests\": »10.0",
                "/actions/Buy/rateLimit/requests",
                "\"requests\" must be a whole number, without fraction and exponent",
                "write a number from 1 to 2147483647, without quotes"));
    }

    private static Stream<Mistake> memberExamples() {
        return Stream.of(
                memberExample("a word", "int64", "abc", INT64 + ", in double quotes"),
                memberExample("a fraction", "int64", "1.0", INT64 + ", in double quotes"),
                memberExample(
                        "a negative number",
                        "uint64",
                        "-1",
                        "write a whole number from 0 to 18446744073709551615, in double quotes"),
                memberExample("a word", "boolean", "maybe", "write true or false, in double quotes"),
                memberExample(
                        "a huge number",
                        "double",
                        "1e999",
                        "write a number that a 64-bit double can hold, in double quotes"));
    }

    private static Mistake memberExample(String what, String type, String example, String remedy) {
        return Mistake.in(
                what + " as the example of a member that is " + type,
                "\"binary\"",
                "\"" + type + "\", \"example\": »\"" + example + "\"",
                "/actions/Buy/parameters/Photo/example",
                "the example of Photo does not fit its type " + type,
                remedy);
    }

    private static Stream<Mistake> cycles() {
        String remedy = "make one of these members optional, or a list";
        return Stream.of(
                Mistake.in(
                        "a structure that needs itself",
                        "\"Address\": { \"members\": {",
                        "\"Address\": { \"members\": { »\"Next\": { \"type\": \"Address\", \"required\": true },",
                        "/types/Address/members/Next",
                        "a structure needs itself by required members: Address -> Address",
                        remedy),
                Mistake.in(
                        "two structures that need each other",
                        "\"Address\": { \"members\": {",
                        "\"A\": { \"members\": { \"B\": { \"type\": \"B\", \"required\": true } } },"
                                + " \"B\": { \"members\": { »\"A\": { \"type\": \"A\", \"required\": true } } },"
                                + " \"Address\": { \"members\": {",
                        "/types/B/members/A",
                        "a structure needs itself by required members: A -> B -> A",
                        remedy));
    }

    private static Stream<Mistake> exclusive() {
        return Stream.of(
                Mistake.in(
                        "an exclusive parameter that does not exist",
                        GROUP,
                        "[»\"Payment.Cart\", \"Payment.Voucher\"]",
                        "/actions/Buy/exclusive/0/0",
                        "Payment.Cart leads nowhere: there is no parameter \"Cart\"",
                        "did you mean \"Card\"? Otherwise declare the parameter, or remove it from the group"),
                Mistake.in(
                        "an exclusive parameter within a list",
                        GROUP,
                        "[\"Payment.Card\", »\"Tags.Name\"]",
                        "/actions/Buy/exclusive/0/1",
                        "Tags.Name leads nowhere: \"Tags\" is a list",
                        "name parameters that are reached through structures only"),
                Mistake.in(
                        "an exclusive parameter within a text",
                        GROUP,
                        "[\"Payment.Card\", »\"Item.Name\"]",
                        "/actions/Buy/exclusive/0/1",
                        "Item.Name leads nowhere: \"Item\" has no members",
                        "name parameters that are reached through structures only"),
                Mistake.in(
                        "exclusive parameters of which one holds the other",
                        GROUP,
                        "[\"Payment\", »\"Payment.Address.Street\"]",
                        "/actions/Buy/exclusive/0/1",
                        "Payment.Address.Street and Payment cannot exclude each other: one is a part of the other",
                        "name only parameters that lie side by side"),
                Mistake.in(
                                "a required parameter that excludes another",
                                GROUP,
                                "[\"Count\", »\"Item\"]",
                                "/actions/Buy/exclusive/0/1",
                                "Item is required, so Count can never be set",
                                "make all parameters of the group optional")
                        .replacing(REQUEST, "\"request\": { \"Item\": \"cup\" }"),
                Mistake.in(
                        "a required parameter that excludes one in a structure",
                        GROUP,
                        "[»\"Item\", \"Payment.Voucher\"]",
                        "/actions/Buy/exclusive/0/0",
                        "Item is required, so Payment.Voucher can never be set",
                        "make all parameters of the group optional"),
                Mistake.in(
                                "a parameter that is required in an optional structure, and excludes another there",
                                "{ \"type\": \"string\", \"sensitive\": true }",
                                "{ \"type\": \"string\", \"sensitive\": true, \"required\": true }",
                                "/actions/Buy/exclusive/0/0",
                                "Payment.Card is required, so Payment.Voucher can never be set",
                                "make all parameters of the group optional")
                        .replacing(GROUP, "[»\"Payment.Card\", \"Payment.Voucher\"]"),
                Mistake.in(
                        "an exclusive group twice, in another order",
                        "[" + GROUP + "]",
                        "[" + GROUP + ", »[\"Payment.Voucher\", \"Payment.Card\"]]",
                        "/actions/Buy/exclusive/1",
                        "an exclusive group of the same parameters is listed already",
                        "remove one of the two"),
                Mistake.in(
                                "exclusive parameters that are all required",
                                "\"Voucher\": { \"type\": \"string\" }",
                                "\"Voucher\": { \"type\": \"string\", \"required\": true },"
                                        + " \"Cash\": { \"type\": \"string\", \"required\": true }",
                                "/actions/Buy/exclusive/0/1",
                                "Payment.Cash and Payment.Voucher exclude each other, but both are required",
                                "make all parameters of the group optional")
                        .replacing(GROUP, "[\"Payment.Voucher\", »\"Payment.Cash\"]")
                        .replacing(REQUEST, "\"request\": { \"Item\": \"cup\" }"));
    }

    private static Stream<Mistake> requests() {
        return Stream.of(
                request(
                        "an example with a parameter that is not declared",
                        "{ \"Item\": \"cup\", »\"Color\": \"red\" }",
                        "/Color",
                        "the example has Color, which is not declared",
                        "remove it, or declare it"),
                request(
                        "an example with a Cyrillic letter in a parameter",
                        "{ \"Item\": \"cup\", »\"\u0421ount\": 3 }",
                        "/\u0421ount",
                        "the example has \u0421ount (its character 1 is U+0421), which is not declared",
                        "did you mean \"Count\"? Otherwise remove it, or declare it"),
                new Mistake(
                        "events of an action that has none",
                        Shop.edit(Shop.document(), Shop.ANSWER, "\"events\": »[{ \"Price\": 9.5 }]"),
                        "/actions/Buy/examples/0/events",
                        "the example has events, but the action answers with none",
                        "add \"eventStream\": true to the action, or write a response"),
                new Mistake(
                        "an event with a member that the result has not",
                        Shop.streaming("[{ \"Price\": 9.5 }, { »\"Prize\": 9.5 }]"),
                        "/actions/Buy/examples/0/events/1/Prize",
                        "the example has Prize, which is not declared",
                        "did you mean \"Price\"? Otherwise remove it, or declare it"),
                new Mistake(
                        "an event with a value of another type",
                        Shop.streaming("[{ \"Price\": »\"9.5\" }, { \"Price\": null }]"),
                        "/actions/Buy/examples/0/events/0/Price",
                        "the example's Price does not fit its type double: it is a text",
                        "write a number that a 64-bit double can hold, without quotes"),
                request(
                        "an example with a misspelt required parameter, which is not missing as well",
                        "{ »\"item\": \"cup\" }",
                        "/item",
                        "the example has item, which is not declared",
                        "did you mean \"Item\"? Otherwise remove it, or declare it"),
                request(
                        "an example without a required parameter",
                        "»{ \"Count\": 3 }",
                        "",
                        "the example lacks Item, which is required",
                        "add it, or make it optional"),
                request(
                        "an example without a required parameter in a list",
                        "{ \"Item\": \"cup\", \"Tags\": [{ \"Name\": \"gift\" }, »{ }] }",
                        "/Tags/1",
                        "the example lacks Tags.1.Name, which is required",
                        "add it, or make it optional"),
                request(
                        "an example with a number in quotes, which is not repeated",
                        "{ \"Item\": \"cup\", \"Count\": »\"3\" }",
                        "/Count",
                        "the example's Count does not fit its type int64: it is a text",
                        "write a whole number from -9223372036854775808 to 9223372036854775807, without quotes"),
                request(
                        "an example with a number beyond its type",
                        "{ \"Item\": \"cup\", \"Count\": »9223372036854775808 }",
                        "/Count",
                        "the example's Count does not fit its type int64: it is a number",
                        "write a whole number from -9223372036854775808 to 9223372036854775807, without quotes"),
                request(
                        "an example with a truth value for a number",
                        "{ \"Item\": \"cup\", \"Count\": »true }",
                        "/Count",
                        "the example's Count does not fit its type int64: it is a truth value",
                        "write a whole number from -9223372036854775808 to 9223372036854775807, without quotes"),
                request(
                        "an example with null",
                        "{ \"Item\": »null }",
                        "/Item",
                        "the example's Item does not fit its type string: it is null",
                        "write a text, in double quotes"),
                request(
                        "an example with one value for a list",
                        "{ \"Item\": \"cup\", \"Tags\": »{ \"Name\": \"gift\" } }",
                        "/Tags",
                        "the example's Tags does not fit its type list<Tag>: it is an object",
                        "write a list, in brackets"),
                request(
                        "an example with a text for a structure",
                        "{ \"Item\": \"cup\", \"Payment\": »\"4711\" }",
                        "/Payment",
                        "the example's Payment does not fit its type Payment: it is a text",
                        "write an object, in braces"),
                request(
                        "an example with parameters that exclude each other",
                        "»{ \"Item\": \"cup\", \"Payment\": { \"Card\": \"4711\", \"Voucher\": \"0815\" } }",
                        "",
                        "the example sets parameters that exclude each other: Payment.Card, Payment.Voucher",
                        "set only one of them"));
    }

    private static Mistake request(String name, String request, String pointer, String message, String remedy) {
        return Mistake.in(
                name, REQUEST, "\"request\": " + request, "/actions/Buy/examples/0/request" + pointer, message, remedy);
    }

    private static Stream<Mistake> responses() {
        String answer = "/actions/Buy/examples/0/response/Response";
        return Stream.of(
                Mistake.in(
                        "an answer with a member that is not declared",
                        "\"Price\": 9.50",
                        "»\"Discount\": 9.50",
                        answer + "/Discount",
                        "the example has Discount, which is not declared",
                        "remove it, or declare it"),
                Mistake.in(
                        "an answer with a member in lower case",
                        "\"Price\": 9.50",
                        "»\"price\": 9.50",
                        answer + "/price",
                        "the example has price, which is not declared",
                        "did you mean \"Price\"? Otherwise remove it, or declare it"),
                Mistake.in(
                        "an answer with a number beyond its type",
                        "18446744073709551615",
                        "»18446744073709551616",
                        answer + "/Serial",
                        "the example's Serial does not fit its type uint64: it is a number",
                        "write a whole number from 0 to 18446744073709551615, without quotes"),
                Mistake.in(
                        "an answer with a number beyond a double",
                        "9.50",
                        "»1e309",
                        answer + "/Price",
                        "the example's Price does not fit its type double: it is a number",
                        "write a number that a 64-bit double can hold, without quotes"));
    }

    private static Stream<Mistake> completions() {
        String declared = "name one that is declared";
        return Stream.of(
                completion(
                        "an observing action that is misspelt",
                        "\"action\": \"Track\"",
                        "\"action\": »\"Trak\"",
                        "/action",
                        "there is no action \"Trak\" that could show the resource",
                        "did you mean \"Track\"? Otherwise name an action of this document, or remove \"completion\""),
                completion(
                                "an observing action that changes something",
                                "\"action\": \"Track\"",
                                "\"action\": »\"Track\"",
                                "/action",
                                "the action \"Track\" changes something; one that only looks must show the resource",
                                "name an action whose effect is \"read\"")
                        .replacing("\"effect\": \"read\"", "\"effect\": \"write\""),
                completion(
                        "a parameter of the observing action that is not there",
                        "{ \"Items\": \"Item\" }",
                        "{ \"Items\": \"Item\", »\"Item\": \"Item\" }",
                        "/request/Item",
                        "there is no parameter \"Item\" of Track",
                        "did you mean \"Items\"? Otherwise " + declared),
                completion(
                        "a parameter of the observing action that is a number",
                        "{ \"Items\": \"Item\" }",
                        "{ \"Items\": \"Item\", »\"Limit\": \"Item\" }",
                        "/request/Limit",
                        "\"Limit\" is int64; it must be a string, or a list of strings",
                        "name another one"),
                completion(
                                "a parameter that the observing action needs and does not get",
                                "\"action\": \"Track\"",
                                "\"action\": »\"Track\"",
                                "/action",
                                "the action \"Track\" needs the parameter \"Items\"",
                                "say under \"request\" where it is taken from, or name another action")
                        .replacing("{ \"Items\": \"Item\" }", "{ \"Words\": \"Item\" }"),
                completion(
                                "parameters of the observing action that exclude each other",
                                "{ \"Items\": \"Item\" }",
                                "{ \"Items\": \"Item\", »\"Words\": \"Item\" }",
                                "/request/Words",
                                "\"Words\" and \"Items\" exclude each other",
                                "take out one of the two")
                        .replacing("[[\"Words\", \"Limit\"]]", "[[\"Items\", \"Words\"]]")
                        .replacing("\"list<string>\", \"required\": true", "\"list<string>\""),
                completion(
                        "a parameter to ask with that is not there",
                        "{ \"Items\": \"Item\" }",
                        "{ \"Items\": »\"Itme\" }",
                        "/request/Items",
                        "there is no parameter \"Itme\" of Buy",
                        "did you mean \"Item\"? Otherwise " + declared),
                completion(
                        "a parameter to match that is a number",
                        "{ \"ItemId\": \"Item\" }",
                        "{ \"ItemId\": »\"Count\" }",
                        "/match/ItemId",
                        "\"Count\" is int64; it must be a string",
                        "name another one"),
                completion(
                                "a parameter to match that is a secret",
                                "{ \"ItemId\": \"Item\" }",
                                "{ \"ItemId\": »\"Token\" }",
                                "/match/ItemId",
                                "the parameter \"Token\" is sensitive, and would be sent and compared",
                                "name a parameter that is not sensitive")
                        .replacing(
                                "\"Token\": { \"type\": \"string\" }",
                                "\"Token\": { \"type\": \"string\", \"sensitive\": true }"),
                completion(
                        "a list of resources that is not there",
                        "\"items\": \"Parcels\"",
                        "\"items\": »\"Parcel\"",
                        "/items",
                        "there is no member \"Parcel\" of the result of Track",
                        "did you mean \"Parcels\"? Otherwise " + declared),
                completion(
                        "a list of resources that is a number",
                        "\"items\": \"Parcels\"",
                        "\"items\": »\"Total\"",
                        "/items",
                        "\"Total\" is int64; it must be a list of structures",
                        "name another one"),
                completion(
                        "a member to match that is not there",
                        "{ \"ItemId\": \"Item\" }",
                        "{ »\"Itemid\": \"Item\" }",
                        "/match/Itemid",
                        "there is no member \"Itemid\" of Parcel",
                        "did you mean \"ItemId\"? Otherwise " + declared),
                completion(
                        "a state that is a number",
                        "\"state\": \"State\"",
                        "\"state\": »\"Weight\"",
                        "/state",
                        "\"Weight\" is double; it must be a string",
                        "name another one"),
                completion(
                        "an operation that nothing shows",
                        "\"operation\": \"Operation\"",
                        "\"operation\": »\"Latest\"",
                        "/operation",
                        "there is no member \"Latest\" of Parcel",
                        declared),
                completion(
                        "a request's id that nothing shows",
                        "\"requestId\": \"OperationId\"",
                        "\"requestId\": »\"Latest\"",
                        "/requestId",
                        "there is no member \"Latest\" of Parcel",
                        declared),
                completion(
                        "a reason that nothing shows",
                        "\"reason\": \"Reason\"",
                        "\"reason\": »\"Because\"",
                        "/reason",
                        "there is no member \"Because\" of Parcel",
                        declared),
                completion(
                        "a word for success and for failure",
                        "[\"LOST\"]",
                        "[\"LOST\", »\"THERE\"]",
                        "/failed/1",
                        "\"THERE\" is a word for \"succeeded\" already, so it cannot tell \"failed\"",
                        "remove it from one of the two"),
                completion(
                        "a word for success that means that it goes on",
                        "[\"THERE\"]",
                        "[\"THERE\", »\"MOVING\"]",
                        "/succeeded/1",
                        "\"MOVING\" is a word for \"running\" already, so it cannot tell \"succeeded\"",
                        "remove it from one of the two"));
    }

    private static Mistake completion(
            String name, String place, String change, String pointer, String message, String remedy) {
        return ObservedShop.mistake(name, place, change, "/completion" + pointer, message, remedy);
    }

    private static Stream<Mistake> tokens() {
        String otherwise = "name a parameter of the action, or remove \"clientToken\"";
        return Stream.of(
                ObservedShop.mistake(
                        "a client token that is misspelt",
                        "\"clientToken\": \"Token\"",
                        "\"clientToken\": »\"Tokn\"",
                        "/clientToken",
                        "there is no parameter \"Tokn\" to be the client token",
                        "did you mean \"Token\"? Otherwise " + otherwise),
                ObservedShop.mistake(
                        "a client token that is a number",
                        "\"clientToken\": \"Token\"",
                        "\"clientToken\": »\"Count\"",
                        "/clientToken",
                        "the client token \"Count\" is int64; it must be a string",
                        otherwise));
    }
}
