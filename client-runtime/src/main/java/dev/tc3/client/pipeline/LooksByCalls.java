package dev.tc3.client.pipeline;

import dev.tc3.client.RequestOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.json.Answer;
import dev.tc3.client.proof.Looks;

/** Looks by calls of the client, at the same place as the call that is looked after. */
final class LooksByCalls implements Looks {

    private final Calls calls;
    private final RequestOptions call;

    LooksByCalls(Calls calls, RequestOptions call) {
        this.calls = calls;
        this.call = call;
    }

    @Override
    public <W extends ParamSource, S> S call(ActionDescriptor<W, S> action, W request) {
        RequestOptions options = RequestOptions.of(look -> {
            call.method().ifPresent(look::method);
            call.signatureMethod().ifPresent(look::signatureMethod);
            call.region().ifPresent(look::region);
            call.language().ifPresent(look::language);
            call.callTimeout().ifPresent(look::callTimeout);
            call.attemptTimeout().ifPresent(look::attemptTimeout);
            call.retries().ifPresent(look::retries);
        });
        CallerThread.refuseWhenInterrupted(action);
        CallerThread caller = new CallerThread();
        CallRun<?, Answer.Success<S>> run = calls.look(action, request, options, caller);
        return caller.await(run.result(), run.stop()).response();
    }
}
