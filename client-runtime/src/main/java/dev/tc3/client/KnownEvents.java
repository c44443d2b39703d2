package dev.tc3.client;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events that are at hand. */
final class KnownEvents<R> implements EventStream<R> {

    private final @Nullable String requestId;
    private final Iterator<ServerEvent<R>> events;

    KnownEvents(@Nullable String requestId, List<R> data) {
        this.requestId = requestId;
        this.events = data.stream()
                .map(each -> new ServerEvent<>("", "message", each))
                .toList()
                .iterator();
    }

    @Override
    public Iterator<ServerEvent<R>> iterator() {
        return events;
    }

    @Override
    public @Nullable String requestId() {
        return requestId;
    }

    @Override
    public void close() {}
}
