package dev.tc3.benchmarks.compile;

/**
 * One compilation.
 *
 * @param variant how the classes came about
 * @param wallNanos how long it took
 * @param cpuNanos how long the processors worked, all of them together
 */
record Measured(Variant variant, long wallNanos, long cpuNanos) {

    /** Reads a line of {@link CompilationLoop}. */
    static Measured parse(String line) {
        String[] numbers = line.split(" ", -1);
        return new Measured(Variant.valueOf(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
    }
}
