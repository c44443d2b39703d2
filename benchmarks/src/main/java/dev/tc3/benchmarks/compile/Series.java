package dev.tc3.benchmarks.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The compilations of both variants, in the order in which they ran. */
final class Series {

    private final List<Measured> all = new ArrayList<>();

    void add(Measured measured) {
        all.add(measured);
    }

    /** The median of a variant. */
    double median(Variant variant, ToLongFunction<Measured> value) {
        return Quantiles.of(values(variant, value)).median();
    }

    /** With the processor to without, pair by pair. */
    Quantiles ratios(ToLongFunction<Measured> value) {
        List<Double> without = values(Variant.JAVAC_ALONE, value);
        List<Double> with = values(Variant.WITH_PROCESSOR, value);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < without.size(); i++) {
            ratios.add(with.get(i) / without.get(i));
        }
        return Quantiles.of(ratios);
    }

    private List<Double> values(Variant variant, ToLongFunction<Measured> value) {
        return all.stream()
                .filter(measured -> measured.variant() == variant)
                .map(measured -> (double) value.applyAsLong(measured))
                .toList();
    }
}
