package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.ClientConfig;
import dev.tc3.client.Completion;
import dev.tc3.client.CompletionState;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.api.ServiceDescriptor;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Calls {@code cvm} in version {@code 2017-03-12}.
 *
 * <p>A client is thread-safe and holds connections: make one, share it, and close it in the end.
 * Every method ends in {@code call} or {@code callAsync}, so a fake implements those, or just the
 * methods that a test uses.
 */
@Generated("cvm 2017-03-12")
public interface CvmClient extends ServiceClient {
    /** The product and version. */
    ServiceDescriptor SERVICE = new ServiceDescriptor(
            "cvm",
            "2017-03-12",
            "cvm.tencentcloudapi.com",
            Set.of("ap-shanghai-fsi", "ap-shenzhen-fsi"));

    /**
     * Opens a client.
     *
     * @param steps set the region, the credentials and whatever else differs from the defaults
     * @return a client, to be closed after use
     * @throws IllegalArgumentException if the region or the credentials are missing
     */
    static CvmClient create(Consumer<ClientConfig.Builder> steps) {
        return create(ClientConfig.of(steps));
    }

    /**
     * Opens a client.
     *
     * @param config how it calls
     * @return a client, to be closed after use
     */
    static CvmClient create(ClientConfig config) {
        return new DefaultCvmClient(config);
    }

    /**
     * Shows instances in full: those with the given IDs, those that meet the given conditions, or, without
     * either, all of the account in the region, a page at a time. Each comes with its latest operation and
     * the state of that, so it can be seen whether a reinstallation was taken up and how it ended.
     *
     * <p>Changes nothing.
     *
     * <p>The service accepts at most 40 requests per second from each account and region.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default DescribeInstancesResponse describeInstances(
            Consumer<DescribeInstancesRequest.Builder> steps) {
        return describeInstances(DescribeInstancesRequest.of(steps));
    }

    /**
     * Calls {@code DescribeInstances} with a request that was built before.
     *
     * <p>See {@link #describeInstances(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default DescribeInstancesResponse describeInstances(DescribeInstancesRequest request) {
        return describeInstances(request, RequestOptions.none());
    }

    /**
     * Calls {@code DescribeInstances} with options for this one call.
     *
     * <p>See {@link #describeInstances(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default DescribeInstancesResponse describeInstances(DescribeInstancesRequest request,
            RequestOptions options) {
        return call(DescribeInstancesRequest.ACTION, request, options);
    }

    /**
     * Calls {@code DescribeInstances} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #describeInstances(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<DescribeInstancesResponse> describeInstancesAsync(
            Consumer<DescribeInstancesRequest.Builder> steps) {
        return describeInstancesAsync(DescribeInstancesRequest.of(steps));
    }

    /**
     * Calls {@code DescribeInstances} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #describeInstances(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<DescribeInstancesResponse> describeInstancesAsync(
            DescribeInstancesRequest request) {
        return describeInstancesAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code DescribeInstances} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #describeInstances(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<DescribeInstancesResponse> describeInstancesAsync(
            DescribeInstancesRequest request, RequestOptions options) {
        return callAsync(DescribeInstancesRequest.ACTION, request, options);
    }

    /**
     * Installs the operating system of an instance anew. Everything on the system disk is lost, the disk
     * gets a new ID, and snapshots of the old one can no longer be rolled back. Switching between Linux
     * and Windows is only possible if the system disk is of type CLOUD_BASIC, CLOUD_PREMIUM, CLOUD_SSD or
     * CLOUD_BSSD.
     *
     * <p><strong>Loses data that cannot be brought back.</strong> If the outcome is unknown, find out
     * before calling again.
     *
     * <p>Accepted is not finished: the service may still be at work when the answer comes.
     *
     * <p>To wait for its end, call {@link #resetInstanceAndWait(Consumer, WaitOptions)}.
     *
     * <p>With a sensitive parameter set, the request is not sent by GET, whose URL would show it, unless
     * {@link RequestOptions.Builder#allowInUrl} allows it for the call.
     *
     * <p>The service accepts at most 10 requests per second from each account and region.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default ResetInstanceResponse resetInstance(Consumer<ResetInstanceRequest.Builder> steps) {
        return resetInstance(ResetInstanceRequest.of(steps));
    }

    /**
     * Calls {@code ResetInstance} with a request that was built before.
     *
     * <p>See {@link #resetInstance(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default ResetInstanceResponse resetInstance(ResetInstanceRequest request) {
        return resetInstance(request, RequestOptions.none());
    }

    /**
     * Calls {@code ResetInstance} with options for this one call.
     *
     * <p>See {@link #resetInstance(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default ResetInstanceResponse resetInstance(ResetInstanceRequest request,
            RequestOptions options) {
        return call(ResetInstanceRequest.ACTION, request, options);
    }

    /**
     * Calls {@code ResetInstance} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #resetInstance(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<ResetInstanceResponse> resetInstanceAsync(
            Consumer<ResetInstanceRequest.Builder> steps) {
        return resetInstanceAsync(ResetInstanceRequest.of(steps));
    }

    /**
     * Calls {@code ResetInstance} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #resetInstance(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<ResetInstanceResponse> resetInstanceAsync(
            ResetInstanceRequest request) {
        return resetInstanceAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code ResetInstance} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #resetInstance(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<ResetInstanceResponse> resetInstanceAsync(
            ResetInstanceRequest request, RequestOptions options) {
        return callAsync(ResetInstanceRequest.ACTION, request, options);
    }

    /**
     * Calls {@code ResetInstance} once, and waits for its end.
     *
     * <p>The end is looked for with {@code DescribeInstances}, before the call and then from time to time.
     * {@link CompletionState#SUCCESS} says that the action did what it was to do,
     * {@link CompletionState#FAILED} that it did not, {@link CompletionState#RUNNING} that it had
     * not ended when the time was up, and {@link CompletionState#SUPERSEDED} that a later operation hides its
     * end. Whatever is seen or not seen, the action is not called again.
     *
     * <p>See {@link #resetInstance(Consumer)}.
     *
     * @param steps set the parameters
     * @param options how long to wait, and how the calls are made
     * @return the answer that accepted the action, and what became of it
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default Completion<ResetInstanceResponse> resetInstanceAndWait(
            Consumer<ResetInstanceRequest.Builder> steps, WaitOptions options) {
        return resetInstanceAndWait(ResetInstanceRequest.of(steps), options);
    }

    /**
     * Calls {@code ResetInstance} once with a request that was built before, and waits for its end.
     *
     * <p>See {@link #resetInstanceAndWait(Consumer, WaitOptions)}.
     *
     * @param request the parameters
     * @param options how long to wait, and how the calls are made
     * @return the answer that accepted the action, and what became of it
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default Completion<ResetInstanceResponse> resetInstanceAndWait(ResetInstanceRequest request,
            WaitOptions options) {
        return callAndWait(ResetInstanceRequest.ACTION, request, options);
    }
}
