package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sixty-four callers at once. */
@Timeout(120)
class ConcurrencyTest {

    private static final int THREADS = 64;
    private static final List<Form> FORMS = List.of(Form.values());
    private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.with(
            builder -> builder.spec(TestSpecs.garden()).clock(CLOCK));

    private final FakeTencentCloud fake = TENCENT.fake();

    @Test
    void exactlyAsManyPassAsTheLimitAllows() throws Exception {
        List<TestAnswer> answers = together(index -> call(Form.TC3_POST).send());

        assertThat(answers).filteredOn(answer -> answer.code() == null).hasSize(10);
        assertThat(answers)
                .filteredOn(answer -> "RequestLimitExceeded".equals(answer.code()))
                .hasSize(THREADS - 10);
        assertThat(answers).extracting(TestAnswer::requestId).doesNotHaveDuplicates();
    }

    @Test
    void everyScriptedAnswerIsGivenOnceAndEveryRequestRecorded() throws Exception {
        for (int i = 0; i < THREADS; i++) {
            fake.on("DescribeGardens").once().answer("{\"Response\":{\"Number\":" + i + "}}");
        }

        List<TestAnswer> answers = together(index -> call(FORMS.get(index % FORMS.size()))
                .action("DescribeGardens")
                .parameters("{\"Limit\":" + index + "}")
                .send());

        List<Integer> all = IntStream.range(0, THREADS).boxed().toList();
        assertThat(answers)
                .extracting(answer -> answer.json().path("Number").intValue())
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(fake.requests())
                .extracting(request -> request.parameters().path("Limit").intValue())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    private interface Caller {
        TestAnswer call(int index);
    }

    private static List<TestAnswer> together(Caller caller) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<TestAnswer>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int index = i;
                calls.add(() -> caller.call(index));
            }
            List<TestAnswer> answers = new ArrayList<>();
            for (Future<TestAnswer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private TestCall call(Form form) {
        return TestCall.to(fake, CLOCK, form);
    }
}
