package dev.tc3.generator.processor;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small spec as a document. */
final class Shop {

    private Shop() {}

    static String spec() {
        return """
                {
                  "service": "shop",
                  "version": "2020-01-01",
                  "endpoint": { "host": "shop.tencentcloudapi.com" },
                  "actions": {
                    "BuyGoods": {
                      "summary": "Buys.",
                      "effect": "write",
                      "parameters": { "Name": { "type": "string", "required": true, "doc": "What to buy: 茶." } },
                      "result": { "RequestId": { "type": "string" } },
                      "errors": ["SoldOut"]
                    }
                  },
                  "errors": { "SoldOut": { "doc": "No 茶 is left." } }
                }
                """;
    }

    /** The spec with another service, by which the client is told from others. */
    static String named(String service) {
        return spec().replace("\"shop\"", "\"" + service + "\"");
    }

    /** The spec with an action that has more parameters than a class can hold, and so cannot be generated. */
    static String withTooManyParameters() {
        String parameters = IntStream.rangeClosed(0, 300)
                .mapToObj(i -> "\"P" + i + "\": { \"type\": \"string\" }")
                .collect(Collectors.joining(", "));
        return spec().replace("  \"actions\": {\n", """
                  "actions": {
                    "AskMuch": {
                      "effect": "write",
                      "parameters": { PARAMETERS },
                      "result": { "RequestId": { "type": "string" } }
                    },
                """.indent(2).replace("PARAMETERS", parameters));
    }
}
