package com.acme.reset;

import dev.tc3.client.Completion;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.WaitOptions;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.cvm.v20170312.ResetInstanceRequest;
import dev.tc3.cvm.v20170312.ResetInstanceResponse;

/** Resets an instance and tells how that ended, or what is known if nobody answered. */
final class Aftermath {

    private final CvmClient cvm;

    Aftermath(CvmClient cvm) {
        this.cvm = cvm;
    }

    String reset(ResetInstanceRequest request, WaitOptions wait) {
        try {
            Completion<ResetInstanceResponse> end = cvm.resetInstanceAndWait(request, wait);
            return switch (end.state()) {
                case SUCCESS -> "done";
                case FAILED -> "failed: " + end.reason().orElse("nobody says why");
                case RUNNING -> "still running as " + end.accepted().requestId();
                case SUPERSEDED -> "something else was done to the instance since";
            };
        } catch (Tc3Exception e) {
            return whatBecameOf(e);
        }
    }

    String whatBecameOf(Tc3Exception e) {
        return switch (e.probe()) {
            case NOT_EXECUTED -> "it did not run: " + e.getMessage();
            case EXECUTED -> "it ran, do not send it again";
            case UNDETERMINED -> "it may have run, do not send it again; ask again six minutes after the call";
        };
    }
}
