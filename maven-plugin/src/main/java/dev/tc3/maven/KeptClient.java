package dev.tc3.maven;

import java.util.Optional;

/**
 * What is there of a client already, from an earlier run with the same inputs.
 *
 * @param sources the figures of its sources, if they are there
 * @param resources whether the spec that it carries is there, or not wanted
 */
record KeptClient(Optional<ProductFigures> sources, boolean resources) {

    /** Nothing. */
    static final KeptClient NONE = new KeptClient(Optional.empty(), false);

    boolean isComplete() {
        return sources.isPresent() && resources;
    }
}
