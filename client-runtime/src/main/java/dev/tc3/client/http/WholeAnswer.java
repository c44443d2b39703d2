package dev.tc3.client.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Response;
import okio.BufferedSource;

/** Reads answers whole, up to a limit. */
final class WholeAnswer implements OkHttpCall.Receiver<HttpResponse> {

    private final int mostBytes;

    WholeAnswer(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public void receive(Call call, Response response, OkHttpCall<HttpResponse> receiving) throws IOException {
        try (response) {
            BufferedSource body = response.body().source();
            if (body.request(mostBytes + 1L)) {
                receiving.cancel("the answer is longer than " + mostBytes + " bytes");
            } else {
                String contentType = response.header("Content-Type");
                String date = response.header("Date");
                receiving.answer().complete(new HttpResponse(response.code(), contentType, date, body.readByteArray()));
            }
        }
    }
}
