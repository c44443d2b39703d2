package dev.tc3.benchmarks.compile;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A spec of the size that APIs in use have: per action ten parameters, a structure, ten members of the result. */
final class LargeSpec {

    private static final int ERRORS = 40;
    private static final int MEMBERS = 10;

    private LargeSpec() {}

    static String of(int actions) {
        return """
                { "service": "shop", "version": "2020-01-01", "endpoint": { "host": "shop.tencentcloudapi.com" },
                  "actions": { %s },
                  "types": { %s },
                  "errors": { %s } }
                """.formatted(
                list(actions, LargeSpec::action), list(actions, LargeSpec::type), list(ERRORS, LargeSpec::error));
    }

    private static String action(int number) {
        return """
                "DescribeGoods%1$d": { "summary": "Describes goods of kind %1$d.", "effect": "read",
                  "parameters": { %2$s, "Filter": { "type": "Filter%1$d", "doc": "Which of them." } },
                  "result": { %2$s, "Filters": { "type": "list<Filter%1$d>" }, "RequestId": { "type": "string" } },
                  "errors": ["SoldOut%3$d"] }""".formatted(number, members("Name"), number % ERRORS);
    }

    private static String type(int number) {
        return "\"Filter" + number + "\": { \"doc\": \"A filter.\", \"members\": { " + members("Value") + " } }";
    }

    private static String error(int number) {
        return "\"SoldOut" + number + "\": { \"doc\": \"There is none left of kind " + number + ".\" }";
    }

    private static String members(String name) {
        return list(
                MEMBERS,
                number -> "\"" + name + number + "\": { \"type\": \"" + (number % 3 == 0 ? "int64" : "string")
                        + "\", \"doc\": \"The value number " + number + ", which is one of several.\" }");
    }

    private static String list(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(",\n"));
    }
}
