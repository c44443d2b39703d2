package dev.tc3.client.proof;

/**
 * What a model does to those who call it. Times are milliseconds, the last three are probabilities of each look.
 *
 * @param tidy whether nobody else is there and nothing is hidden
 * @param serviceAhead how far the service's clock is ahead of the true time, which the machine's own clock shows at first
 * @param datesKnown whether answers tell the service's time
 * @param correctsClock whether the client signs by the service's time once it knows it
 * @param staleness how old what a look shows may be; taken off the time within which operations are shown
 * @param prompt whether operations are shown as soon as they begin
 * @param tellsFirstSigningOnly whether a broken client keeps its later signatures to itself
 * @param nulls that fields are empty
 * @param absent that the resource is not there
 * @param failing that the look fails
 */
record Temper(
        boolean tidy,
        long serviceAhead,
        boolean datesKnown,
        boolean correctsClock,
        long staleness,
        boolean prompt,
        boolean tellsFirstSigningOnly,
        double nulls,
        double absent,
        double failing) {

    static Temper any(Dice dice) {
        boolean tidy = dice.chance(0.4);
        boolean dates = dice.chance(0.6);
        return new Temper(
                tidy,
                dice.atWorst(dates ? 290 : 60),
                dates,
                dice.chance(0.5),
                dice.chance(0.3) ? 30_000 : 0,
                dice.chance(0.3),
                false,
                tidy || dice.chance(0.7) ? 0 : 0.4,
                tidy || dice.chance(0.8) ? 0 : 0.3,
                tidy || dice.chance(0.6) ? 0 : 0.3);
    }

    /** As one in which a waiter has to find the end: what was shown is not taken back. */
    Temper withoutStaleness() {
        return new Temper(
                tidy,
                serviceAhead,
                datesKnown,
                correctsClock,
                0,
                prompt,
                tellsFirstSigningOnly,
                nulls,
                absent,
                failing);
    }

    Temper tellingFirstSigningOnly() {
        return new Temper(
                tidy, serviceAhead, datesKnown, correctsClock, staleness, prompt, true, nulls, absent, failing);
    }
}
