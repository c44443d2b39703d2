package dev.tc3.client.hostile;

import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tc3.client.testing.Fixtures;

/** Takes the region from the environment, and says what came of it. */
final class EnvironmentRegion {

    private EnvironmentRegion() {}

    public static void main(String[] none) {
        System.out.println(catchThrowable(() -> Fixtures.config(c -> c.regionFromEnvironment())));
    }
}
