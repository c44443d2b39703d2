package com.acme.cloud;

import com.acme.cloud.cvm.v20170312.CvmClient;
import com.acme.cloud.cvm.v20170312.ResetInstanceRequest;

final class Reset {

    private Reset() {}

    static String keepingTheLogin(CvmClient cvm, String instanceId) {
        ResetInstanceRequest request = ResetInstanceRequest.builder()
                .instanceId(instanceId)
                .loginSettings(l -> l.keepImageLogin("TRUE"))
                .build();
        return cvm.resetInstance(request).requestId();
    }
}
