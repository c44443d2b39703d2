package dev.tc3.client.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What people see of a run; time is what the progress says. */
final class ProgressTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);

    @Test
    void theTimeLeftIsEstimatedFromWhatThisRunDid() {
        BatchProgress progress =
                new BatchProgress("WipeThing", 1000, 400, 90, 4, 3, 3, 16, Duration.ofSeconds(10), false);
        assertThat(progress.done()).isEqualTo(500);
        assertThat(progress.perSecond()).isEqualTo(10);
        assertThat(progress.timeLeft()).contains(Duration.ofSeconds(50));
        assertThat(progress)
                .hasToString("WipeThing 500 of 1000, 10.0/s, about 50 s left; accepted 90, refused 4, not executed 3,"
                        + " unknown 3, skipped 400");
    }

    @Test
    void nothingIsEstimatedBeforeAnythingEndedOrWhenAllIsOver() {
        assertThat(at(Duration.ZERO, 0, false).timeLeft()).isEmpty();
        assertThat(at(Duration.ofSeconds(5), 0, false).perSecond()).isZero();
        assertThat(at(Duration.ofSeconds(5), 40, true).timeLeft()).isEmpty();
    }

    @Test
    void longTimesAreToldInMinutesAndHours() {
        assertThat(BatchProgress.words(Duration.ofMillis(59_400))).isEqualTo("59 s");
        assertThat(BatchProgress.words(Duration.ofMillis(59_600))).isEqualTo("1 min 0 s");
        assertThat(BatchProgress.words(Duration.ofSeconds(125))).isEqualTo("2 min 5 s");
        assertThat(BatchProgress.words(Duration.ofMinutes(122))).isEqualTo("2 h 2 min");
    }

    @Test
    void aTerminalHasOneLineThatIsWrittenOver() {
        tell(new TerminalLine(out));
        assertThat(shown()).startsWith("\rWipeThing 0 of 50, 0.0/s; accepted 0");
        assertThat(shown().split("\r", -1)).hasSize(1 + 1 + 50 + 1);
        assertThat(shown()).containsOnlyOnce("\n").endsWith("\n");
        assertThat(shown().substring(shown().lastIndexOf('\r')))
                .matches("\rWipeThing 50 of 50, 5.0/s; accepted 50 +\n");
    }

    @Test
    void aFileGetsALineEveryFiveSecondsAndOneInTheEnd() {
        tell(new PlainLines(out));
        assertThat(shown().lines())
                .containsExactly(
                        "WipeThing 25 of 50, 5.0/s, about 5 s left; accepted 25",
                        "WipeThing 50 of 50, 5.0/s, about 0 s left; accepted 50",
                        "WipeThing 50 of 50, 5.0/s; accepted 50");
    }

    @Test
    void whatIsNoTerminalGetsPlainLines() {
        assertThat(ConsoleProgress.on(out)).isInstanceOf(PlainLines.class);
    }

    /** Ten seconds in which an item ends every 200 milliseconds, told every 100. */
    private static void tell(Consumer<BatchProgress> listener) {
        for (int tenth = 0; tenth <= 100; tenth++) {
            listener.accept(at(Duration.ofMillis(tenth * 100L), tenth / 2, false));
        }
        listener.accept(at(Duration.ofSeconds(10), 50, true));
    }

    private static BatchProgress at(Duration elapsed, int accepted, boolean over) {
        return new BatchProgress("WipeThing", 50, 0, accepted, 0, 0, 0, 1, elapsed, over);
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
