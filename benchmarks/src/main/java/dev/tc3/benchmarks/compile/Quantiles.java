package dev.tc3.benchmarks.compile;

import java.util.List;

/**
 * What lies where in sorted numbers.
 *
 * @param lower a quarter of the numbers is below
 * @param median half of them is below
 * @param upper three quarters are below
 */
public record Quantiles(double lower, double median, double upper) {

    /**
     * The quantiles of some numbers.
     *
     * @param numbers at least one number, in any order
     */
    public static Quantiles of(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        return new Quantiles(at(0.25, sorted), at(0.5, sorted), at(0.75, sorted));
    }

    /** Between two numbers, what lies between them. */
    private static double at(double part, List<Double> sorted) {
        double place = part * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
