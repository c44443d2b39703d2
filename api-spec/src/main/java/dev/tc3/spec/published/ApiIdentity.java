package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.read.NameRule;
import java.util.List;

/**
 * Which API a model is of. A model does not say where the API is served, but all are served at hosts that follow from
 * their names.
 *
 * @param service the product's short name
 * @param version the version
 */
record ApiIdentity(JsonValue service, JsonValue version) {

    private static final String DOMAIN = "tencentcloudapi.com";
    private static final List<String> FINANCE_REGIONS = List.of("ap-shanghai-fsi", "ap-shenzhen-fsi");

    static ApiIdentity of(ModelPart model) {
        JsonValue metadata = model.object("metadata");
        if (metadata instanceof JsonObject object) {
            ModelPart part = new ModelPart(object, "the model's \"metadata\"");
            return new ApiIdentity(part.text("serviceShortName"), part.text("apiVersion"));
        }
        return new ApiIdentity(metadata, metadata);
    }

    /** The product's short name; empty if there is none. */
    String serviceName() {
        return service instanceof JsonText text && NameRule.SERVICE.accepts(text.text()) ? text.text() : "";
    }

    void describe(NativeObject document) {
        document.put("service", service);
        document.put("version", version);
        document.put("endpoint", endpoint());
    }

    /** Without a service there is no host, but that is the service's problem. */
    private JsonObject endpoint() {
        String name = serviceName();
        NativeObject endpoint = new NativeObject(service.place());
        endpoint.put("host", new JsonText(service.place(), name.isEmpty() ? DOMAIN : name + "." + DOMAIN));
        endpoint.put(
                "financeRegions",
                new JsonArray(
                        service.place(),
                        FINANCE_REGIONS.stream()
                                .<JsonValue>map(region -> new JsonText(service.place(), region))
                                .toList()));
        return endpoint.done();
    }
}
