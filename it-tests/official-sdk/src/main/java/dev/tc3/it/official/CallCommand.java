package dev.tc3.it.official;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.SSEResponseModel;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import java.net.URI;
import java.util.List;

/**
 * Sends requests. The SDK keeps its own host and goes through a proxy, because it takes the product to sign for from the
 * host's first label.
 */
final class CallCommand implements Command {

    private final Credential credential;
    private final String region;
    private final ClientProfile profile;

    private CallCommand(Credential credential, String region, ClientProfile profile) {
        this.credential = credential;
        this.region = region;
        this.profile = profile;
    }

    /** @param arguments proxy, region, secret id, secret key, HTTP method, signature method */
    static CallCommand of(List<String> arguments) {
        HttpProfile http = new HttpProfile();
        http.setProtocol(HttpProfile.REQ_HTTP);
        URI proxy = URI.create(arguments.get(0));
        http.setProxyHost(proxy.getHost());
        http.setProxyPort(proxy.getPort());
        http.setReqMethod(arguments.get(4));
        ClientProfile profile = new ClientProfile();
        profile.setHttpProfile(http);
        profile.setSignMethod(arguments.get(5));
        return new CallCommand(new Credential(arguments.get(2), arguments.get(3)), arguments.get(1), profile);
    }

    @Override
    public JsonObject run(SdkAction action, String request) throws ReflectiveOperationException {
        JsonObject outcome = new JsonObject();
        try {
            AbstractModel response = action.call(credential, region, profile, action.read(request));
            if (response instanceof SSEResponseModel stream && stream.isStream()) {
                outcome.add("events", events(stream));
            } else {
                outcome.add("response", JsonParser.parseString(AbstractModel.toJsonString(response)));
            }
        } catch (TencentCloudSDKException e) {
            JsonObject error = new JsonObject();
            error.addProperty("code", e.getErrorCode());
            error.addProperty("message", e.getMessage());
            outcome.add("error", error);
        }
        return outcome;
    }

    private static JsonArray events(SSEResponseModel stream) {
        JsonArray events = new JsonArray();
        try (stream) {
            for (SSEResponseModel.SSE event : stream) {
                events.add(JsonParser.parseString(event.Data));
            }
        }
        return events;
    }
}
