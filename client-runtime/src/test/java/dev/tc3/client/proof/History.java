package dev.tc3.client.proof;

import dev.tc3.client.NotSentException;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.Proof;
import dev.tc3.client.api.OperationStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One call whose outcome nobody told, what happened around it, and what somebody found out about it, who asked at random times. */
final class History {

    private final long seed;
    private final Dice dice;
    private final World world;
    private final Temper temper;
    private final boolean looksBefore;
    private boolean clocksDisturbed;

    /** What was found, and how it compares with the truth. */
    Proof found = Proof.UNDETERMINED;

    final List<String> wrong = new ArrayList<>();
    final List<String> weak = new ArrayList<>();

    private History(long seed, UnaryOperator<Temper> change) {
        this.seed = seed;
        this.dice = new Dice(seed);
        this.temper = change.apply(Temper.any(dice));
        this.looksBefore = temper.tidy() ? dice.chance(0.9) : dice.chance(0.8);
        this.world = new World(temper, dice);
        world.populate();
    }

    /** As users meet it: by their exception. */
    static History ofUser(long seed) {
        History history = new History(seed, t -> t);
        ObservedAction<Thing.Wipe> action = ObservedAction.of(Thing.WIPE, history.world, history.world.clocks)
                .orElseThrow();
        ObservedRequest<Thing.Wipe> observed;
        try {
            observed = history.looksBefore ? action.lookedAt(Thing.REQUEST) : action.unseen(Thing.REQUEST);
        } catch (NotSentException e) {
            return history;
        }
        try {
            observed.call(trace -> {
                throw history.world.callInVain(trace);
            });
        } catch (OutcomeUnknownException e) {
            history.probe(e::probe);
        }
        return history;
    }

    /** With another way of judging or looking, in the same world. */
    static History of(long seed, Judgement rule, Way way) {
        History history = new History(seed, way::temper);
        World world = history.world;
        Witness<Thing.Wipe> witness = new Witness<>(() -> Thing.HOW, world, world.clocks);
        OperationStatus before =
                history.looksBefore && witness.look(Thing.REQUEST) instanceof Look.Seen seen ? seen.status() : null;
        CallTrace trace = new CallTrace(world.clocks);
        String told = world.callInVain(trace).requestId();
        if (told != null) {
            trace.answered(told);
        }
        history.probe(new Prober(() -> way.seen(witness.look(Thing.REQUEST), world), before, trace, rule));
        return history;
    }

    private void probe(Supplier<Proof> prober) {
        for (int probes = 1 + dice.upTo(7); probes > 0; probes--) {
            world.passUntilProbe();
            disturbClocks();
            ask(prober);
        }
        world.clocks.pass(1_500_000);
        ask(prober);
        if (temper.tidy() && looksBefore && !clocksDisturbed) {
            demandStrength();
        }
    }

    private void disturbClocks() {
        if (!dice.chance(temper.tidy() ? 0.05 : 0.2)) {
            return;
        }
        clocksDisturbed = true;
        if (dice.chance(0.3)) {
            world.clocks.sleep(dice.seconds(0, 300));
        } else {
            world.clocks.setOwn(dice.seconds(-1000, 1000));
        }
    }

    private void ask(Supplier<Proof> prober) {
        Proof before = found;
        found = prober.get();
        if (before != Proof.UNDETERMINED && found != before) {
            wrong.add(seed + ": " + before + " became " + found);
        }
        if (found == Proof.EXECUTED && !world.hadRun()) {
            wrong.add(seed + ": EXECUTED, but it had not run");
        }
        if (found == Proof.NOT_EXECUTED && world.ranOrMayRun()) {
            wrong.add(seed + ": NOT_EXECUTED, but it ran or may run");
        }
    }

    private void demandStrength() {
        if (!world.everRuns() && found != Proof.NOT_EXECUTED) {
            weak.add(seed + ": nothing ran and nobody else was there, but the proof is " + found);
        }
        if (world.latestIsOursAndTold() && found != Proof.EXECUTED) {
            weak.add(seed + ": the call's own id was told and is shown, but the proof is " + found);
        }
    }

    /** A way of looking that may be broken. */
    interface Way {

        Way SOUND = new Way() {};

        default Temper temper(Temper temper) {
            return temper;
        }

        default Look seen(Look look, World world) {
            return look;
        }
    }
}
