package dev.tc3.it.official;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import com.tencentcloudapi.cvm.v20170312.models.LoginSettings;
import com.tencentcloudapi.cvm.v20170312.models.ResetInstanceRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Calls ResetInstance with the official SDK at many servers, several at a time. Each line of standard input is a server's {@code
 * host:port}, how many calls of DescribeInstances the client makes there before, and the read timeout in seconds. Each is answered, in the order of the lines, by
 * {@code {"requestId": …}} or {@code {"code": …, "message": …, "exceptions": […]}}. All settings but server, protocol and read timeout are the
 * SDK's own.
 */
public final class FaultCallsProgram {

    private static final int THREADS = 24;

    private FaultCallsProgram() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int exitCode = 0;
        try {
            answerAll();
        } catch (ExecutionException e) {
            System.err.println("a call before that with the fault failed: " + e.getCause());
            exitCode = 1;
        }
        // The SDK's connections have threads that would go on for minutes.
        System.exit(exitCode);
    }

    private static void answerAll() throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<Future<JsonObject>> answers = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", 3);
            answers.add(threads.submit(() -> call(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]))));
        }
        for (Future<JsonObject> answer : answers) {
            System.out.println(answer.get());
        }
    }

    private static JsonObject call(String endpoint, int callsBefore, int readTimeout) throws TencentCloudSDKException {
        CvmClient client = client(endpoint, readTimeout);
        for (int i = 0; i < callsBefore; i++) {
            client.DescribeInstances(new DescribeInstancesRequest());
        }
        JsonObject answer = new JsonObject();
        try {
            answer.addProperty("requestId", client.ResetInstance(request()).getRequestId());
        } catch (TencentCloudSDKException e) {
            answer.addProperty("code", e.getErrorCode());
            describe(answer, e);
        } catch (RuntimeException e) {
            describe(answer, e);
        }
        return answer;
    }

    private static CvmClient client(String endpoint, int readTimeout) {
        HttpProfile http = new HttpProfile();
        http.setProtocol(HttpProfile.REQ_HTTP);
        http.setEndpoint(endpoint);
        http.setReadTimeout(readTimeout);
        ClientProfile profile = new ClientProfile();
        profile.setHttpProfile(http);
        return new CvmClient(new Credential("AKIDexample", "example"), "ap-singapore", profile);
    }

    private static ResetInstanceRequest request() {
        ResetInstanceRequest request = new ResetInstanceRequest();
        request.setInstanceId("ins-r8hr2upy");
        LoginSettings login = new LoginSettings();
        login.setPassword("S3cret-pass-word");
        request.setLoginSettings(login);
        return request;
    }

    private static void describe(JsonObject answer, Exception failure) {
        answer.addProperty("message", failure.getMessage());
        JsonArray chain = new JsonArray();
        Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause.getClass().getName())
                .forEach(chain::add);
        answer.add("exceptions", chain);
    }
}
