package com.acme.cloud;

import com.acme.cloud.cvm.v20170312.CvmClient;
import dev.tc3.client.Credentials;

/** Resets an instance: {@code Main ENDPOINT INSTANCE}. */
final class Main {

    private Main() {}

    public static void main(String[] args) {
        try (CvmClient cvm = CvmClient.create(c -> c.region("ap-singapore")
                .credentials(Credentials.fromEnvironment())
                .endpoint(args[0]))) {
            System.out.println(cvm.resetInstance(r -> r.instanceId(args[1])).requestId());
        }
    }
}
