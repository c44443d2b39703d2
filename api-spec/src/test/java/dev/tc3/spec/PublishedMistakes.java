package dev.tc3.spec;

import java.util.stream.Stream;

/** Models that are broken, and what the reader says about them. */
final class PublishedMistakes {

    private static final String ANEW = "get the model anew, or mend it here";
    private static final String REMOVE_ACTION = "get the model anew, or remove the action by an overlay";
    private static final String IDENTIFIER =
            "begin it with a letter or _, and go on with letters, digits and _; at most 128 characters";

    private PublishedMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(wholes(), actions(), objects(), members(), types()).flatMap(mistakes -> mistakes);
    }

    private static Stream<Mistake> wholes() {
        return Stream.of(
                in(
                        "no short name",
                        "\"metadata\": {",
                        "\"metadata\": »{",
                        "/metadata",
                        "the model's \"metadata\" has no \"serviceShortName\"",
                        ANEW,
                        "\"serviceShortName\": \"shop\"",
                        "\"short\": \"shop\""),
                in(
                        "a short name of another form",
                        "\"serviceShortName\": \"shop\"",
                        "\"serviceShortName\": »\"../shop\"",
                        "/metadata/serviceShortName",
                        "\"../shop\" is no service name",
                        "write the product's short name: a lower-case letter, then lower-case letters and digits; at"
                                + " most 31 characters"),
                in(
                        "a short name that is no text",
                        "\"serviceShortName\": \"shop\"",
                        "\"serviceShortName\": »{ }",
                        "/metadata/serviceShortName",
                        "\"serviceShortName\" must be a text, not an object",
                        ANEW),
                in(
                        "no version of the API",
                        "\"metadata\": {",
                        "\"metadata\": »{",
                        "/metadata",
                        "the model's \"metadata\" has no \"apiVersion\"",
                        ANEW,
                        "\"apiVersion\": ",
                        "\"Version\": "),
                in(
                        "a version that is no day",
                        "\"apiVersion\": \"2020-02-29\"",
                        "\"apiVersion\": »\"2021-02-29\"",
                        "/metadata/apiVersion",
                        "\"2021-02-29\" is no API version",
                        "write the day of the version as yyyy-MM-dd, such as 2017-03-12"),
                in(
                        "metadata that are no object, which is one problem",
                        "\"metadata\": {",
                        "\"metadata\": »[], \"other\": {",
                        "/metadata",
                        "\"metadata\" must be an object, not a list",
                        ANEW),
                in(
                        "no metadata",
                        "{\n  \"actions\"",
                        "»{\n  \"actions\"",
                        "",
                        "the model has no \"metadata\"",
                        ANEW,
                        "\"metadata\": {",
                        "\"meta\": {"),
                in(
                        "no objects, which is one problem",
                        "{\n  \"actions\"",
                        "»{\n  \"actions\"",
                        "",
                        "the model has no \"objects\"",
                        ANEW,
                        "\"objects\": {",
                        "\"things\": {"),
                in(
                        "objects that are no object",
                        "\"objects\": {",
                        "\"objects\": »7, \"other\": {",
                        "/objects",
                        "\"objects\" must be an object, not a number",
                        ANEW),
                in(
                        "actions that are no object",
                        "\"actions\": {",
                        "\"actions\": »\"none\", \"other\": {",
                        "/actions",
                        "\"actions\" must be an object, not a text",
                        ANEW),
                new Mistake(
                        "no action",
                        "{ \"metadata\": { \"serviceShortName\": \"shop\", \"apiVersion\": \"2020-02-29\" },"
                                + " \"objects\": { }, \"actions\": »{ } }",
                        "/actions",
                        "the document has no action",
                        "describe at least one action"),
                in(
                        "a repeated key",
                        "\"version\": \"1.0\"",
                        "»\"metadata\": { }",
                        "/metadata",
                        "the key \"metadata\" is already at line 18, column 3",
                        "remove one of the two, or rename it"));
    }

    private static Stream<Mistake> actions() {
        return Stream.of(
                in(
                        "an action that is no object",
                        "\"Buy\": {",
                        "\"Buy\": »null, \"Sell\": {",
                        "/actions/Buy",
                        "\"Buy\" must be an object, not null",
                        ANEW),
                in(
                        "an action whose name is none",
                        "\"Buy\": {",
                        "»\"Buy it\": {",
                        "/actions/Buy it",
                        "\"Buy it\" is no identifier",
                        IDENTIFIER),
                in(
                        "an action without an input",
                        "\"Buy\": {",
                        "\"Buy\": »{",
                        "/actions/Buy",
                        "the action \"Buy\" has no \"input\"",
                        ANEW,
                        "\"input\": \"BuyRequest\",",
                        ""),
                in(
                        "an input that is not in the model",
                        "\"input\": \"BuyRequest\"",
                        "\"input\": »\"ByRequest\"",
                        "/actions/Buy/input",
                        "the object \"ByRequest\" is not in the model",
                        REMOVE_ACTION),
                in(
                        "an output that is no text",
                        "\"output\": \"BuyResponse\"",
                        "\"output\": »[\"BuyResponse\"]",
                        "/actions/Buy/output",
                        "\"output\" must be a text, not a list",
                        ANEW),
                in(
                        "an output that is another object",
                        "\"output\": \"BuyResponse\"",
                        "\"output\": \"Payment\"",
                        "/objects/Payment/members",
                        "the output object \"Payment\" has no RequestId, which every answer has, so it may be another object",
                        REMOVE_ACTION,
                        "\"document\": \"How to pay.\",\n      \"members\": [",
                        "\"document\": \"How to pay.\",\n      \"members\": »["),
                in(
                        "a RequestId that is no text",
                        "\"document\": \"The request's ID.\", \"member\": \"string\", \"name\": \"RequestId\", \"type\": \"string\"",
                        "\"member\": »\"int64\", \"name\": \"RequestId\", \"type\": \"int\"",
                        "/objects/BuyResponse/members/1/member",
                        "RequestId must be of type string",
                        "write \"string\""),
                in(
                        "a title that is no text",
                        "\"name\": \"Buys an item\"",
                        "\"name\": »5",
                        "/actions/Buy/name",
                        "\"name\" must be a text, not a number",
                        ANEW),
                in(
                        "a text that is none",
                        "\"document\": \"This API",
                        "\"document\": »false, \"other\": \"This API",
                        "/actions/DescribeShelf/document",
                        "\"document\" must be a text, not a truth value",
                        ANEW),
                in(
                        "a status that is no text",
                        "\"status\": \"online\"",
                        "\"status\": »{ }",
                        "/actions/Buy/status",
                        "\"status\" must be a text, not an object",
                        ANEW));
    }

    private static Stream<Mistake> objects() {
        return Stream.of(
                in(
                        "a structure that is no object",
                        "\"Payment\": {",
                        "\"Payment\": »\"none\", \"Old\": {",
                        "/objects/Payment",
                        "\"Payment\" must be an object, not a text",
                        ANEW),
                in(
                        "an input that is no object",
                        "\"DescribeShelfRequest\": {",
                        "\"DescribeShelfRequest\": »[], \"Old\": {",
                        "/objects/DescribeShelfRequest",
                        "\"DescribeShelfRequest\" must be an object, not a list",
                        ANEW),
                in(
                        "a structure without members",
                        "\"Payment\": {",
                        "\"Payment\": »{ \"document\": \"\" }, \"Old\": {",
                        "/objects/Payment",
                        "the object \"Payment\" has no \"members\"",
                        ANEW),
                in(
                        "members that are no list",
                        "\"DescribeShelfRequest\": { \"members\": []",
                        "\"DescribeShelfRequest\": { \"members\": »{ }",
                        "/objects/DescribeShelfRequest/members",
                        "\"members\" must be a list, not an object",
                        ANEW),
                in(
                        "a structure whose name is none",
                        "\"Payment\": {",
                        "»\"1\": { \"members\": [] }, \"Payment\": {",
                        "/objects/1",
                        "\"1\" is no identifier",
                        IDENTIFIER),
                in(
                        "a structure that is called like a type",
                        "\"Payment\": {",
                        "»\"int64\": { \"members\": [] }, \"Payment\": {",
                        "/objects/int64",
                        "the structure \"int64\" has the name of a scalar type",
                        "rename it"),
                in(
                        "a structure whose text is none",
                        "\"document\": \"A label.\"",
                        "\"document\": »7",
                        "/objects/Tag/document",
                        "\"document\" must be a text, not a number",
                        ANEW));
    }

    private static Stream<Mistake> members() {
        return Stream.of(
                taking("a member that is no object", "»\"Item\"", "/0", "a member must be an object, not a text", ANEW),
                taking(
                        "a member without a name",
                        "»{ \"type\": \"string\", \"member\": \"string\" }",
                        "/0",
                        "a member has no \"name\"",
                        ANEW),
                taking(
                        "a member whose name is no text",
                        "{ \"name\": »7, \"type\": \"string\", \"member\": \"string\" }",
                        "/0/name",
                        "\"name\" must be a text, not a number",
                        ANEW),
                taking(
                        "a member whose name is none",
                        "{ \"name\": »\"Größe\", \"type\": \"string\", \"member\": \"string\" }",
                        "/0/name",
                        "\"Größe\" (its character 3 is U+00F6) is no identifier",
                        IDENTIFIER),
                taking(
                        "a member that is there twice",
                        PublishedShop.member("Item", "string", "string")
                                + ",\n{ \"name\": »\"Item\", \"type\": \"int\", \"member\": \"int64\" }",
                        "/1/name",
                        "the member \"Item\" is already at line 7, column 11",
                        "get the model anew, or remove one of the two here"),
                taking(
                        "a need that is no truth value",
                        "{ \"name\": \"Item\", \"type\": \"string\", \"member\": \"string\", \"required\": »\"true\" }",
                        "/0/required",
                        "\"required\" must be true or false, not a text",
                        ANEW),
                taking(
                        "a disuse that is no truth value",
                        "{ \"name\": \"Item\", \"type\": \"string\", \"member\": \"string\", \"disabled\": »0 }",
                        "/0/disabled",
                        "\"disabled\" must be true or false, not a number",
                        ANEW),
                taking(
                        "a member's text that is none",
                        "{ \"name\": \"Item\", \"type\": \"string\", \"member\": \"string\", \"document\": »null }",
                        "/0/document",
                        "\"document\" must be a text, not null",
                        ANEW),
                taking(
                        "an example that is no text",
                        "{ \"name\": \"Item\", \"type\": \"int\", \"member\": \"int64\", \"example\": »5 }",
                        "/0/example",
                        "\"example\" must be a text, not a number",
                        ANEW));
    }

    private static Stream<Mistake> types() {
        return Stream.of(
                taking(
                        "a member without a type",
                        "»{ \"name\": \"Item\", \"member\": \"string\" }",
                        "/0",
                        "the member \"Item\" has no \"type\"",
                        ANEW),
                taking(
                        "a member without the second half of its type",
                        "»{ \"name\": \"Item\", \"type\": \"string\" }",
                        "/0",
                        "the member \"Item\" has no \"member\"",
                        ANEW),
                taking(
                        "a type that is no text",
                        "{ \"name\": \"Item\", \"type\": »[\"string\"], \"member\": \"string\" }",
                        "/0/type",
                        "\"type\" must be a text, not a list",
                        ANEW),
                type(
                        "a type that is none",
                        "»\"map\"",
                        "\"string\"",
                        "/type",
                        "\"map\" is no type of a published model"),
                type("a pair that is none", "\"int\"", "»\"int32\"", "/member", "\"int32\" is no kind of int"),
                type(
                        "a list of bytes",
                        "\"list\"",
                        "»\"binary\"",
                        "/member",
                        "the object \"binary\" is not in the model"),
                type("a list of lists", "\"list\"", "»\"list\"", "/member", "the object \"list\" is not in the model"),
                type(
                        "an object that is not in the model",
                        "\"object\"",
                        "»\"Tag\\u0430\"",
                        "/member",
                        "the object \"Tag\u0430\" (its character 4 is U+0430) is not in the model"),
                type(
                        "a list of what is not there",
                        "\"list\"",
                        "»\"Tag\"",
                        "/member",
                        "the object \"Tag\" is not in the model"),
                in(
                        "a type that is not there, in a structure",
                        "\"member\": \"date\"",
                        "\"member\": »\"dates\"",
                        "/objects/Payment/members/1/member",
                        "\"dates\" is no kind of string",
                        "get the model anew, or mend it by an overlay that has the type at"
                                + " /types/Payment/members/Day/type"));
    }

    /** A mistake in the type of a member. */
    private static Mistake type(String name, String type, String member, String pointer, String message) {
        return taking(
                name,
                "{ \"name\": \"Item\", \"type\": " + type + ", \"member\": " + member + " }",
                "/0" + pointer,
                message,
                "get the model anew, or mend it by an overlay that has the type at /actions/Buy/parameters/Item/type");
    }

    /** A mistake in the members of an input. */
    private static Mistake taking(String name, String members, String pointer, String message, String remedy) {
        return new Mistake(name, PublishedShop.taking(members), "/objects/Take/members" + pointer, message, remedy);
    }

    /** A mistake in the shop's model. */
    private static Mistake in(String name, String place, String change, String pointer, String message, String remedy) {
        return new Mistake(name, PublishedShop.with(place, change), pointer, message, remedy);
    }

    /** A mistake in the shop's model that takes two changes. */
    private static Mistake in(
            String name,
            String place,
            String change,
            String pointer,
            String message,
            String remedy,
            String otherPlace,
            String otherChange) {
        return in(name, place, change, pointer, message, remedy).replacing(otherPlace, otherChange);
    }
}
