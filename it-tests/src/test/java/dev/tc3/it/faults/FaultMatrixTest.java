package dev.tc3.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every fault, met with a new connection and with one that was used before, at a name of one address and of two. Whoever calls an
 * action that must not run twice is to be sure that it did not, and of what became of it. Other clients meet the same faults, which
 * shows that these do tempt a client to send again.
 *
 * <p>{@code target/fault-matrix} has every case. With {@code -Dtc3.rewriteFaultTable=true} the README gets the table of this run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultMatrixTest {

    private Matrix matrix = new Matrix(List.of(), List.of(), List.of());

    @BeforeAll
    void play() throws Exception {
        if (!Addresses.areThereTwo()) {
            System.out.println("This machine has no ::1, so a server at two addresses answers at one of them only.");
        }
        matrix = Matrix.play();
        MatrixFiles.write(matrix.summary(), matrix.all());
        if (Boolean.getBoolean("tc3.rewriteFaultTable")) {
            ReadmeTable.write(matrix.summary().toMarkdown());
        }
    }

    @Test
    void everyFaultIsMetInEveryWayByEveryKindOfAction() {
        assertThat(Fault.values()).hasSizeGreaterThanOrEqualTo(22);
        assertThat(matrix.ours()).hasSize(Action.values().length * Fault.values().length * 2 * 2);
    }

    @Test
    void nothingThatMustNotRunTwiceRunsTwice() {
        assertThat(matrix.ours())
                .filteredOn(result -> result.situation().action() != Action.DESCRIBE)
                .isNotEmpty()
                .noneMatch(Result::ranAgain);
    }

    @Test
    void nobodyIsToldThatAnActionDidNotRunWhenItDid() {
        assertThat(matrix.ours()).isNotEmpty().noneMatch(Result::isFalse);
    }

    @Test
    void noFailureShowsASecretToLogsObserversOrWhoPrintsIt() {
        assertThat(matrix.sightings()).isEmpty();
    }

    @Test
    void everyCallIsTriedAsOftenAsTheRulesAllowAndToldByThem() {
        assertThat(matrix.ours())
                .isNotEmpty()
                .filteredOn(result -> !Expectation.of(result.situation()).isMetBy(result))
                .map(result -> Expectation.of(result.situation()) + ", but " + result)
                .isEmpty();
    }

    @Test
    void theReadmeHasTheTableOfSuchARun() throws IOException {
        String table = ReadmeTable.read();
        Summary now = matrix.summary();
        assertThat(table.lines().findFirst()).isEqualTo(now.toMarkdown().lines().findFirst());
        assertThat(mustNotRunTwice(Row.in(table))).isEqualTo(mustNotRunTwice(now.rows()));
        assertThat(whatIsSureOfOthers(Row.in(table))).isEqualTo(whatIsSureOfOthers(now.rows()));
    }

    private static List<Row> mustNotRunTwice(List<Row> rows) {
        return rows.stream().filter(FaultMatrixTest::mustNotRunTwice).toList();
    }

    private static boolean mustNotRunTwice(Row row) {
        return row.client().equals(OurClient.NAME) && !row.action().startsWith(Action.DESCRIBE.wireName());
    }

    /** How often peers and reads are seen again hangs on what threads happen to do; that they are does not. */
    private static List<String> whatIsSureOfOthers(List<Row> rows) {
        return rows.stream()
                .filter(row -> !mustNotRunTwice(row))
                .map(row -> row.client() + ", " + row.action() + ": " + row.calls() + " calls, "
                        + (row.ranAgain() > 0 ? "some run" : "none runs") + " again")
                .toList();
    }
}
