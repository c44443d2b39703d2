package dev.tc3.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWorkTest {

    @Test
    void resultsComeInTheOrderOfTheWorkWhateverIsDoneFirst() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        List<Supplier<String>> pieces = List.of(
                () -> {
                    await(second);
                    return "first";
                },
                () -> {
                    second.countDown();
                    return "second";
                });
        List<String> results = new ArrayList<>();

        OrderedWork.doAll(pieces, 2, results::add);

        assertThat(results).containsExactly("first", "second");
    }

    @Test
    void noMoreThanSoManyAreUnderWay() throws Exception {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        List<Supplier<Integer>> pieces = IntStream.range(0, 50)
                .<Supplier<Integer>>mapToObj(i -> () -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    three.countDown();
                    await(three);
                    return underWay.decrementAndGet();
                })
                .toList();

        OrderedWork.doAll(pieces, 3, result -> {});

        assertThat(most).hasValue(3);
    }

    @Test
    void anErrorEndsAllWorkAndIsThrown() {
        List<Supplier<String>> pieces = List.of(
                () -> {
                    throw new StackOverflowError("deep");
                },
                () -> {
                    await(new CountDownLatch(1));
                    return "never";
                });

        assertThatThrownBy(() -> OrderedWork.doAll(pieces, 2, result -> {}))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }

    @Test
    void nothingToDoIsDoneAtOnce() throws Exception {
        OrderedWork.doAll(List.<Supplier<String>>of(), 4, result -> {
            throw new AssertionError();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
