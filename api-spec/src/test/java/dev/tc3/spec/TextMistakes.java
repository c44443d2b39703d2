package dev.tc3.spec;

import java.util.stream.Stream;

/** Documents that are no JSON, or that a JSON parser would take although they are not what their author meant. */
final class TextMistakes {

    private static final String ENOUGH = "check that the document is a spec; no spec needs that much";
    private static final String ESCAPES =
            "the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits";
    private static final String WORDS = "put texts in double quotes; the only words without are true, false and null";
    private static final String KEYS = "put the key in double quotes";
    private static final String PAIRS = "write both \\u escapes of the character, or the character itself";
    private static final String CONTROL = "a control character here";
    private static final String REMOVE = "remove it";
    private static final String NUMBERS = "numbers are written like 60, -1, 0.5 or 1e3";

    private TextMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(syntax(), truncated(), accepted(), limits()).flatMap(mistakes -> mistakes);
    }

    private static Stream<Mistake> syntax() {
        return Stream.of(
                new Mistake(
                        "a comma after the last member",
                        "{\n  \"a\": 1,\n»}",
                        "",
                        "a comma comes right before this }",
                        "remove the comma"),
                new Mistake(
                        "two commas",
                        "{ \"a\": [1,»,2] }",
                        "/a",
                        "a comma comes right before this ,",
                        "remove the comma"),
                new Mistake(
                        "no comma",
                        "{ \"a\": 1 »\"b\": 2 }",
                        "",
                        "a comma is missing before this",
                        "put , between the two"),
                new Mistake(
                        "no comma after a text",
                        "{ \"a\": \"b\" »\"c\": 2 }",
                        "",
                        "a comma is missing before this",
                        "put , between the two"),
                new Mistake(
                        "no colon",
                        "{ \"a\": \"x\", \"\\\"b\" »1 }",
                        "",
                        "a colon is missing before this",
                        "put : between the key and its value"),
                new Mistake(
                        "the wrong bracket",
                        "{ \"a\": [1»} ]",
                        "/a",
                        "} cannot close the list that begins at line 1, column 8",
                        "close it with ] first"),
                new Mistake(
                        "a comment",
                        "{ »// why\n \"a\": 1 }",
                        "",
                        "JSON has no comments",
                        "remove it; explanations belong into \"doc\""),
                new Mistake(
                        "single quotes",
                        "{ »'a': 1 }",
                        "",
                        "a single quote",
                        "use double quotes around keys and texts"),
                new Mistake("a key without quotes", "{ »a: 1 }", "", "a key without quotes", KEYS),
                new Mistake("a number for a key", "{ »5: 1}", "", "a key without quotes", KEYS),
                new Mistake("null for a key", "{ \"a\": 1, »null: 1}", "", "a key without quotes", KEYS),
                new Mistake(
                        "a key in a list",
                        "[\"a\"»: 1]",
                        "",
                        "a list has no keys",
                        "use braces, { and }, around keys and their values"),
                new Mistake(
                        "a semicolon for a comma",
                        "{ \"a\": \"shop\"»; \"b\": 1 }",
                        "",
                        "\";\" where a comma should be",
                        "write , instead"),
                new Mistake(
                        "an equals sign for a colon",
                        "{ \"a\"»= 1 }",
                        "",
                        "\"=\" where a colon should be",
                        "write : instead"),
                new Mistake(
                        "a key without a value",
                        "{ \"a\"», \"b\": 1 }",
                        "",
                        "a colon and a value are missing before this",
                        "write a colon and the value of the key"),
                new Mistake(
                        "a last key without a value",
                        "{ \"a\" »}",
                        "",
                        "a colon and a value are missing before this",
                        "write a colon and the value of the key"),
                new Mistake("a truth value of Python", "{ \"a\": »True }", "", "a word without quotes", WORDS),
                new Mistake("a number with a zero before it", "{ \"a\": »010 }", "", "not a JSON number", NUMBERS),
                new Mistake("a number with a unit", "{ \"a\": »60GiB }", "", "not a JSON number", NUMBERS),
                new Mistake("a bare minus", "{ \"a\": »- }", "", "not a JSON number", NUMBERS),
                new Mistake("a number that is none", "{ \"a\": »NaN }", "", "a word without quotes", WORDS),
                new Mistake(
                        "a line break within a text",
                        "{ \"a\": \"b»\nc\" }",
                        "",
                        "a line break or control character within a text",
                        "write it as an escape, such as \\n or \\t, or close the text with a double quote"),
                new Mistake(
                        "an escape of C", "{ \"a\": \"\\»x41\" }", "", "an escape that JSON does not know", ESCAPES),
                new Mistake(
                        "an escape with a wrong digit",
                        "{ \"a\": \"\\u00»g0\" }",
                        "",
                        "an escape that JSON does not know",
                        ESCAPES),
                new Mistake(
                        "a quote from a word processor",
                        "{ »“a”: 1 }",
                        "",
                        "the character \"“\" (U+201C) cannot stand here",
                        "write a plain double quote (\") instead"),
                new Mistake(
                        "a full-width colon",
                        "{ \"a\"»： 1 }",
                        "",
                        "the character \"：\" (U+FF1A) cannot stand here",
                        "write : instead"),
                new Mistake(
                        "a full-width comma",
                        "{ \"a\": 1»， \"b\": 2 }",
                        "",
                        "the character \"，\" (U+FF0C) cannot stand here",
                        "write , instead"),
                new Mistake(
                        "a space that does not break",
                        "{»\u00a0\"a\": 1 }",
                        "",
                        "the character \"\\u00a0\" (U+00A0) cannot stand here",
                        "write a plain space instead"),
                new Mistake("a control character before a key", "{\n  »\u0001\"a\": 1 }", "", CONTROL, REMOVE),
                new Mistake("a form feed before a value", "{ \"a\": »\f1 }", "", CONTROL, REMOVE),
                new Mistake("a document of zeros", "»\u0000\u0000\u0000\u0000\u0000", "", CONTROL, REMOVE),
                new Mistake("a document of one zero", "»\u0000", "", CONTROL, REMOVE),
                new Mistake("a zero that is not half of a UTF-16 unit", "{»\u0000\"a\": 1 }", "", CONTROL, REMOVE),
                new Mistake("a zero before the document", "»\u0000{\"a\": 1 }", "", CONTROL, REMOVE),
                new Mistake("a control character at the end", "{ \"a\": 1 »\u0001", "", CONTROL, REMOVE),
                new Mistake("a zero after a value", "{ \"a\": 1\n»\u0000 }", "", CONTROL, REMOVE),
                new Mistake(
                        "half of a surrogate pair in a key",
                        "{ »\"\\ud800\": 1 }",
                        "",
                        "the text has one half of a surrogate pair",
                        PAIRS),
                new Mistake(
                        "half of a surrogate pair before a letter in a key",
                        "{ »\"\\ud800x\": 1 }",
                        "",
                        "the text has one half of a surrogate pair",
                        PAIRS),
                new Mistake(
                        "half of a surrogate pair before another escape in a key",
                        "{ »\"a\\ud800\\n\": 1 }",
                        "",
                        "the text has one half of a surrogate pair",
                        PAIRS),
                new Mistake(
                        "a document that begins with a bracket too many",
                        "»}{ }",
                        "",
                        "the character \"}\" cannot stand here",
                        "begin the document with {"));
    }

    private static Stream<Mistake> truncated() {
        return Stream.of(
                new Mistake("nothing", "»", "", "the document is empty", "write a JSON object, beginning with {"),
                new Mistake(
                        "only white space",
                        "»\n\n  ",
                        "",
                        "the document is empty",
                        "write a JSON object, beginning with {"),
                new Mistake(
                        "an end within an object",
                        "{ \"a\":\r\n { \"b\": 1»",
                        "/a",
                        "the document ends within the object that begins at line 2, column 2",
                        "complete it, and close it with }"),
                new Mistake(
                        "an end within a list",
                        "{ \"a\": [ 1,»",
                        "/a",
                        "the document ends within the list that begins at line 1, column 8",
                        "complete it, and close it with ]"),
                new Mistake(
                        "an end within a text",
                        "\"abc»",
                        "",
                        "the document ends in the middle of a value",
                        "complete the value"));
    }

    private static Stream<Mistake> accepted() {
        return Stream.of(
                new Mistake(
                        "text after the end",
                        Shop.document() + "\n  »{ }",
                        "",
                        "there is text after the end of the document",
                        "remove it; a document is one JSON object"),
                Mistake.in(
                                "a key twice",
                                "\"Tags\": {",
                                "\"Count\": { \"type\": \"string\" }, \"Tags\": {",
                                "/actions/Buy/parameters/Count",
                                "the key \"Count\" is already at line 12, column 9",
                                "remove one of the two, or rename it")
                        .replacing("\"Count\": { \"type\": \"string\" }", "»\"Count\": { \"type\": \"string\" }"),
                Mistake.in(
                        "half of a surrogate pair",
                        "\"Buys an item.\"",
                        "»\"Buys \\ud83d.\"",
                        "/actions/Buy/summary",
                        "the text has one half of a surrogate pair",
                        PAIRS));
    }

    private static Stream<Mistake> limits() {
        return Stream.of(
                new Mistake(
                        "nesting without end",
                        "{\"a\":" + "[".repeat(63) + "»[" + "[".repeat(100_000),
                        "/a" + "/0".repeat(63),
                        "values are nested more than 64 deep",
                        ENOUGH),
                new Mistake(
                        "a number with too many digits",
                        "{ \"a\": »1" + "0".repeat(400) + " }",
                        "/a",
                        "the number has too many digits or too large an exponent",
                        ENOUGH),
                new Mistake(
                        "a number with an exponent that fills the memory",
                        "{ \"a\": »1e2000000000 }",
                        "/a",
                        "the number has too many digits or too large an exponent",
                        ENOUGH),
                new Mistake(
                        "a number with an exponent beyond an int",
                        "{ \"a\": »1e20000000000 }",
                        "/a",
                        "the number has too many digits or too large an exponent",
                        ENOUGH),
                new Mistake(
                        "a key that is too long",
                        "»{ \"" + "k".repeat(1001) + "\": 1 }",
                        "",
                        "a key has more than 1000 characters",
                        ENOUGH),
                new Mistake(
                        "millions of values",
                        "{ \"a\": [" + "0,".repeat(1_999_998) + "»0] }",
                        "/a/1999998",
                        "the document has more than 2000000 values",
                        ENOUGH));
    }
}
