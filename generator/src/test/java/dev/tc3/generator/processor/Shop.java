package dev.tc3.generator.processor;

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

    /** The spec with an action that cannot be generated. */
    static String withPictures() {
        return spec().replace("  \"actions\": {\n", """
                  "actions": {
                    "UploadPicture": {
                      "effect": "write",
                      "parameters": {
                        "Title": { "type": "string" },
                        "Picture": { "type": "binary" }
                      },
                      "result": { "RequestId": { "type": "string" } }
                    },
                """.indent(2));
    }
}
