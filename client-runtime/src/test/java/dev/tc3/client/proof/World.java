package dev.tc3.client.proof;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.OperationStatus;
import dev.tc3.client.api.ParamSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A model of a service with one resource, of those who work on it, and of the network before it. It keeps what the rule of proof
 * relies on: signatures are refused 300 s from their timestamp by the service's clock, an operation is shown within 60 s, and
 * if no answer tells the service's time, its clock differs from the signer's by 60 s at most. Everything else goes wrong at
 * random.
 */
final class World implements Looks, Pause {

    private static final long VALIDITY = 300_000;
    private static final long LAG = 60_000;

    final WorldClocks clocks;
    private final Temper temper;
    private final Dice dice;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Operation> ours = new ArrayList<>();
    private final List<Instant> timestamps = new ArrayList<>();
    private final List<String> idsTold = new ArrayList<>();
    private int nextId;
    private long lastSigned;
    private long lastRead;

    World(Temper temper, Dice dice) {
        this.temper = temper;
        this.dice = dice;
        this.clocks = new WorldClocks(temper.serviceAhead());
        clocks.pass(2_000_000);
    }

    // Others

    /** What others do before the call, and what they will do. */
    void populate() {
        if (dice.chance(temper.tidy() ? 1 : 0.9)) {
            begin(dice.chance(0.5) ? Thing.WIPE_NAME : "StopThing", clocks.now() - dice.seconds(200, 900));
        }
        if (!temper.tidy()) {
            for (int i = dice.upTo(2); i > 0; i--) {
                begin(dice.chance(0.5) ? Thing.WIPE_NAME : "StartThing", clocks.now() + dice.seconds(-150, 1500));
            }
        }
    }

    private Operation begin(String name, long time) {
        String id = "id-" + ++nextId;
        long lag = temper.prompt() ? 0 : Math.abs(dice.atWorst(LAG / 1000.0)) - temper.staleness();
        Operation operation = new Operation(
                name,
                id,
                time,
                time + Math.max(0, lag),
                time + dice.seconds(0, 400),
                dice.chance(0.3) ? "why " + id : null);
        operations.add(operation);
        return operation;
    }

    // The call

    /** Sends requests that nobody answers in a way that tells whether they ran. */
    OutcomeUnknownException callInVain(CallTrace trace) {
        String told = null;
        for (int attempts = dice.chance(0.2) ? 3 : 1; attempts > 0; attempts--) {
            clocks.pass(dice.seconds(0, 20));
            told = attempt(trace);
            if (told != null && attempts > 1) {
                trace.answered(told);
            }
            if (temper.datesKnown() && !temper.tidy() && dice.chance(0.1)) {
                clocks.setOwn(dice.seconds(-400, 400));
            }
        }
        return new OutcomeUnknownException(Thing.WIPE_NAME, 1, told, OptionalInt.empty(), "nobody answered", null);
    }

    private @Nullable String attempt(CallTrace trace) {
        Instant timestamp = Instant.ofEpochSecond(signingTime().getEpochSecond());
        if (timestamps.isEmpty() || !temper.tellsFirstSigningOnly()) {
            trace.signed(timestamp);
        }
        timestamps.add(timestamp);
        lastSigned = clocks.now();
        long arrives = arrival(timestamp);
        boolean lost = dice.chance(0.3);
        String id = null;
        if (!lost && isValid(timestamp, arrives) && dice.chance(0.8)) {
            Operation operation = begin(dice.chance(0.95) ? Thing.WIPE_NAME : "RebuildThing", arrives);
            ours.add(operation);
            id = operation.requestId();
        } else if (!lost) {
            id = "refused-" + ++nextId;
        }
        clocks.pass(dice.seconds(0, 60));
        if (id == null || arrives > clocks.now() || !dice.chance(0.6)) {
            return null;
        }
        if (temper.datesKnown()) {
            clocks.learn(arrives);
        }
        idsTold.add(id);
        return id;
    }

    /** Soon, at any time, or at the last moment at which the signature is valid. */
    private long arrival(Instant timestamp) {
        long left = VALIDITY
                - Duration.between(timestamp, clocks.service(clocks.now())).toMillis();
        return clocks.now()
                + switch (dice.upTo(2)) {
                    case 0 -> dice.seconds(0, 5);
                    case 1 -> dice.seconds(0, 400);
                    default -> Math.max(0, left - dice.seconds(0, 5));
                };
    }

    private Instant signingTime() {
        Instant service = clocks.believedService();
        return temper.correctsClock() && service != null ? service : clocks.own();
    }

    private boolean isValid(Instant timestamp, long arrives) {
        return Duration.between(timestamp, clocks.service(arrives)).abs().toMillis() <= VALIDITY;
    }

    /** Accepts a request. */
    Accepted<String> accept(CallTrace trace) {
        trace.signed(clocks.own());
        clocks.pass(dice.seconds(0, 2));
        Operation operation = begin(Thing.WIPE_NAME, clocks.now());
        ours.add(operation);
        clocks.pass(dice.seconds(0, 2));
        return new Accepted<>("accepted", operation.requestId());
    }

    /** Time passes; often until about the moment from which on something can be proved. */
    void passUntilProbe() {
        long nearLimit = lastSigned + dice.seconds(280, 440) - clocks.now();
        clocks.pass(nearLimit > 0 && dice.chance(0.5) ? nearLimit : dice.seconds(0, 300));
    }

    // Looks

    @Override
    @SuppressWarnings("unchecked")
    public <W extends ParamSource, S> S call(ActionDescriptor<W, S> action, W request) {
        clocks.pass(dice.seconds(0, dice.chance(0.1) ? 100 : 3));
        failAtTimes(action.name());
        lastRead = clocks.now();
        OperationStatus status = dice.chance(temper.absent()) ? null : shown(lastRead - staleness());
        long answered = clocks.now() + dice.seconds(0, 1);
        clocks.pass(answered - clocks.now() + dice.seconds(0, dice.chance(0.1) ? 100 : 3));
        if (temper.datesKnown()) {
            clocks.learn(answered);
        }
        return (S) new Thing.Found(status);
    }

    private long staleness() {
        return temper.staleness() == 0 ? 0 : dice.seconds(0, temper.staleness() / 1000.0);
    }

    private void failAtTimes(String action) {
        if (dice.chance(temper.failing())) {
            switch (dice.upTo(3)) {
                case 0 -> throw new NotSentException(action, 1, "no way there", null);
                case 1 -> throw new ApiErrorException(action, 1, "look", "UnauthorizedOperation", "no");
                case 2 -> throw new ApiErrorException(action, 1, "look", "RequestLimitExceeded", "no");
                default -> throw new OutcomeUnknownException(action, 1, null, OptionalInt.empty(), "no answer", null);
            }
        }
    }

    private OperationStatus shown(long time) {
        OperationStatus status =
                latestAt(time).map(o -> o.at(time)).orElse(new OperationStatus(null, null, null, null));
        if (!dice.chance(temper.nulls())) {
            return status;
        }
        String nothing = dice.chance(0.5) ? null : "";
        return dice.chance(0.5)
                ? new OperationStatus(status.operation(), nothing, status.state(), status.reason())
                : new OperationStatus(nothing, nothing, nothing, nothing);
    }

    private Optional<Operation> latestAt(long time) {
        return operations.stream()
                .filter(o -> o.begins() <= time && o.shownFrom() <= time)
                .max(Comparator.comparingLong(Operation::begins));
    }

    // Waiting

    @Override
    public boolean take(Duration length) {
        clocks.pass(length.toMillis());
        return true;
    }

    // The truth

    /** Whether the call's action had begun when the resource was last read. */
    boolean hadRun() {
        return ours.stream().anyMatch(o -> o.begins() <= lastRead);
    }

    /** Whether the call's action ran, will run, or could still run at the time of the last read, were its request under way. */
    boolean ranOrMayRun() {
        return !ours.isEmpty()
                || timestamps.stream().anyMatch(t -> !clocks.service(lastRead).isAfter(t.plusMillis(VALIDITY)));
    }

    boolean everRuns() {
        return !ours.isEmpty();
    }

    /** Whether one that ran was told by its id, and is the latest for good. */
    boolean latestIsOursAndTold() {
        return latestAt(Long.MAX_VALUE)
                .map(o -> ours.contains(o) && idsTold.contains(o.requestId()))
                .orElse(false);
    }

    Operation accepted() {
        return ours.get(0);
    }

    /** Whether somebody else's operation has begun after the accepted one, by the last read. */
    boolean wasSuperseded() {
        return operations.stream().anyMatch(o -> o.begins() > accepted().begins() && o.begins() <= lastRead);
    }

    long lastRead() {
        return lastRead;
    }
}
