package dev.tc3.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** What came back. */
final class TestAnswer {

    private final HttpResponse<String> response;

    TestAnswer(HttpResponse<String> response) {
        this.response = response;
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    String text() {
        return response.body();
    }

    JsonNode json() {
        return TestSpecs.json(response.body()).path("Response");
    }

    String requestId() {
        return json().path("RequestId").textValue();
    }

    String code() {
        return json().path("Error").path("Code").textValue();
    }

    String message() {
        return json().path("Error").path("Message").textValue();
    }
}
