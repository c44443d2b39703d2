package com.acme.reset;

import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.cvm.v20170312.Instance;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/** Tells by the latest operation of an instance what became of a reset. */
final class Aftermath {

    private final CvmClient cvm;

    Aftermath(CvmClient cvm) {
        this.cvm = cvm;
    }

    Instance lookAt(String instanceId) {
        List<Instance> found = cvm.describeInstances(d -> d.instanceIds(instanceId)).instanceSet();
        if (found == null || found.isEmpty()) {
            throw new NoSuchElementException("there is no " + instanceId + " in this region");
        }
        return found.get(0);
    }

    /**
     * @param before the instance as it was before the call
     * @param requestId that of the answer to the call, or null if none came
     */
    String whatBecameOf(Instance before, String requestId) {
        Instance now = lookAt(before.instanceId());
        String latest = now.latestOperationRequestId();
        if (Objects.equals(latest, before.latestOperationRequestId())) {
            return "it has not run so far";
        }
        if (latest != null && latest.equals(requestId)) {
            return "it ran: " + now.latestOperationState(); // OPERATING, then SUCCESS or FAILED
        }
        return now.latestOperation() + " ran since, perhaps by this call: do not send it again";
    }
}
