package dev.tc3.spec.diff;

/**
 * What members belong to.
 *
 * @param spot the object that has them
 * @param concern whom changes of them concern
 * @param sent whether callers of the earlier client may have sent them, and requests still have them
 * @param owner what they are of, in words after the name of one
 */
record Members(Spot spot, Concern concern, boolean sent, String owner) {}
