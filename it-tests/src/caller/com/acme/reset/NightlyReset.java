package com.acme.reset;

import com.acme.cloud.cvm.v20170312.CvmClient;
import com.acme.cloud.cvm.v20170312.CvmErrorCode;
import com.acme.cloud.cvm.v20170312.DescribeInstancesRequest;
import com.acme.cloud.cvm.v20170312.DescribeInstancesResponse;
import com.acme.cloud.cvm.v20170312.EnhancedService;
import com.acme.cloud.cvm.v20170312.Filter;
import com.acme.cloud.cvm.v20170312.Instance;
import com.acme.cloud.cvm.v20170312.LoginSettings;
import com.acme.cloud.cvm.v20170312.ResetInstanceRequest;
import com.acme.cloud.cvm.v20170312.ResetInstanceResponse;
import com.acme.cloud.cvm.v20170312.RunMonitorServiceEnabled;
import com.acme.cloud.cvm.v20170312.RunSecurityServiceEnabled;
import com.acme.cloud.cvm.v20170312.SystemDisk;
import dev.tc3.client.ApiErrorException;
import dev.tc3.client.Credentials;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.RequestOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Reinstalls the instances of a laboratory every night. It was written when ResetInstance was what its page of 2021 says, and
 * uses all of that.
 */
public final class NightlyReset implements AutoCloseable {

    private static final String INSTANCE = "ins-r8hr2upy";
    private static final RequestOptions BY_GET =
            RequestOptions.of(o -> o.method(HttpMethod.GET).allowInUrl("LoginSettings.Password"));

    private final CvmClient cvm;
    private final Map<CvmErrorCode, String> remedies = new EnumMap<>(CvmErrorCode.class);

    /**
     * Opens a client.
     *
     * @param endpoint what is called
     * @param secretId the id of the key
     * @param secretKey the key
     */
    public NightlyReset(String endpoint, String secretId, String secretKey) {
        this(CvmClient.create(c ->
                c.region("ap-singapore").credentials(Credentials.of(secretId, secretKey)).endpoint(endpoint)));
    }

    private NightlyReset(CvmClient cvm) {
        this.cvm = cvm;
        remedies.put(CvmErrorCode.INVALID_INSTANCE_ID_NOT_FOUND, "strike it off the list");
        remedies.put(CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING, "wait until it has stopped");
    }

    /**
     * Sets everything that the page has, by lambdas in lambdas.
     *
     * @return what became of it
     */
    public String byLambdas() {
        try {
            ResetInstanceResponse accepted = cvm.resetInstance(r -> r.instanceId(INSTANCE)
                    .imageId("img-pmqg1cw7")
                    .systemDisk(d -> d.diskType("CLOUD_SSD").diskSize(60).diskId("disk-m3v9t0qe"))
                    .loginSettings(l -> l.password("S3cret +&=%/~*密码"))
                    .enhancedService(e -> e.securityService(s -> s.enabled(true))
                            .monitorService(m -> m.enabled(false)))
                    .hostName("night-1"));
            return "accepted as " + accepted.requestId();
        } catch (ApiErrorException e) {
            return decide(e);
        }
    }

    /**
     * Sets everything that the page has, by objects.
     *
     * @return what became of it
     */
    public String byObjects() {
        EnhancedService services = EnhancedService.builder()
                .securityService(RunSecurityServiceEnabled.of(s -> s.enabled(false)))
                .monitorService(RunMonitorServiceEnabled.builder().enabled(true).build())
                .build();
        ResetInstanceRequest request = ResetInstanceRequest.builder()
                .instanceId(INSTANCE)
                .systemDisk(SystemDisk.of(d -> d.diskSize(80L)))
                .loginSettings(LoginSettings.of(l -> l.keyIds(List.of("skey-1", "skey-2"))))
                .enhancedService(services)
                .build();
        return cvm.resetInstance(request).requestId() + " for " + request;
    }

    /**
     * Sends the password in the URL, which it allows, and gives the call more time.
     *
     * @return what became of it
     */
    public String byGet() {
        ResetInstanceRequest request =
                ResetInstanceRequest.of(r -> r.instanceId(INSTANCE).loginSettings(l -> l.password("S3cret-pass-word")));
        RequestOptions patient = RequestOptions.of(o -> o.method(HttpMethod.GET)
                .allowInUrl("LoginSettings.Password")
                .callTimeout(Duration.ofSeconds(60)));
        return cvm.resetInstance(request, patient).requestId();
    }

    /**
     * Does not wait for the answer.
     *
     * @return what became of it
     */
    public String withoutWaiting() {
        CompletableFuture<String> done = cvm.resetInstanceAsync(
                        r -> r.instanceId(INSTANCE).loginSettings(l -> l.keepImageLogin("TRUE")))
                .thenApply(ResetInstanceResponse::requestId);
        return done.join();
    }

    /**
     * Makes a request of another, at each level.
     *
     * @return what became of it
     */
    public String changed() {
        ResetInstanceRequest first = ResetInstanceRequest.of(r -> r.instanceId("ins-4n8w2k5c")
                .systemDisk(d -> d.diskSize(50))
                .enhancedService(e -> e.securityService(s -> s.enabled(true)))
                .hostName("night-2"));
        EnhancedService services = first.enhancedService();
        ResetInstanceRequest second = first.toBuilder()
                .instanceId(INSTANCE)
                .systemDisk((SystemDisk) null)
                .enhancedService(services == null ? null : services.toBuilder()
                        .monitorService(m -> m.enabled(true))
                        .build())
                .build();
        boolean same = second.equals(second.toBuilder().build()) && !second.equals(first);
        return same + " " + cvm.resetInstance(second).requestId();
    }

    /**
     * Keeps requests as text and reads them again.
     *
     * @return what became of it
     */
    public String throughText() {
        ResetInstanceRequest request = ResetInstanceRequest.of(r -> r.instanceId(INSTANCE)
                .systemDisk(d -> d.diskSize(60))
                .loginSettings(l -> l.keyIds("skey-1"))
                .enhancedService(e -> e.monitorService(m -> m.enabled(true))));
        ResetInstanceRequest read = ResetInstanceRequest.fromJson(request.toJson());
        boolean same = read.equals(request) && read.hashCode() == request.hashCode();
        return same + " " + read.toJson() + " " + read.toQuery() + " " + cvm.resetInstance(read).requestId();
    }

    /**
     * Sends what the page does not have: it knew about user data before its client did.
     *
     * @return what became of it
     */
    public String withAnExtra() {
        ResetInstanceRequest request =
                ResetInstanceRequest.of(r -> r.instanceId(INSTANCE).extra("UserData", "ZWNobyBzM2NyZXQK"));
        try {
            cvm.resetInstance(request, BY_GET);
            return "sent in the URL without permission";
        } catch (InvalidRequestException refused) {
            return request.extras().keySet() + " " + request + " "
                    + cvm.resetInstance(request).requestId();
        }
    }

    /**
     * Finds out what the instances are doing.
     *
     * @return a line for each
     */
    public String lookedAt() {
        DescribeInstancesResponse page = cvm.describeInstances(
                d -> d.filters(f -> f.name("zone").values("ap-singapore-3"), f -> f.name("instance-state")
                                .values("RUNNING", "STOPPED"))
                        .offset(0)
                        .limit(100));
        List<Instance> found = page.instanceSet() == null ? List.of() : page.instanceSet();
        return page.totalCount()
                + found.stream()
                        .map(i -> " " + i.instanceId() + " " + i.latestOperation() + " " + sizeOf(i) + " " + i.tags())
                        .collect(Collectors.joining());
    }

    /**
     * Asks for what the client of the page has no method for.
     *
     * @return whether the system disk is encrypted, as far as it can tell
     */
    public String encryption() {
        Instance found = firstOf(cvm.describeInstances(DescribeInstancesRequest.of(d -> d.instanceIds(INSTANCE))));
        SystemDisk disk = found.systemDisk();
        return disk == null ? "no disk" : "Encrypt is " + disk.extras().get("Encrypt");
    }

    /**
     * Works with a client of its own making, which calls nobody.
     *
     * @return what that client was asked
     */
    public String rehearsed() {
        Rehearsal rehearsal = new Rehearsal();
        try (NightlyReset dry = new NightlyReset(rehearsal)) {
            dry.byLambdas();
            dry.byObjects();
            dry.withoutWaiting();
            String seen = dry.lookedAt();
            return rehearsal.asked + " " + seen;
        }
    }

    private String decide(ApiErrorException e) {
        CvmErrorCode code = CvmErrorCode.of(e);
        if (remedies.containsKey(code)) {
            return remedies.get(code);
        }
        return switch (code) {
            case MUTEX_OPERATION_TASK_RUNNING, OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS -> "busy, later";
            case INVALID_PASSWORD -> "choose another password";
            default -> "somebody look at " + e.code() + ", " + e.family() + ", " + e.outcome();
        };
    }

    private static Instance firstOf(DescribeInstancesResponse page) {
        List<Instance> found = page.instanceSet();
        return found == null || found.isEmpty() ? Instance.builder().build() : found.get(0);
    }

    private static String sizeOf(Instance instance) {
        SystemDisk disk = instance.systemDisk();
        return disk == null || disk.diskSize() == null ? "?" : disk.diskSize() + " GiB " + disk.diskType();
    }

    @Override
    public void close() {
        cvm.close();
    }

    /** Remembers what it was asked. */
    private static final class Rehearsal implements CvmClient {

        private final List<String> asked = new ArrayList<>();

        @Override
        public ResetInstanceResponse resetInstance(ResetInstanceRequest request, RequestOptions options) {
            asked.add("reset " + request.instanceId());
            return ResetInstanceResponse.of(r -> r.requestId("rehearsed"));
        }

        @Override
        public CompletableFuture<ResetInstanceResponse> resetInstanceAsync(
                ResetInstanceRequest request, RequestOptions options) {
            asked.add("reset later " + request.instanceId());
            return CompletableFuture.completedFuture(ResetInstanceResponse.of(r -> r.requestId("rehearsed")));
        }

        @Override
        public DescribeInstancesResponse describeInstances(DescribeInstancesRequest request, RequestOptions options) {
            List<Filter> filters = request.filters() == null ? List.of() : request.filters();
            filters.forEach(filter -> asked.add(filter.name()));
            return DescribeInstancesResponse.of(d -> d.requestId("rehearsed")
                    .totalCount(1)
                    .instanceSet(i -> i.instanceId(INSTANCE).systemDisk(s -> s.diskSize(50))));
        }

        @Override
        public void close() {
            asked.add("closed");
        }
    }
}
