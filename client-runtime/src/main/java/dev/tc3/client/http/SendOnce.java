package dev.tc3.client.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Runs when a connection is ready, right before the request's headers are written. An event listener could only watch that
 * moment; this can also refuse. A second time around, for whatever
 * reason the library may have to send a request again, ends there.
 */
final class SendOnce implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        SendGate.of(request).pass();
        // The library sends a GET again on 503 when told to retry at once; so it had better not be told.
        return chain.proceed(request).newBuilder().removeHeader("Retry-After").build();
    }
}
