package dev.tc3.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.RateLimit;
import dev.tc3.golden.cvm.v20170312.CvmClient;
import dev.tc3.golden.cvm.v20170312.LoginSettings;
import dev.tc3.golden.cvm.v20170312.ResetInstanceRequest;
import dev.tc3.golden.cvm.v20170312.SystemDisk;
import dev.tc3.golden.wide.v20240229.CreateThingRequest;
import dev.tc3.golden.wide.v20240229.DescribeEverythingRequest;
import dev.tc3.golden.wide.v20240229.Login;
import dev.tc3.golden.wide.v20240229.PingRequest;
import dev.tc3.golden.wide.v20240229.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestTest {

    @Test
    void aRequestIsBuiltByLambdasAllTheWayDown() {
        ResetInstanceRequest request = ResetInstanceRequest.of(r -> r.instanceId("ins-r8hr2upy")
                .imageId("img-pmqg1cw7")
                .systemDisk(d -> d.diskSize(60))
                .loginSettings(l -> l.keyIds("skey-1", "skey-2"))
                .enhancedService(e -> e.securityService(s -> s.enabled(true)).monitorService(m -> m.enabled(true))));

        assertThat(request.instanceId()).isEqualTo("ins-r8hr2upy");
        assertThat(request.systemDisk().diskSize()).isEqualTo(60);
        assertThat(RecordingWriter.record(request))
                .containsExactly(
                        "string InstanceId=ins-r8hr2upy",
                        "string ImageId=img-pmqg1cw7",
                        "struct SystemDisk=[int64 DiskSize=60]",
                        "struct LoginSettings=[strings KeyIds=[skey-1, skey-2]]",
                        "struct EnhancedService=[struct SecurityService=[bool Enabled=true],"
                                + " struct MonitorService=[bool Enabled=true]]");
    }

    @Test
    void objectsWillDoWhereLambdasDo() {
        SystemDisk disk = SystemDisk.builder().diskSize(60L).build();

        assertThat(ResetInstanceRequest.builder()
                        .instanceId("a")
                        .systemDisk(disk)
                        .build())
                .isEqualTo(ResetInstanceRequest.of(r -> r.instanceId("a").systemDisk(d -> d.diskSize(60))));
    }

    @Test
    void aLambdaStartsFromNothingAndReplaces() {
        ResetInstanceRequest request = ResetInstanceRequest.of(r -> r.instanceId("a")
                .systemDisk(d -> d.diskSize(60).diskType("CLOUD_SSD"))
                .systemDisk(d -> d.diskSize(70)));

        assertThat(RecordingWriter.record(request.systemDisk())).containsExactly("int64 DiskSize=70");
    }

    @Test
    void nullClears() {
        ResetInstanceRequest.Builder full = ResetInstanceRequest.builder()
                .instanceId("a")
                .hostName("h")
                .systemDisk(d -> d.diskSize(60))
                .loginSettings(l -> l.keyIds("k"));

        ResetInstanceRequest cleared = full.hostName(null)
                .systemDisk((SystemDisk) null)
                .loginSettings(l -> l.keyIds("k").keyIds(null))
                .build();

        assertThat(RecordingWriter.record(cleared)).containsExactly("string InstanceId=a", "struct LoginSettings=[]");
        assertThat(SystemDisk.builder().diskSize(60).diskSize(null).build().diskSize())
                .isNull();
        assertThatThrownBy(() -> full.instanceId(null).build()).hasMessageContaining("InstanceId is required");
    }

    @Test
    void anEmptyListIsNotTheSameAsNone() {
        assertThat(RecordingWriter.record(LoginSettings.of(l -> l.keyIds(List.of()))))
                .containsExactly("strings KeyIds=[]");
        assertThat(LoginSettings.of(l -> l.keyIds(List.of()))).isNotEqualTo(LoginSettings.of(l -> {}));
    }

    @Test
    void toBuilderChangesACopy() {
        ResetInstanceRequest request =
                ResetInstanceRequest.of(r -> r.instanceId("a").hostName("h"));

        assertThat(request.toBuilder().instanceId("b").build().hostName()).isEqualTo("h");
        assertThat(request.instanceId()).isEqualTo("a");
        assertThat(request.toBuilder().build()).isEqualTo(request);
    }

    @Test
    void aBuilderCanBeUsedAgain() {
        ResetInstanceRequest.Builder builder = ResetInstanceRequest.builder().instanceId("a");
        ResetInstanceRequest first = builder.build();

        assertThat(builder.instanceId("b").build().instanceId()).isEqualTo("b");
        assertThat(first.instanceId()).isEqualTo("a");
    }

    @Test
    void listsAreCopiedAndCannotBeChanged() {
        List<String> keys = new ArrayList<>(List.of("k1"));
        LoginSettings login = LoginSettings.of(l -> l.keyIds(keys));
        keys.add("k2");

        assertThat(login.keyIds()).containsExactly("k1");
        assertThatThrownBy(() -> login.keyIds().add("k3")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(
                        () -> LoginSettings.of(l -> l.keyIds("a", "b")).keyIds().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void listsOfStructuresAreBuiltInThreeWays() {
        Tag a = Tag.of(t -> t.key("a"));
        Tag b = Tag.of(t -> t.key("b"));
        CreateThingRequest.Builder builder = CreateThingRequest.builder()
                .name("n")
                .count(1)
                .placement(p -> p.zone("z").path("p"));

        CreateThingRequest byList = builder.tags(List.of(a, b)).build();
        CreateThingRequest byValues = builder.tags(a, b).build();
        CreateThingRequest byLambdas =
                builder.tags(t -> t.key("a"), t -> t.key("b")).build();

        assertThat(byList.tags()).containsExactly(a, b);
        assertThat(byValues).isEqualTo(byList);
        assertThat(byLambdas).isEqualTo(byList);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPath() {
        InvalidRequestException refused = catchThrowableOfType(
                InvalidRequestException.class,
                () -> CreateThingRequest.of(r -> r.placement(p -> p.hostIds(Arrays.asList("h", null)))
                        .tags(Tag.of(t -> t.key("k")), Tag.of(t -> t.value("v")), null)
                        .secrets("s", (String) null)
                        .login(l -> l.password("secret").method(m -> m.keyId("k")))));

        assertThat(refused.problems())
                .containsExactly(
                        "Name is required",
                        "Count is required",
                        "Placement.Zone is required",
                        "Placement.HostIds.1 is null; a list must not have null elements",
                        "Placement.Path is required",
                        "Tags.2 is null; a list must not have null elements",
                        "Tags.1.Key is required",
                        "Secrets.1 is null; a list must not have null elements",
                        "Login.Password and Login.Method.KeyId and Secrets exclude each other; set only one of them");
        assertThat(refused.action()).isEqualTo("CreateThing");
        assertThat(refused).hasMessageNotContaining("secret");
    }

    @Test
    void aMissingRequiredStructureIsToldOnce() {
        assertThatThrownBy(() -> CreateThingRequest.of(r -> r.name("n").count(1).tags(List.of())))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("CreateThing was not sent: Placement is required");
    }

    @Test
    void aStructureDeepInsideIsFoundByItsPath() {
        assertThatThrownBy(() -> DescribeEverythingRequest.of(r -> r.tree(n ->
                        n.next(m -> m.children(c -> c.label("fine"), c -> c.children(Arrays.asList(null, null)))))))
                .hasMessageContaining("Tree.Next.Children.1.Children.0 is null");
    }

    @Test
    void exclusionsAreNotBrokenByWhatIsNotThere() {
        CreateThingRequest.Builder builder = CreateThingRequest.builder()
                .name("n")
                .count(1)
                .tags(List.of())
                .placement(p -> p.zone("z").path("p"));

        assertThat(builder.login(l -> l.password("p")).build()).isNotNull();
        assertThat(builder.login(l -> l.method(m -> m.keyId("k"))).build()).isNotNull();
        assertThat(builder.login((Login) null).secrets("s").build()).isNotNull();
    }

    @Test
    void secretsShowNowhereAndAreMarkedForTheWire() {
        CreateThingRequest request = CreateThingRequest.of(r -> r.name("n")
                .count(1)
                .tags(List.of())
                .placement(p -> p.zone("z").path("p"))
                .secrets("hidden1", "hidden2")
                .vault(v -> v.password("hidden3")));

        assertThat(request.toString())
                .startsWith("CreateThingRequest{Name=n, Count=1, ")
                .contains("Zone=z")
                .doesNotContain("hidden");
        assertThat(RecordingWriter.record(request))
                .contains(
                        "sensitive strings Secrets=[hidden1, hidden2]",
                        "sensitive struct Vault=[sensitive string Password=hidden3]");
        assertThat(LoginSettings.of(l -> l.password("Qcloud@TestApi123++")).toString())
                .doesNotContain("Qcloud")
                .contains("Password=");
    }

    @Test
    void aRequestWithoutParametersIsBuiltLikeAnyOther() {
        assertThat(PingRequest.builder().build())
                .isEqualTo(PingRequest.of(r -> {}))
                .hasSameHashCodeAs(PingRequest.of(r -> {}));
        assertThat(RecordingWriter.record(PingRequest.of(r -> {}))).isEmpty();
        assertThat(PingRequest.of(r -> {})).hasToString("PingRequest{}");
    }

    @Test
    void theDescriptorSaysHowToCallTheAction() {
        assertThat(ResetInstanceRequest.ACTION.name()).isEqualTo("ResetInstance");
        assertThat(ResetInstanceRequest.ACTION.effect()).isEqualTo(Effect.DESTRUCTIVE);
        assertThat(ResetInstanceRequest.ACTION.rateLimit()).isEqualTo(new RateLimit(10, 1));
        assertThat(ResetInstanceRequest.ACTION.service()).isSameAs(CvmClient.SERVICE);
        assertThat(PingRequest.ACTION.rateLimit()).isNull();
    }
}
