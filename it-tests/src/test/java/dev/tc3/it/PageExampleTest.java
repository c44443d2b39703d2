package dev.tc3.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.HttpMethod;
import dev.tc3.client.RequestOptions;
import dev.tc3.cvm.v20170312.CvmClient;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.FakeTencentCloudExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example of the API's page, as our client sends it. */
class PageExampleTest {

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT =
            FakeTencentCloudExtension.serving(BundledSpecs.read("cvm", "2017-03-12"));

    @Test
    void theExampleIsReproducedAsAQueryString(FakeTencentCloud fake) {
        try (CvmClient cvm = CvmClient.create(c -> c.region("ap-singapore")
                .credentials(fake.credentials())
                .endpoint(fake.endpoint())
                .method(HttpMethod.GET))) {
            cvm.resetInstance(PageExample.request(), RequestOptions.of(o -> o.allowInUrl("LoginSettings.Password")));
        }
        // The page's names and values, in its order; booleans are written small, and reserved characters encoded.
        assertThat(fake.lastRequest().target())
                .isEqualTo("/?InstanceId=ins-r8hr2upy"
                        + "&ImageId=img-pmqg1cw7"
                        + "&SystemDisk.DiskSize=60"
                        + "&LoginSettings.Password=Qcloud%40TestApi123%2B%2B"
                        + "&EnhancedService.SecurityService.Enabled=true"
                        + "&EnhancedService.MonitorService.Enabled=true");
    }
}
