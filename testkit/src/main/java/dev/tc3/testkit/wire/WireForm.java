package dev.tc3.testkit.wire;

import dev.tc3.testkit.http.RawRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a call keeps its common parameters, which depends on how it is signed. */
enum WireForm {
    /** In headers. */
    TC3,
    /** Among the business parameters. */
    V1;

    static final String JSON = "application/json";
    static final String MULTIPART = "multipart/form-data";
    static final String FORM = "application/x-www-form-urlencoded";

    static WireForm of(RawRequest request) {
        if (request.header("Authorization") != null || request.header("X-TC-Action") != null) {
            return TC3;
        }
        return request.method().equals("GET") || mediaType(request).equals(FORM) ? V1 : TC3;
    }

    /** The content type without its parameters, in lower case; empty if the request has none. */
    static String mediaType(RawRequest request) {
        @Nullable String contentType = request.header("Content-Type");
        return contentType == null ? "" : mediaType(contentType);
    }

    /** A content type without its parameters, in lower case. */
    static String mediaType(String contentType) {
        int parameters = contentType.indexOf(';');
        String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return type.strip().toLowerCase(Locale.ROOT);
    }
}
