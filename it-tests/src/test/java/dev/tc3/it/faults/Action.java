package dev.tc3.it.faults;

/** What is called. */
enum Action {
    RESET("ResetInstance", "destroys"),
    RENAME("ModifyInstancesAttribute", "writes"),
    RUN("RunInstances", "writes and has a client token"),
    DESCRIBE("DescribeInstances", "reads");

    private final String wireName;
    private final String effect;

    Action(String wireName, String effect) {
        this.wireName = wireName;
        this.effect = effect;
    }

    String wireName() {
        return wireName;
    }

    /** {@return what it does to the world, as a verb} */
    String effect() {
        return effect;
    }

    /** {@return whether it makes no difference how often the request arrives} */
    boolean isRepeatable() {
        return this == DESCRIBE || this == RUN;
    }
}
