package dev.tc3.client.http;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Hands out answers as soon as their heads have come, and knows which are still open. Thread-safe. */
final class OpenAnswers implements OkHttpCall.Receiver<OpenResponse> {

    /** Held weakly: the library closes the connections of answers that were forgotten, once they are gone. */
    private final Set<OkHttpStream> open = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private final Timer timer;
    private volatile @Nullable String over;

    OpenAnswers(Timer timer) {
        this.timer = timer;
    }

    @Override
    public void receive(Call call, Response response, OkHttpCall<OpenResponse> receiving) {
        OkHttpStream stream = new OkHttpStream(call, response, timer, open::remove);
        open.add(stream);
        if (!receiving.answer().complete(stream)) {
            stream.close();
        }
        String reason = over;
        if (reason != null) {
            stream.cancel(reason);
        }
    }

    /** Ends all that are open, and all that come later. */
    void cancelAll(String reason) {
        over = reason;
        List<OkHttpStream> all;
        synchronized (open) {
            all = List.copyOf(open);
        }
        all.forEach(stream -> stream.cancel(reason));
    }

    int size() {
        return open.size();
    }
}
