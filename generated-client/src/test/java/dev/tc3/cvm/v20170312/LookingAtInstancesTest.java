package dev.tc3.cvm.v20170312;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.client.ApiErrorException;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.RequestOptions;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.FakeTencentCloudExtension;
import dev.tc3.testkit.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** After a reset, the client looks at the instance, against an endpoint that checks every byte. */
class LookingAtInstancesTest {

    private static final ApiSpec SPEC = BundledSpecs.read("cvm", "2017-03-12");
    private static final JsonMapper JSON = new JsonMapper();

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.serving(SPEC);

    private CvmClient cvm;

    @BeforeEach
    void open(FakeTencentCloud fake) {
        cvm = CvmClient.create(
                c -> c.region("ap-singapore").credentials(fake.credentials()).endpoint(fake.endpoint()));
    }

    @AfterEach
    void close() {
        cvm.close();
    }

    @Test
    void aResetWithoutAnAnswerIsSeenToHaveRun(FakeTencentCloud fake) {
        AtomicReference<String> latest = new AtomicReference<>("3a90e6d2-61c7-4f35-8b0e-94d7a2c51f08");
        fake.on("DescribeInstances").answerWith(request -> instances("""
                { "InstanceId": "ins-4n8w2k5c", "LatestOperation": "ResetInstance",
                  "LatestOperationState": "OPERATING", "LatestOperationRequestId": "%s" }""".formatted(latest.get())));
        fake.on("ResetInstance").dropConnection();

        String before = only(look("ins-4n8w2k5c")).latestOperationRequestId();
        assertThatThrownBy(() -> cvm.resetInstance(r -> r.instanceId("ins-4n8w2k5c")))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(only(look("ins-4n8w2k5c")).latestOperationRequestId()).isEqualTo(before);

        latest.set("7d15b8f4-0e6c-4a92-b3d1-58f0c9e72a46");
        Instance after = only(look("ins-4n8w2k5c"));
        assertThat(after.latestOperationRequestId()).isNotEqualTo(before);
        assertThat(after.latestOperation()).isEqualTo("ResetInstance");
        assertThat(after.latestOperationState()).isEqualTo("OPERATING");
        assertThat(fake.requests("ResetInstance")).hasSize(1);
        assertThat(fake.requests("DescribeInstances")).hasSize(3);
    }

    @Test
    void whatTheInstanceIsMadeOfIsRead(FakeTencentCloud fake) {
        fake.on("DescribeInstances").answer(instances("""
                {
                  "Placement": { "Zone": "ap-singapore-3", "ProjectId": 0, "HostIds": ["host-8v2j5r0t"] },
                  "InstanceId": "ins-4n8w2k5c",
                  "CPU": 2,
                  "SystemDisk": { "DiskType": "CLOUD_PREMIUM", "DiskId": "disk-m3v9t0qe", "DiskSize": 60, "CdcId": null,
                    "DiskName": "web-7-system", "Encrypt": true, "KmsKeyId": "kms-7f2b9d4e" },
                  "DataDisks": [
                    { "DiskId": "disk-e8k4y7ua", "DiskSize": 200, "Encrypt": true },
                    { "DiskId": "disk-1r6d3z9w", "DiskSize": 50, "Encrypt": false }
                  ],
                  "PrivateIpAddresses": ["10.20.0.7", "10.20.0.8"],
                  "VirtualPrivateCloud": { "VpcId": "vpc-0h6s2w9j", "Ipv6AddressCount": 18446744073709551615 },
                  "Tags": [{ "Key": "team", "Value": "搜索" }, { "Key": "role", "Value": "" }],
                  "GPUInfo": { "GPUCount": 0.25, "GPUId": ["0000:00:08.0"], "GPUType": "NVIDIA T4" },
                  "DisableApiTermination": true,
                  "CreatedTime": "2026-02-11T08:15:00Z"
                }"""));

        Instance instance = only(look("ins-4n8w2k5c"));

        assertThat(instance.placement())
                .isEqualTo(
                        Placement.of(p -> p.zone("ap-singapore-3").projectId(0).hostIds("host-8v2j5r0t")));
        assertThat(instance.cpu()).isEqualTo(2);
        assertThat(instance.systemDisk())
                .isEqualTo(SystemDisk.of(d -> d.diskType("CLOUD_PREMIUM")
                        .diskId("disk-m3v9t0qe")
                        .diskSize(60)
                        .diskName("web-7-system")
                        .encrypt(true)
                        .kmsKeyId("kms-7f2b9d4e")));
        assertThat(instance.dataDisks())
                .extracting(DataDisk::diskId, DataDisk::diskSize, DataDisk::encrypt)
                .containsExactly(tuple("disk-e8k4y7ua", 200L, true), tuple("disk-1r6d3z9w", 50L, false));
        assertThat(instance.privateIpAddresses()).containsExactly("10.20.0.7", "10.20.0.8");
        assertThat(Long.toUnsignedString(
                        Objects.requireNonNull(instance.virtualPrivateCloud()).ipv6AddressCount()))
                .isEqualTo("18446744073709551615");
        assertThat(instance.tags())
                .containsExactly(
                        Tag.of(t -> t.key("team").value("搜索")),
                        Tag.of(t -> t.key("role").value("")));
        assertThat(Objects.requireNonNull(instance.gpuInfo()).gpuCount()).isEqualTo(0.25);
        assertThat(instance.disableApiTermination()).isTrue();
        assertThat(instance.createdTime()).isEqualTo("2026-02-11T08:15:00Z");
    }

    @Test
    void whatIsNotThereIsNullAndAnEmptyListIsEmpty(FakeTencentCloud fake) {
        fake.on("DescribeInstances").answer(instances("""
                { "InstanceId": "ins-4n8w2k5c", "DataDisks": [], "PublicIpAddresses": null, "RenewFlag": null,
                  "LoginSettings": { "KeyIds": null },
                  "LatestOperation": null, "LatestOperationState": null, "LatestOperationRequestId": null }"""));

        Instance instance = only(look("ins-4n8w2k5c"));

        assertThat(instance.dataDisks()).isEmpty();
        assertThat(instance.publicIpAddresses()).isNull();
        assertThat(instance.renewFlag()).isNull();
        assertThat(Objects.requireNonNull(instance.loginSettings()).keyIds()).isNull();
        assertThat(instance.latestOperation()).isNull();
        assertThat(instance.latestOperationState()).isNull();
        assertThat(instance.latestOperationRequestId()).isNull();
        assertThat(instance.systemDisk()).isNull();
    }

    @Test
    void whatIsNewerThanTheClientDisturbsNothing(FakeTencentCloud fake) {
        fake.on("DescribeInstances").answer(instances("""
                { "Cooling": { "Kind": "WATER", "Pumps": [{ "Id": 1 }, null, ["x", [true]]] },
                  "InstanceId": "ins-4n8w2k5c",
                  "SystemDisk": { "Sealed": false, "DiskSize": 60, "Wear": 0.5 },
                  "LatestOperationState": "SUCCESS" }"""));

        Instance instance = only(look("ins-4n8w2k5c"));

        assertThat(instance.instanceId()).isEqualTo("ins-4n8w2k5c");
        assertThat(Objects.requireNonNull(instance.systemDisk()).diskSize()).isEqualTo(60);
        assertThat(instance.latestOperationState()).isEqualTo("SUCCESS");
    }

    @Test
    void conditionsGoOutAsTheyWereSet(FakeTencentCloud fake) {
        cvm.describeInstances(d -> d.filters(
                        f -> f.name("zone").values("ap-singapore-3"),
                        f -> f.name("instance-state").values("RUNNING", "STOPPED"))
                .offset(0)
                .limit(100));

        assertThat(fake.lastRequest().parameters()).hasToString("""
                {"Filters":[{"Name":"zone","Values":["ap-singapore-3"]},\
                {"Name":"instance-state","Values":["RUNNING","STOPPED"]}],"Offset":0,"Limit":100}""");
    }

    @Test
    void lookingNeedsNoPermissionToGoIntoAUrl(FakeTencentCloud fake) {
        DescribeInstancesResponse response = cvm.describeInstances(
                DescribeInstancesRequest.of(d -> d.instanceIds("ins-4n8w2k5c", "ins-9d3x6p1v")),
                RequestOptions.of(o -> o.method(HttpMethod.GET)));

        assertThat(response.totalCount()).isEqualTo(1);
        assertThat(fake.lastRequest().httpMethod()).isEqualTo("GET");
        assertThat(fake.lastRequest().parameters())
                .hasToString("{\"InstanceIds\":[\"ins-4n8w2k5c\",\"ins-9d3x6p1v\"]}");
    }

    @Test
    void idsAndConditionsExcludeEachOtherAndAConditionIsWhole(FakeTencentCloud fake) {
        assertThatThrownBy(() ->
                        cvm.describeInstances(d -> d.instanceIds("ins-4n8w2k5c").filters(f -> f.name("zone"))))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.problems())
                                .hasSize(2)
                                .anyMatch(p -> p.contains("Filters.0.Values"))
                                .anyMatch(p -> p.contains("InstanceIds") && p.contains("Filters")));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void anErrorIsAConstantOfTheSameEnum(FakeTencentCloud fake) {
        fake.on("DescribeInstances").failWith("InvalidFilterValue.LimitExceeded");

        assertThatThrownBy(() -> look("ins-4n8w2k5c"))
                .isInstanceOfSatisfying(
                        ApiErrorException.class,
                        e -> assertThat(CvmErrorCode.of(e))
                                .isEqualTo(CvmErrorCode.INVALID_FILTER_VALUE_LIMIT_EXCEEDED));
        assertThat(DescribeInstancesRequest.errorCodes()).contains(CvmErrorCode.INVALID_FILTER_VALUE_LIMIT_EXCEEDED);
        assertThat(ResetInstanceRequest.errorCodes()).doesNotContain(CvmErrorCode.INVALID_FILTER_VALUE_LIMIT_EXCEEDED);
    }

    @Test
    void lookingFortyTimesASecondLeavesResetsTheirOwnLimit() {
        ManualClock clock = ManualClock.at(Instant.parse("2026-01-31T23:59:58Z"));
        try (FakeTencentCloud slow = FakeTencentCloud.start(b -> b.spec(SPEC).clock(clock));
                CvmClient fast = CvmClient.create(c -> c.region("ap-singapore")
                        .credentials(slow.credentials())
                        .endpoint(slow.endpoint())
                        .clock(clock))) {
            for (int i = 0; i < 40; i++) {
                fast.describeInstances(d -> d.limit(1));
            }
            assertThatThrownBy(() -> fast.describeInstances(d -> d.limit(1)))
                    .isInstanceOfSatisfying(
                            ApiErrorException.class, e -> assertThat(e.code()).isEqualTo("RequestLimitExceeded"));
            assertThat(fast.resetInstance(r -> r.instanceId("ins-4n8w2k5c")).requestId())
                    .isNotEmpty();
            clock.advance(Duration.ofSeconds(1));
            assertThat(fast.describeInstances(d -> d.limit(1)).requestId()).isNotEmpty();
        }
    }

    @Test
    void noSecretOfAnAnswerIsShown(FakeTencentCloud fake) {
        fake.on("DescribeInstances").answer(instances("""
                { "InstanceId": "ins-4n8w2k5c",
                  "LoginSettings": { "Password": "S3cret-pass-word", "KeyIds": ["skey-6b1f8r3z"] },
                  "Metadata": { "Items": [{ "Key": "join-token", "Value": "S3cret-t0ken" }] } }"""));

        DescribeInstancesResponse response = look("ins-4n8w2k5c");

        assertThat(Objects.requireNonNull(only(response).metadata()).items())
                .containsExactly(MetadataItem.of(i -> i.key("join-token").value("S3cret-t0ken")));
        assertThat(response.toString())
                .contains("ins-4n8w2k5c", "skey-6b1f8r3z", "join-token", "***")
                .doesNotContain("S3cret");
    }

    private DescribeInstancesResponse look(String instanceId) {
        return cvm.describeInstances(d -> d.instanceIds(instanceId));
    }

    private static Instance only(DescribeInstancesResponse response) {
        List<Instance> instances = Objects.requireNonNull(response.instanceSet());
        assertThat(instances).hasSize(1);
        return instances.get(0);
    }

    /** An answer with this one instance. */
    private static ObjectNode instances(String instance) {
        ObjectNode document = JSON.createObjectNode();
        ObjectNode response = document.putObject("Response").put("TotalCount", 1);
        try {
            response.putArray("InstanceSet").add(JSON.readTree(instance));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the instance is not JSON", e);
        }
        return document;
    }
}
