package dev.tc3.client.proof;

import java.util.Random;

/** Chances and lengths of time. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        // Neighbouring seeds of Random begin alike.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Between two numbers of seconds, in milliseconds. */
    long seconds(double least, double most) {
        return Math.round((least + random.nextDouble() * (most - least)) * 1000);
    }

    /** A number of seconds that is at most so far from zero, in milliseconds; often just as far. */
    long atWorst(double most) {
        return chance(0.3) ? (chance(0.5) ? seconds(most, most) : -seconds(most, most)) : seconds(-most, most);
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }
}
