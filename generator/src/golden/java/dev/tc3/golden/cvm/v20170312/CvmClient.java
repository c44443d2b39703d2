package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Tc3Exception;
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
     * Installs the operating system of an instance anew. Everything on the system disk is lost, the disk
     * gets a new ID, and snapshots of the old one can no longer be rolled back. Switching between Linux
     * and Windows is only possible if the system disk is of type CLOUD_BASIC, CLOUD_PREMIUM or CLOUD_SSD.
     *
     * <p><strong>Loses data that cannot be brought back.</strong> If the outcome is unknown, find out
     * before calling again.
     *
     * <p>The service accepts at most 10 requests per second from each account and region.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws Tc3Exception if the call did not succeed; its outcome tells whether the action ran
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
     * @throws Tc3Exception if the call did not succeed; its outcome tells whether the action ran
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
     * @throws Tc3Exception if the call did not succeed; its outcome tells whether the action ran
     */
    default ResetInstanceResponse resetInstance(ResetInstanceRequest request,
            RequestOptions options) {
        return call(ResetInstanceRequest.ACTION, request, options);
    }

    /**
     * Calls {@code ResetInstance} without waiting for the answer.
     *
     * <p>See {@link #resetInstance(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; it fails with what the method that waits would throw
     * @throws InvalidRequestException if the request cannot be sent as it is
     */
    default CompletableFuture<ResetInstanceResponse> resetInstanceAsync(
            Consumer<ResetInstanceRequest.Builder> steps) {
        return resetInstanceAsync(ResetInstanceRequest.of(steps));
    }

    /**
     * Calls {@code ResetInstance} with a request that was built before, without waiting for the answer.
     *
     * <p>See {@link #resetInstance(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; it fails with what the method that waits would throw
     */
    default CompletableFuture<ResetInstanceResponse> resetInstanceAsync(
            ResetInstanceRequest request) {
        return resetInstanceAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code ResetInstance} with options for this one call, without waiting for the answer.
     *
     * <p>See {@link #resetInstance(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; it fails with what the method that waits would throw
     */
    default CompletableFuture<ResetInstanceResponse> resetInstanceAsync(
            ResetInstanceRequest request, RequestOptions options) {
        return callAsync(ResetInstanceRequest.ACTION, request, options);
    }
}
