package dev.tc3.benchmarks.compile;

import java.util.Locale;
import java.util.function.ToLongFunction;

/** The results as a table of Markdown. */
final class ResultTable {

    private static final double NANOS_PER_MILLI = 1e6;

    private final StringBuilder rows = new StringBuilder("""
            | compilation | | javac alone | with the processor | ratio (quartiles) |
            |---|---|---:|---:|---|
            """);

    void add(String name, Series series) {
        add(name, "time", series, Measured::wallNanos);
        add(name, "processors", series, Measured::cpuNanos);
    }

    private void add(String name, String what, Series series, ToLongFunction<Measured> value) {
        Quantiles ratios = series.ratios(value);
        rows.append(String.format(
                Locale.ROOT,
                "| %s | %s | %.0f ms | %.0f ms | %.2f (%.2f–%.2f) |%n",
                name,
                what,
                series.median(Variant.JAVAC_ALONE, value) / NANOS_PER_MILLI,
                series.median(Variant.WITH_PROCESSOR, value) / NANOS_PER_MILLI,
                ratios.median(),
                ratios.lower(),
                ratios.upper()));
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
