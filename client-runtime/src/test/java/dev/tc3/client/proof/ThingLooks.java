package dev.tc3.client.proof;

import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.OperationStatus;
import dev.tc3.client.api.ParamSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks whose answers the test gives: one after the other, the last of them for ever. */
final class ThingLooks implements Looks {

    private final Deque<Supplier<@Nullable OperationStatus>> answers = new ArrayDeque<>();
    int taken;

    ThingLooks then(@Nullable OperationStatus status) {
        return then(() -> status);
    }

    ThingLooks then(Supplier<@Nullable OperationStatus> answer) {
        answers.add(answer);
        return this;
    }

    ThingLooks thenFail(RuntimeException failure) {
        return then(() -> {
            throw failure;
        });
    }

    @Override
    @SuppressWarnings("unchecked")
    public <W extends ParamSource, S> S call(ActionDescriptor<W, S> action, W request) {
        if (action != (Object) Thing.FIND || !request.equals(new Thing.Find("t-1"))) {
            throw new AssertionError("nothing but looks at t-1 is to be called, not " + action.name() + " " + request);
        }
        taken++;
        Supplier<@Nullable OperationStatus> next = answers.size() > 1 ? answers.remove() : answers.element();
        return (S) new Thing.Found(next.get());
    }
}
