package com.acme.reset;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.Outcome;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.cvm.v20170312.CvmErrorCode;
import dev.tc3.cvm.v20170312.ResetInstanceResponse;

final class Reinstaller {

    private final CvmClient cvm;

    Reinstaller(CvmClient cvm) {
        this.cvm = cvm;
    }

    String reinstall(String instanceId, String password) {
        try {
            ResetInstanceResponse accepted = cvm.resetInstance(r -> r
                    .instanceId(instanceId)
                    .imageId("img-pmqg1cw7")
                    .systemDisk(d -> d.diskSize(60))
                    .loginSettings(l -> l.password(password))
                    .enhancedService(e -> e
                            .securityService(s -> s.enabled(true))
                            .monitorService(m -> m.enabled(true))));
            return "accepted as " + accepted.requestId();
        } catch (ApiErrorException e) {
            if (e.outcome() == Outcome.UNKNOWN) {
                return "look at the instance before anything else: " + e.getMessage();
            }
            return switch (CvmErrorCode.of(e)) {
                case MUTEX_OPERATION_TASK_RUNNING -> "busy, later";
                case INVALID_PASSWORD -> "choose another password";
                default -> throw e; // UNLISTED: a code newer than this client; e.code() has it
            };
        } catch (OutcomeUnknownException e) {
            return "look at the instance before anything else: " + e.getMessage();
        }
    }
}
