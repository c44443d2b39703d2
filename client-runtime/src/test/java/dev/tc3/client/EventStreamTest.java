package dev.tc3.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Streams as users see them, whatever they come from. */
final class EventStreamTest {

    @Test
    void eventsThatAreAtHandAreAStream() {
        List<ServerEvent<String>> taken = new ArrayList<>();
        try (EventStream<String> events = EventStream.of("r-1", List.of("a", "b"))) {
            for (ServerEvent<String> event : events) {
                taken.add(event);
            }

            assertThat(events.requestId()).isEqualTo("r-1");
        }
        assertThat(taken).containsExactly(new ServerEvent<>("", "message", "a"), new ServerEvent<>("", "message", "b"));
    }

    @Test
    void aSecondLoopGoesOnWhereTheFirstStopped() {
        EventStream<String> events = EventStream.of(null, List.of("a", "b", "c"));
        events.iterator().next();

        assertThat(events).extracting(ServerEvent::data).containsExactly("b", "c");
        assertThatThrownBy(() -> events.iterator().next()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void dataIsTakenAsItIsAskedFor() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        EventStream<Integer> endless = new EventStream<>() {
            @Override
            public Iterator<ServerEvent<Integer>> iterator() {
                return Stream.generate(() -> new ServerEvent<>("", "message", taken.incrementAndGet()))
                        .iterator();
            }

            @Override
            public String requestId() {
                return null;
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };

        try (Stream<Integer> data = endless.data()) {
            assertThat(data.limit(3)).containsExactly(1, 2, 3);
            assertThat(taken).hasValue(3);
        }
        assertThat(closed).hasValue(1);
    }
}
