package dev.tc3.it.faults;

import dev.tc3.client.ErrorFamily;
import dev.tc3.client.Outcome;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** OkHttp as it comes, but for its read timeout and the addresses of a name. What it says is read with good will. */
final class PlainOkHttp implements Peer {

    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Pattern CODE = Pattern.compile("\"Code\":\"([^\"]+)\"");
    private static final Pattern REQUEST_ID = Pattern.compile("\"RequestId\":\"[^\"]+\"");

    @Override
    public String name() {
        return "OkHttp, defaults";
    }

    @Override
    public List<Result> call(List<Case> cases) throws Exception {
        return SideBySide.play(name(), cases, PlainOkHttp::call);
    }

    private static Reply call(Case situation, FaultServer server) throws Exception {
        OkHttpClient client = new OkHttpClient.Builder()
                .readTimeout(situation.fault().isSilent() ? SHORT : LONG)
                .dns(host -> situation.addresses().all())
                .build();
        try {
            if (situation.connection() == Connection.REUSED) {
                send(client, server, Action.DESCRIBE);
                server.awaitFault();
            }
            return send(client, server, situation.action());
        } finally {
            client.connectionPool().evictAll();
            client.dispatcher().executorService().shutdown();
        }
    }

    private static Reply send(OkHttpClient client, FaultServer server, Action action) {
        Request request = new Request.Builder()
                .url("http://server.test:" + server.port() + "/")
                .header("X-TC-Action", action.wireName())
                .header("Authorization", "TC3-HMAC-SHA256 Credential=example")
                .post(RequestBody.create("{\"InstanceId\":\"ins-r8hr2upy\"}", MediaType.get("application/json")))
                .build();
        try (Response response = client.newCall(request).execute()) {
            String body = response.body().string();
            return new Reply(told(response.code(), body), 0, response.code() + " " + body);
        } catch (ConnectException e) {
            return new Reply(Told.NOT_EXECUTED, 0, e.toString());
        } catch (IOException e) {
            return new Reply(Told.UNKNOWN, 0, e.toString());
        }
    }

    private static Told told(int status, String body) {
        Matcher code = CODE.matcher(body);
        if (status != 200) {
            return Told.UNKNOWN;
        }
        if (code.find()) {
            return ErrorFamily.of(code.group(1)).outcome() == Outcome.NOT_EXECUTED ? Told.NOT_EXECUTED : Told.UNKNOWN;
        }
        return REQUEST_ID.matcher(body).find() ? Told.ACCEPTED : Told.UNKNOWN;
    }
}
