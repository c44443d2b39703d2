package dev.tc3.demo;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.RequestOptions;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.cvm.v20170312.CvmErrorCode;
import dev.tc3.cvm.v20170312.ResetInstanceRequest;
import dev.tc3.cvm.v20170312.ResetInstanceResponse;
import dev.tc3.generator.GeneratorException;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.RecordedRequest;
import java.io.IOException;
import java.io.PrintWriter;

/** The whole way on this machine: read, generate, compile, serve, call, fail, refuse. */
final class LoopbackDemo {

    private static final String PASSWORD = "LoginSettings.Password";

    private final PrintWriter out;

    LoopbackDemo(PrintWriter out) {
        this.out = out;
    }

    void run() throws IOException, GeneratorException, DemoFailedException {
        ApiSpec spec = BundledSpecs.read("cvm", "2017-03-12");
        step("The spec");
        spec.actions()
                .values()
                .forEach(action -> out.printf(
                        "%s %s %s: %d parameters, %d error codes, %s%n",
                        spec.service(),
                        spec.version(),
                        action.name(),
                        action.parameters().size(),
                        action.errors().size(),
                        action.effect()));

        step("Generated and compiled");
        new GenerationStep(spec, out).run();

        try (FakeTencentCloud fake = FakeTencentCloud.serving(spec);
                CvmClient cvm = CvmClient.create(c ->
                        c.region("ap-singapore").credentials(fake.credentials()).endpoint(fake.endpoint()))) {
            step("The page's example, sent by POST to " + fake.endpoint());
            show(cvm.resetInstance(example()), fake.lastRequest());

            step("The same by GET, which must be allowed to carry a password");
            RequestOptions get = RequestOptions.of(o -> o.method(HttpMethod.GET).allowInUrl(PASSWORD));
            show(cvm.resetInstance(example(), get), fake.lastRequest());

            step("An error answer");
            fake.on("ResetInstance").failOnce("InvalidPassword");
            showError(cvm);

            step("A request that lacks its instance");
            showRefusal(cvm, fake);
        }
        out.flush();
    }

    private static ResetInstanceRequest example() {
        return ResetInstanceRequest.builder()
                .instanceId("ins-r8hr2upy")
                .imageId("img-pmqg1cw7")
                .systemDisk(d -> d.diskSize(60))
                .loginSettings(l -> l.password("Qcloud@TestApi123++"))
                .enhancedService(e -> e.securityService(s -> s.enabled(true)).monitorService(m -> m.enabled(true)))
                .build();
    }

    private void show(ResetInstanceResponse response, RecordedRequest sent) {
        out.println(sent.redacted());
        out.println("accepted; RequestId " + response.requestId());
    }

    private void showError(CvmClient cvm) throws DemoFailedException {
        try {
            cvm.resetInstance(example());
            throw new DemoFailedException("the fake was told to fail the call, and did not");
        } catch (ApiErrorException e) {
            CvmErrorCode code = CvmErrorCode.of(e);
            out.printf("%s is CvmErrorCode.%s: %s%n", e.code(), code, code.explanation());
            out.printf("outcome %s. %s%n", e.outcome(), code.advice());
        }
    }

    private void showRefusal(CvmClient cvm, FakeTencentCloud fake) throws DemoFailedException {
        int before = fake.requests().size();
        try {
            cvm.resetInstance(r -> r.imageId("img-pmqg1cw7"));
            throw new DemoFailedException("a request without its instance was sent");
        } catch (InvalidRequestException e) {
            out.println(e.getMessage());
            out.printf(
                    "requests that reached the endpoint meanwhile: %d%n",
                    fake.requests().size() - before);
        }
    }

    private void step(String title) {
        out.printf("%n== %s%n", title);
    }
}
