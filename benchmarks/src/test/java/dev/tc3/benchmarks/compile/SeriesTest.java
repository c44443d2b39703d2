package dev.tc3.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.spec.SpecReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers in the tables are what they are said to be. */
class SeriesTest {

    @Test
    void quantilesLieBetweenTheNumbers() {
        assertThat(Quantiles.of(List.of(4.0, 1.0, 3.0, 2.0, 5.0))).isEqualTo(new Quantiles(2, 3, 4));
        assertThat(Quantiles.of(List.of(1.0, 2.0))).isEqualTo(new Quantiles(1.25, 1.5, 1.75));
        assertThat(Quantiles.of(List.of(7.0))).isEqualTo(new Quantiles(7, 7, 7));
    }

    @Test
    void ratiosAreThoseOfPairsInWhateverOrderThePairsRan() {
        Series series = new Series();
        List.of("JAVAC_ALONE 100 10", "WITH_PROCESSOR 150 20", "WITH_PROCESSOR 300 60", "JAVAC_ALONE 100 20").stream()
                .map(Measured::parse)
                .forEach(series::add);

        assertThat(series.ratios(Measured::wallNanos)).isEqualTo(new Quantiles(1.875, 2.25, 2.625));
        assertThat(series.ratios(Measured::cpuNanos).median()).isEqualTo(2.5);
        assertThat(series.median(Variant.WITH_PROCESSOR, Measured::wallNanos)).isEqualTo(225);
    }

    @Test
    void theMadeUpSpecIsOne() throws Exception {
        byte[] document = LargeSpec.of(3).getBytes(StandardCharsets.UTF_8);

        assertThat(new SpecReader()
                        .read("made up", new ByteArrayInputStream(document))
                        .actions())
                .hasSize(3);
    }
}
