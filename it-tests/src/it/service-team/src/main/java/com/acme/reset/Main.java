package com.acme.reset;

import dev.tc3.client.Credentials;
import dev.tc3.cvm.v20170312.CvmClient;

final class Main {

    private Main() {}

    public static void main(String[] args) {
        String instanceId = args[0];
        String password = System.getenv("NEW_PASSWORD");
        try (CvmClient cvm = CvmClient.create(
                c -> c.region("ap-singapore").credentials(Credentials.fromEnvironment()))) {
            System.out.println(new Reinstaller(cvm).reinstall(instanceId, password));
        }
    }
}
