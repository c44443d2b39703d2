package dev.tc3.client.pipeline;

import dev.tc3.client.AttemptReport;
import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.RateLimitException;
import dev.tc3.client.RateLimiter.Permit;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.http.HttpCall;
import dev.tc3.client.http.HttpRequest;
import dev.tc3.client.http.TransportException;
import dev.tc3.client.proof.CallTrace;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One call from its beginning to its end: credentials, leave to send, the attempt, and perhaps another. Steps follow one another on
 * the executor's threads, and none of them blocks; so a call that waits holds no thread but that of its caller.
 *
 * @param <A> the answer of the transport
 * @param <T> what the call gives
 */
final class CallRun<A, T> {

    private final CallTools tools;
    private final CallPlan plan;
    private final Deadline deadline;
    private final CallLog log;
    private final Exchange<A, T> exchange;
    private final CallStop stop = new CallStop();
    private final CallSteps steps;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final RetryRules rules;
    private final PastAttempts past = new PastAttempts();
    private final CallTrace trace;
    private @Nullable UnsignedRequest unsigned;
    private int attempts;

    CallRun(
            CallTools tools,
            CallPlan plan,
            Deadline deadline,
            CallLog log,
            Exchange<A, T> exchange,
            CallTrace trace,
            Executor executor) {
        this.tools = tools;
        this.plan = plan;
        this.deadline = deadline;
        this.log = log;
        this.exchange = exchange;
        this.trace = trace;
        this.steps =
                new CallSteps(tools.timer(), deadline, executor, stop, reason -> notSent(reason, null), this::ended);
        this.rules = new RetryRules(
                plan.retries(),
                plan.repeatable(),
                tools.budget(),
                () -> ThreadLocalRandom.current().nextDouble());
    }

    CompletableFuture<T> result() {
        return result;
    }

    CallStop stop() {
        return stop;
    }

    /** Begins, unless a check refuses the call by an exception; what goes wrong goes into the result. */
    void start(Runnable check) {
        steps.run(() -> {
            check.run();
            unsigned = tools.requests().encode(plan);
            steps.await(tools.credentials().get(plan), this::permit, this::noCredentials);
        });
    }

    private void permit(Optional<Credentials> credentials) {
        steps.await(acquire(credentials), permit -> attempt(credentials, permit), this::noPermit);
    }

    private CompletableFuture<Permit> acquire(Optional<Credentials> credentials) {
        try {
            return tools.permits().acquire(plan, credentials, deadline.remaining());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void attempt(Optional<Credentials> credentials, Permit permit) {
        HttpCall<A> call;
        try {
            HttpRequest request = sign(credentials, permit);
            attempts++;
            call = exchange.send(request);
        } catch (Error | RuntimeException e) {
            permit.unused();
            throw e;
        }
        stop.whileWaiting(call::cancel);
        CompletableFuture<A> answer = call.answer();
        tell(permit, answer);
        steps.when(answer, (value, failure) -> conclude(credentials, value, failure));
    }

    private HttpRequest sign(Optional<Credentials> credentials, Permit permit) {
        String stopped = stop.reason();
        if (stopped != null) {
            throw notSent(stopped, null);
        }
        if (deadline.hasPassed()) {
            throw notSent("its time limit passed before there was a request to send", null);
        }
        Instant time = tools.clock().now();
        if (credentials.isPresent()) {
            trace.signed(time);
        }
        return Objects.requireNonNull(unsigned).sign(new Signing(credentials, time, attemptTimeout(), permit::sent));
    }

    private Duration attemptTimeout() {
        Duration left = deadline.remaining();
        return plan.repeatable()
                ? plan.attemptTimeout()
                        .filter(limit -> limit.compareTo(left) < 0)
                        .orElse(left)
                : left;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // permits throw nothing
    private static void tell(Permit permit, CompletableFuture<?> answer) {
        answer.whenComplete((value, failure) -> {
            if (failure == null) {
                permit.answered();
            } else if (failure instanceof TransportException e && !e.maybeSent()) {
                permit.unused();
            }
        });
    }

    private void conclude(Optional<Credentials> credentials, @Nullable A answer, @Nullable Throwable failure) {
        T value;
        try {
            if (answer == null) {
                throw Answers.failed(plan.attempt(attempts), failure);
            }
            tools.clock().told(exchange.date(answer));
            value = exchange.conclude(attempts, answer);
        } catch (Tc3Exception e) {
            failed(e, credentials);
            return;
        }
        past.paysBack(tools.budget());
        report(null, null);
        result.complete(value);
    }

    private void failed(Tc3Exception failure, Optional<Credentials> credentials) {
        if (failure.requestId() != null) {
            trace.answered(failure.requestId());
        }
        RetryCause cause = RetryCause.of(failure, attempts);
        if (stop.reason() != null
                || (cause == RetryCause.CLOCK && !tools.clock().correct())) {
            throw failure;
        }
        if (cause == RetryCause.CREDENTIALS) {
            renew(failure, credentials);
        } else {
            retry(cause, failure, () -> permit(credentials));
        }
    }

    private void renew(Tc3Exception failure, Optional<Credentials> refused) {
        Credentials old = refused.orElseThrow(() -> failure);
        steps.await(
                tools.credentials().renewed(plan, old),
                fresh -> {
                    if (fresh.equals(refused)) {
                        throw failure;
                    }
                    retry(RetryCause.CREDENTIALS, failure, () -> permit(fresh));
                },
                why -> {
                    failure.addSuppressed(why);
                    return failure;
                });
    }

    private void retry(RetryCause cause, Tc3Exception failure, Runnable next) {
        Duration delay = rules.after(cause, attempts, deadline.remaining());
        if (delay == null) {
            throw failure;
        }
        past.add(failure);
        report(failure, delay);
        if (delay.isZero()) {
            next.run();
        } else {
            steps.after(delay, next, why -> failure);
        }
    }

    private RuntimeException noCredentials(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return notSent("the credentials provider gave no answer within the call's time limit", null);
        }
        if (failure instanceof NotSentException e) {
            return e;
        }
        String why = failure instanceof CredentialsException e ? ": " + e.getMessage() : "";
        return notSent("the credentials provider failed" + why, failure);
    }

    private NotSentException noPermit(Throwable failure) {
        RateLimitException why;
        if (failure instanceof RateLimitException e) {
            why = e;
        } else if (failure instanceof TimeoutException) {
            why = new RateLimitException("the rate limiter gave no leave within the call's time limit");
        } else {
            return notSent("the rate limiter failed", failure);
        }
        return notSent(String.valueOf(why.getMessage()), why);
    }

    private NotSentException notSent(String reason, @Nullable Throwable cause) {
        return new NotSentException(plan.actionName(), attempts, reason, cause);
    }

    private void ended(Throwable failure) {
        if (failure instanceof Tc3Exception e) {
            end(past.explain(e));
        } else if (failure instanceof RejectedExecutionException) {
            end(past.explain(notSent("the client was closed", null)));
        } else {
            result.completeExceptionally(failure);
        }
    }

    private void end(Tc3Exception failure) {
        log.failed(failure);
        report(failure, null);
        result.completeExceptionally(failure);
    }

    private void report(@Nullable Tc3Exception failure, @Nullable Duration nextAfter) {
        try {
            tools.observer()
                    .attemptEnded(new AttemptReport(
                            plan.actionName(), plan.region(), attempts, deadline.elapsed(), failure, nextAfter));
        } catch (RuntimeException e) {
            // Whatever an observer does, the caller must learn of the call.
        }
    }
}
