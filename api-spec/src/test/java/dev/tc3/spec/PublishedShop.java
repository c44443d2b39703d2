package dev.tc3.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small model as Tencent publishes them, to be edited by tests. */
final class PublishedShop {

    /** An overlay that changes every default. */
    static final String OVERLAY = """
            {
              "service": "shop",
              "endpoint": { "host": "shop.intl.tencentcloudapi.com", "financeRegions": null },
              "actions": {
                "Buy": {
                  "effect": "destructive",
                  "rateLimit": { "requests": 5, "perSeconds": 2 },
                  "signed": false,
                  "parameters": {
                    "Item": { "sensitive": true, "doc": "Which item." },
                    "Count": { "deprecated": false, "example": "3" }
                  },
                  "exclusive": [["Count", "Payment.Day"]],
                  "errors": ["NoStock"],
                  "examples": [{ "method": "POST", "request": { "Item": "cup" },
                    "response": { "Response": { "RequestId": "r" } } }]
                },
                "DescribeShelf": { "eventStream": false, "deprecated": null }
              },
              "types": { "Payment": { "members": { "CardPassword": { "sensitive": false, "required": false } } } },
              "errors": { "NoStock": { "doc": "Sold out." } }
            }
            """;

    private PublishedShop() {}

    static String document() {
        try (InputStream in = PublishedShop.class.getResourceAsStream("api.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document with one place changed. */
    static String with(String place, String change) {
        return Shop.edit(document(), place, change);
    }

    static ApiSpec read() {
        try {
            return Shop.read(document());
        } catch (SpecException e) {
            throw new AssertionError(e);
        }
    }

    /** A model of one action and any objects. */
    static String model(String action, String objects) {
        return "{ \"metadata\": { \"serviceShortName\": \"shop\", \"apiVersion\": \"2020-02-29\" },\n"
                + "  \"actions\": { \"Buy\": " + action + " },\n"
                + "  \"objects\": {\n"
                + "    \"In\": { \"members\": [] },\n"
                + "    \"Out\": { \"members\": [{ \"name\": \"RequestId\", \"type\": \"string\", \"member\": \"string\" }] }"
                + objects + " } }";
    }

    /** A model whose action takes members. */
    static String taking(String... members) {
        return model(
                "{ \"input\": \"Take\", \"output\": \"Out\" }",
                ",\n    \"Take\": { \"members\": [\n" + String.join(",\n", List.of(members)) + "] }");
    }

    /** A member of an object. */
    static String member(String name, String type, String member) {
        return "{ \"name\": \"" + name + "\", \"type\": \"" + type + "\", \"member\": \"" + member + "\" }";
    }
}
