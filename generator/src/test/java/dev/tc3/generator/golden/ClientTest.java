package dev.tc3.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.Completion;
import dev.tc3.client.CompletionState;
import dev.tc3.client.Credentials;
import dev.tc3.client.EventStream;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;
import dev.tc3.golden.cvm.v20170312.CvmClient;
import dev.tc3.golden.cvm.v20170312.ResetInstanceRequest;
import dev.tc3.golden.cvm.v20170312.ResetInstanceResponse;
import dev.tc3.golden.wide.v20240229.ChatRequest;
import dev.tc3.golden.wide.v20240229.IntroduceRequest;
import dev.tc3.golden.wide.v20240229.UploadRequest;
import dev.tc3.golden.wide.v20240229.WideClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClientTest {

    private static final ResetInstanceRequest REQUEST = ResetInstanceRequest.of(r -> r.instanceId("ins-1"));

    /** A fake of the kind that a user would write by hand. */
    private static final class Recording implements CvmClient {

        private final List<String> calls = new ArrayList<>();

        @Override
        public <Q extends ParamSource, R> R call(ActionDescriptor<Q, R> action, Q request, RequestOptions options) {
            calls.add("call " + action.name() + " " + request + " "
                    + options.region().orElse("-"));
            return answer();
        }

        @Override
        public <Q extends ParamSource, R> CompletableFuture<R> callAsync(
                ActionDescriptor<Q, R> action, Q request, RequestOptions options) {
            calls.add("callAsync " + action.name() + " " + request + " "
                    + options.region().orElse("-"));
            return CompletableFuture.completedFuture(answer());
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        private static <R> R answer() {
            return (R) ResetInstanceResponse.of(r -> r.requestId("r-1"));
        }
    }

    @Test
    void everyFormOfAnActionEndsInOneCall() throws Exception {
        Recording fake = new Recording();
        RequestOptions options = RequestOptions.of(o -> o.region("ap-guangzhou"));

        assertThat(fake.resetInstance(r -> r.instanceId("ins-1")).requestId()).isEqualTo("r-1");
        fake.resetInstance(REQUEST);
        fake.resetInstance(REQUEST, options);
        assertThat(fake.resetInstanceAsync(r -> r.instanceId("ins-1")).get().requestId())
                .isEqualTo("r-1");
        fake.resetInstanceAsync(REQUEST).join();
        fake.resetInstanceAsync(REQUEST, options).join();

        String request = " ResetInstance ResetInstanceRequest{InstanceId=ins-1} ";
        assertThat(fake.calls)
                .containsExactly(
                        "call" + request + "-",
                        "call" + request + "-",
                        "call" + request + "ap-guangzhou",
                        "callAsync" + request + "-",
                        "callAsync" + request + "-",
                        "callAsync" + request + "ap-guangzhou");
    }

    @Test
    void anActionThatAnswersInEventsHasMethodsThatReadThem() {
        List<String> calls = new ArrayList<>();
        WideClient fake = new WideClient() {
            @Override
            public <Q extends ParamSource, R> EventStream<R> stream(
                    ActionDescriptor<Q, R> action, Q request, RequestOptions options) {
                calls.add(action.name() + " " + request + " " + options.region().orElse("-"));
                return EventStream.of("r-1", List.of());
            }
        };
        ChatRequest request = ChatRequest.of(r -> r.stream(true));

        fake.chatStream(r -> r.stream(true)).close();
        fake.chatStream(request).close();
        fake.chatStream(request, RequestOptions.of(o -> o.region("ap-guangzhou")))
                .close();

        assertThat(calls)
                .containsExactly(
                        "Chat ChatRequest{Stream=true} -",
                        "Chat ChatRequest{Stream=true} -",
                        "Chat ChatRequest{Stream=true} ap-guangzhou");
    }

    @Test
    void anActionWhoseEndIsObservedHasMethodsThatWaitForIt() {
        List<String> calls = new ArrayList<>();
        CvmClient fake = new CvmClient() {
            @Override
            @SuppressWarnings("unchecked")
            public <Q extends ParamSource, R> Completion<R> callAndWait(
                    ActionDescriptor<Q, R> action, Q request, WaitOptions options) {
                calls.add(action.name() + " " + request + " " + options.timeout());
                return new Completion<>(
                        (R) ResetInstanceResponse.of(r -> r.requestId("r-1")), CompletionState.FAILED, "no disk");
            }
        };

        Completion<ResetInstanceResponse> ended =
                fake.resetInstanceAndWait(r -> r.instanceId("ins-1"), WaitOptions.atMost(Duration.ofMinutes(1)));
        fake.resetInstanceAndWait(REQUEST, WaitOptions.atMost(Duration.ofMinutes(2)));

        assertThat(ended.accepted().requestId()).isEqualTo("r-1");
        assertThat(ended.state()).isEqualTo(CompletionState.FAILED);
        assertThat(calls)
                .containsExactly(
                        "ResetInstance ResetInstanceRequest{InstanceId=ins-1} PT1M",
                        "ResetInstance ResetInstanceRequest{InstanceId=ins-1} PT2M");
    }

    @Test
    void theDescriptorSaysHowAnActionIsCalled() {
        assertThat(UploadRequest.ACTION.binary()).isTrue();
        assertThat(UploadRequest.ACTION.signed()).isTrue();
        assertThat(IntroduceRequest.ACTION.signed()).isFalse();
        assertThat(IntroduceRequest.ACTION.binary()).isFalse();
    }

    @Test
    void anActionThatIsNoLongerWantedSaysSo() throws NoSuchMethodException {
        assertThat(WideClient.class
                        .getMethod("introduce", IntroduceRequest.class)
                        .isAnnotationPresent(Deprecated.class))
                .isTrue();
        assertThat(WideClient.class.getMethod("chat", ChatRequest.class).isAnnotationPresent(Deprecated.class))
                .isFalse();
    }

    @Test
    void aFakeImplementsOnlyWhatItsTestUses() {
        CvmClient fake = new CvmClient() {
            @Override
            public ResetInstanceResponse resetInstance(ResetInstanceRequest request, RequestOptions options) {
                return ResetInstanceResponse.of(r -> r.requestId("faked"));
            }
        };

        assertThat(fake.resetInstance(r -> r.instanceId("ins-1")).requestId()).isEqualTo("faked");
        assertThat(fake.resetInstanceAsync(REQUEST)).isCompletedExceptionally();
        fake.close();
    }

    @Test
    void aRequestThatIsWrongNeverReachesTheCall() {
        Recording fake = new Recording();

        assertThatThrownBy(() -> fake.resetInstance(r -> r.hostName("h"))).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> fake.resetInstanceAsync(r -> r.hostName("h")))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(fake.calls).isEmpty();
    }

    @Test
    void theServiceIsDescribedOnce() {
        assertThat(CvmClient.SERVICE.service()).isEqualTo("cvm");
        assertThat(CvmClient.SERVICE.version()).isEqualTo("2017-03-12");
        assertThat(CvmClient.SERVICE.host()).isEqualTo("cvm.tencentcloudapi.com");
        assertThat(CvmClient.SERVICE.financeRegions()).containsExactlyInAnyOrder("ap-shanghai-fsi", "ap-shenzhen-fsi");
    }

    @Test
    void aRealClientOpensAndCloses() {
        CvmClient client = CvmClient.create(c -> c.region("ap-singapore").credentials(Credentials.of("id", "key")));
        client.close();

        assertThatThrownBy(() -> client.resetInstance(REQUEST)).isInstanceOf(NotSentException.class);
        assertThatThrownBy(() -> CvmClient.create(c -> {})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void actionsWithHardNamesCanBeCalled() {
        WideClient fake = new WideClient() {};

        assertThatThrownBy(() -> fake.wait_(r -> {})).hasMessageContaining("Wait is not implemented");
        assertThatThrownBy(() -> fake.call_(r -> {})).hasMessageContaining("Call is not implemented");
        assertThatThrownBy(() -> fake.runAsync_(r -> {})).hasMessageContaining("RunAsync is not implemented");
        assertThat(fake.runAsync(r -> {})).isCompletedExceptionally();
    }
}
