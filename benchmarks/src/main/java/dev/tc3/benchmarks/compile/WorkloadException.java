package dev.tc3.benchmarks.compile;

/** A workload that cannot be measured. */
final class WorkloadException extends Exception {

    private static final long serialVersionUID = 1L;

    WorkloadException(String message) {
        super(message);
    }
}
