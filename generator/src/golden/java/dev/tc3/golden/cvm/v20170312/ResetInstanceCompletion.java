package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Observation;
import dev.tc3.client.api.OperationStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the end of {@code ResetInstance} is observed: by {@code DescribeInstances}. */
@Generated("cvm 2017-03-12")
final class ResetInstanceCompletion {
    /** Asks, finds, and says what the words mean. */
    static final Observation<ResetInstanceRequest, DescribeInstancesRequest, DescribeInstancesResponse> OBSERVATION =
            new Observation<>(
                    DescribeInstancesRequest.ACTION,
                    ResetInstanceCompletion::question,
                    ResetInstanceCompletion::status,
                    Set.of("SUCCESS"),
                    Set.of("FAILED"));

    /** There is nothing to make. */
    private ResetInstanceCompletion() {}

    /**
     * Asks for what the action works on.
     *
     * @param request the action's request
     * @return the other action's request, or null if this one does not say what it works on
     */
    private static @Nullable DescribeInstancesRequest question(ResetInstanceRequest request) {
        return DescribeInstancesRequest.builder()
                .instanceIds(List.of(request.instanceId()))
                .build();
    }

    /**
     * Finds what the action works on.
     *
     * @param request the action's request
     * @param response the other action's answer
     * @return what it shows of its latest operation, or null if it is not there
     */
    private static @Nullable OperationStatus status(ResetInstanceRequest request,
            DescribeInstancesResponse response) {
        if (response.instanceSet() == null) {
            return null;
        }
        for (Instance item : response.instanceSet()) {
            if (item != null
                    && request.instanceId().equals(item.instanceId())) {
                return new OperationStatus(
                        item.latestOperation(),
                        item.latestOperationRequestId(),
                        item.latestOperationState(),
                        item.latestOperationErrorMsg());
            }
        }
        return null;
    }
}
