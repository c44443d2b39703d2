package dev.tc3.spec;

/** The small spec with an action whose end another one shows, and with a client token, to be edited by tests. */
final class ObservedShop {

    /** How the end of the action is observed. */
    static final String COMPLETION = """
            "completion": {
              "action": "Track",
              "request": { "Items": "Item" },
              "items": "Parcels",
              "match": { "ItemId": "Item" },
              "operation": "Operation",
              "requestId": "OperationId",
              "state": "State",
              "reason": "Reason",
              "running": ["PACKING", "MOVING"],
              "succeeded": ["THERE"],
              "failed": ["LOST"]
            }""";

    private static final String TRACK = """
            "Track": {
              "effect": "read",
              "parameters": {
                "Items": { "type": "list<string>", "required": true },
                "Words": { "type": "string" },
                "Limit": { "type": "int64" }
              },
              "exclusive": [["Words", "Limit"]],
              "result": { "Parcels": { "type": "list<Parcel>" }, "Total": { "type": "int64" }, "RequestId": { "type": "string" } }
            },
            """;

    private static final String PARCEL = """
            "Parcel": {
              "members": {
                "ItemId": { "type": "string" },
                "Operation": { "type": "string" },
                "OperationId": { "type": "string" },
                "State": { "type": "string" },
                "Reason": { "type": "string" },
                "Weight": { "type": "double" }
              }
            },
            """;

    private ObservedShop() {}

    static String document() {
        String document =
                Shop.with("\"Buy\": {", TRACK + "\"Buy\": { \"clientToken\": \"Token\",\n" + COMPLETION + ",");
        document = Shop.edit(document, "\"Count\": {", "\"Token\": { \"type\": \"string\" }, \"Count\": {");
        return Shop.edit(document, "\"Tag\": { \"members\"", PARCEL + "\"Tag\": { \"members\"");
    }

    static ApiSpec read() throws SpecException {
        return Shop.read(document());
    }

    /** A mistake in how the end of the action is observed, or in the client token. */
    static Mistake mistake(String name, String place, String change, String pointer, String message, String remedy) {
        return new Mistake(name, Shop.edit(document(), place, change), "/actions/Buy" + pointer, message, remedy);
    }
}
