package dev.tc3.client.proof;

import dev.tc3.client.CompletionState;
import dev.tc3.client.NotSentException;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.OperationStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One accepted call whose end somebody waits for, and what happened around it. */
final class Wait {

    /** A slow look with a slow answer, and a little. */
    private static final long LONGEST_LOOK = 210_000;

    private final long seed;
    private final Temper temper;
    private final World world;
    private final WaitOptions options;
    private long deadline;

    final List<String> wrong = new ArrayList<>();

    /** How it ended, or null if nothing was sent because the look before failed. */
    @Nullable
    CompletionState found;

    private Wait(long seed) {
        this.seed = seed;
        Dice dice = new Dice(seed);
        this.temper = Temper.any(dice).withoutStaleness();
        this.world = new World(temper, dice);
        world.populate();
        Duration timeout = Duration.ofMillis(dice.seconds(10, dice.chance(0.5) ? 200 : 1800));
        Duration interval = Duration.ofMillis(dice.seconds(1, 60));
        this.options = WaitOptions.of(w -> w.timeout(timeout).interval(interval));
    }

    /** As users meet it. */
    static Wait ofUser(long seed) {
        Wait wait = new Wait(seed);
        ObservedAction<Thing.Wipe> action =
                ObservedAction.of(Thing.WIPE, wait.world, wait.world.clocks).orElseThrow();
        try {
            var end = action.callAndWait(Thing.REQUEST, wait::accept, wait.options, wait.world);
            wait.check(new End(end.state(), end.reason().orElse(null)));
        } catch (NotSentException e) {
            return wait;
        }
        return wait;
    }

    /** With another way of following the operation, in the same world. */
    static Wait of(long seed, Watching watching) {
        Wait wait = new Wait(seed);
        WorldClocks clocks = wait.world.clocks;
        Witness<Thing.Wipe> witness = new Witness<>(() -> Thing.HOW, wait.world, clocks);
        OperationStatus before = witness.look(Thing.REQUEST) instanceof Look.Seen seen ? seen.status() : null;
        Accepted<String> accepted = wait.accept(new CallTrace(clocks));
        OperationWatch watch = watching.watch(
                accepted.requestId(), before, clocks.read().uptime().plus(Expiry.OF_SIGNATURES.lag()));
        wait.check(new Waiter(() -> witness.look(Thing.REQUEST), clocks, wait.world).await(watch, wait.options));
        return wait;
    }

    private Accepted<String> accept(CallTrace trace) {
        Accepted<String> accepted = world.accept(trace);
        deadline = world.clocks.now() + options.timeout().toMillis();
        return accepted;
    }

    private void check(End end) {
        found = end.state();
        Operation truth = world.accepted();
        if (!isTrue(end, truth)) {
            wrong.add(seed + ": " + end + ", but the truth is " + truth);
        }
        if (world.clocks.now() > deadline + LONGEST_LOOK) {
            wrong.add(seed + ": waited longer than asked for");
        }
        boolean wasThereToSee = temper.tidy() && Math.max(truth.ends(), truth.shownFrom()) < deadline - LONGEST_LOOK;
        if (wasThereToSee && end.state() == CompletionState.RUNNING) {
            wrong.add(seed + ": RUNNING, but the end was there to see");
        }
    }

    private boolean isTrue(End end, Operation truth) {
        boolean ended = truth.ends() <= world.lastRead();
        return switch (end.state()) {
            case SUCCESS -> ended && truth.failure() == null;
            case FAILED -> ended && truth.failure() != null && Objects.equals(end.reason(), truth.failure());
            case SUPERSEDED -> world.wasSuperseded();
            case RUNNING -> world.clocks.now() >= deadline;
        };
    }

    /** A way of following an operation. */
    @FunctionalInterface
    interface Watching {
        OperationWatch watch(String requestId, @Nullable OperationStatus before, Duration shownFrom);
    }
}
