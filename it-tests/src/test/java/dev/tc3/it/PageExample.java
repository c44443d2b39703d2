package dev.tc3.it;

import dev.tc3.cvm.v20170312.ResetInstanceRequest;

/** The example of the API's page. */
final class PageExample {

    private PageExample() {}

    static ResetInstanceRequest request() {
        return ResetInstanceRequest.builder()
                .instanceId("ins-r8hr2upy")
                .imageId("img-pmqg1cw7")
                .systemDisk(d -> d.diskSize(60))
                .loginSettings(l -> l.password("Qcloud@TestApi123++"))
                .enhancedService(e -> e.securityService(s -> s.enabled(true)).monitorService(m -> m.enabled(true)))
                .build();
    }
}
