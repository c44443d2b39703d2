package dev.tc3.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Observation;
import dev.tc3.client.api.OperationStatus;
import dev.tc3.client.api.ParamSource;
import dev.tc3.golden.cvm.v20170312.DescribeInstancesRequest;
import dev.tc3.golden.cvm.v20170312.DescribeInstancesResponse;
import dev.tc3.golden.cvm.v20170312.Instance;
import dev.tc3.golden.cvm.v20170312.ResetInstanceRequest;
import dev.tc3.golden.wide.v20240229.ListRetiredRequest;
import dev.tc3.golden.wide.v20240229.ListRetiredResponse;
import dev.tc3.golden.wide.v20240229.PingRequest;
import dev.tc3.golden.wide.v20240229.RetireThingRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How generated code observes the end of an action. */
class ObservationTest {

    private static final ResetInstanceRequest RESET = ResetInstanceRequest.of(r -> r.instanceId("ins-1"));

    @Test
    void theActionThatShowsTheResourceIsAskedForThatOne() {
        Observation<ResetInstanceRequest, ParamSource, Object> observation = of(ResetInstanceRequest.ACTION);

        assertThat(observation.action()).isSameAs(DescribeInstancesRequest.ACTION);
        assertThat(observation.question().apply(RESET))
                .isEqualTo(DescribeInstancesRequest.of(r -> r.instanceIds("ins-1")));
        assertThat(observation.succeeded()).containsExactly("SUCCESS");
        assertThat(observation.failed()).containsExactly("FAILED");
    }

    @Test
    void theStatusIsThatOfTheResourceItself() {
        DescribeInstancesResponse answer = DescribeInstancesResponse.of(r -> r.requestId("look")
                .instanceSet(
                        i -> i.instanceId("ins-2").latestOperation("StopInstances"),
                        i -> i.instanceId("ins-1")
                                .latestOperation("ResetInstance")
                                .latestOperationRequestId("r-1")
                                .latestOperationState("FAILED")
                                .latestOperationErrorMsg("no disk")));

        assertThat(of(ResetInstanceRequest.ACTION).status().apply(RESET, answer))
                .isEqualTo(new OperationStatus("ResetInstance", "r-1", "FAILED", "no disk"));
    }

    @Test
    void aResourceThatIsNotThereHasNoStatus() {
        assertThat(reset(DescribeInstancesResponse.of(r -> r.requestId("look"))))
                .isNull();
        assertThat(reset(
                        DescribeInstancesResponse.of(r -> r.requestId("look").instanceSet(i -> i.instanceId("ins-2")))))
                .isNull();
        assertThat(reset(DescribeInstancesResponse.of(r -> r.requestId("look").instanceSet(i -> {}))))
                .isNull();
        Instance none = null;
        assertThat(reset(DescribeInstancesResponse.of(r -> r.requestId("look").instanceSet(none, none))))
                .isNull();
        assertThat(reset(
                        DescribeInstancesResponse.of(r -> r.requestId("look").instanceSet(i -> i.instanceId("ins-1")))))
                .isEqualTo(new OperationStatus(null, null, null, null));
    }

    private static @Nullable OperationStatus reset(DescribeInstancesResponse answer) {
        return of(ResetInstanceRequest.ACTION).status().apply(RESET, answer);
    }

    @Test
    @SuppressWarnings("deprecation") // the spec's own, to show that it can be matched
    void allThatMustMatchDoes() {
        RetireThingRequest request = RetireThingRequest.of(r -> r.thingId("t").zone("z"));
        Observation<RetireThingRequest, ParamSource, Object> observation = of(RetireThingRequest.ACTION);

        assertThat(observation.question().apply(request))
                .isEqualTo(ListRetiredRequest.of(r -> r.ids("t").inZone("z")));
        assertThat(observation
                        .status()
                        .apply(
                                request,
                                ListRetiredResponse.of(r -> r.requestId("look")
                                        .retired(
                                                t -> t.class_("t").zone("other").state("LOST"),
                                                t -> t.class_("t")
                                                        .zone("z")
                                                        .operation("Retire")
                                                        .operationId("r")
                                                        .state("DONE")))))
                .isEqualTo(new OperationStatus("Retire", "r", "DONE", null));
        assertThat(observation.succeeded()).containsExactlyInAnyOrder("DONE", "\"done\" \\u002a");
    }

    @Test
    void aRequestThatDoesNotSayWhatItWorksOnAsksForNothing() {
        RetireThingRequest request = RetireThingRequest.of(r -> r.thingId("t"));
        ListRetiredResponse answer =
                ListRetiredResponse.of(r -> r.requestId("look").retired(t -> t.class_("t")));

        assertThat(of(RetireThingRequest.ACTION).question().apply(request)).isNull();
        assertThat(of(RetireThingRequest.ACTION).status().apply(request, answer))
                .isNull();
    }

    @Test
    void theDescriptorNamesTheClientToken() {
        assertThat(RetireThingRequest.ACTION.clientToken()).isEqualTo("ClientToken");
        assertThat(ResetInstanceRequest.ACTION.clientToken()).isNull();
        assertThat(PingRequest.ACTION.observation()).isNull();
    }

    /** Whoever calls an action pays for that action only. */
    @Test
    void nothingOfTheOtherActionIsLoadedBeforeSomebodyWaits() throws Exception {
        Set<String> loaded = new TreeSet<>();
        ClassLoader loader = new Recording(loaded);

        Class<?> request = loader.loadClass(ResetInstanceRequest.class.getName());
        ActionDescriptor<?, ?> action =
                (ActionDescriptor<?, ?>) request.getField("ACTION").get(null);
        Object built = request.getMethod("fromJson", String.class).invoke(null, "{\"InstanceId\":\"ins-1\"}");

        assertThat(built).hasToString("ResetInstanceRequest{InstanceId=ins-1}");
        assertThat(loaded)
                .contains("ResetInstanceRequest", "CvmClient")
                .doesNotContain(
                        "ResetInstanceCompletion", "DescribeInstancesRequest", "DescribeInstancesResponse", "Instance");
        assertThat(action.observation().get().action().name()).isEqualTo("DescribeInstances");
        assertThat(loaded).contains("ResetInstanceCompletion", "DescribeInstancesRequest");
    }

    @SuppressWarnings("unchecked")
    private static <Q extends ParamSource> Observation<Q, ParamSource, Object> of(ActionDescriptor<Q, ?> action) {
        return (Observation<Q, ParamSource, Object>) action.observation().get();
    }

    /** Loads the generated classes itself, and notes their names. */
    private static final class Recording extends ClassLoader {

        private final Set<String> loaded;

        Recording(Set<String> loaded) {
            super(ObservationTest.class.getClassLoader());
            this.loaded = loaded;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(ResetInstanceRequest.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                loaded.add(name.substring(name.lastIndexOf('.') + 1));
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
