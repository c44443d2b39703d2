package dev.tc3.testkit.wire;

import dev.tc3.testkit.http.RawRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request taken apart, as far as that went.
 *
 * @param request the request as it came
 * @param common the common parameters
 * @param authorization who sent it; empty if it does not say so in a form that can be read
 * @param arguments the business parameters
 * @param malformed why the request is no call, without any value of it, or null if it is one
 */
public record IncomingCall(
        RawRequest request,
        Common common,
        Optional<Authorization> authorization,
        Arguments arguments,
        @Nullable String malformed) {

    private static final String UNSIGNED = "SKIP";

    /** Whether the call says that it carries no signature, rather than to lack one. */
    public boolean isUnsigned() {
        return UNSIGNED.equals(request.header("Authorization"));
    }

    /** Whether the business parameters come as the parts of a {@code multipart/form-data} body. */
    public boolean isMultipart() {
        return request.method().equals("POST") && WireForm.mediaType(request).equals(WireForm.MULTIPART);
    }

    /** Whether the call has the form that belongs to TC3-HMAC-SHA256, rather than to the older methods. */
    public boolean isTc3() {
        return WireForm.of(request) == WireForm.TC3;
    }
}
