package dev.tc3.it.official;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.ResetInstanceRequest;
import java.nio.charset.StandardCharsets;

/**
 * Calls ResetInstance once with the official SDK. Arguments: host and port, region, secret id, secret key, HTTP method,
 * signature method. The request comes as JSON on standard input. The RequestId goes to standard output; an API error
 * ends the program with code 1 and its code on standard error.
 */
public final class ResetInstanceProgram {

    private ResetInstanceProgram() {}

    public static void main(String[] args) throws Exception {
        HttpProfile http = new HttpProfile();
        http.setProtocol(HttpProfile.REQ_HTTP);
        http.setEndpoint(args[0]);
        http.setReqMethod(args[4]);
        ClientProfile profile = new ClientProfile();
        profile.setHttpProfile(http);
        profile.setSignMethod(args[5]);
        CvmClient client = new CvmClient(new Credential(args[2], args[3]), args[1], profile);
        String json = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        try {
            System.out.println(
                    client.ResetInstance(ResetInstanceRequest.fromJsonString(json, ResetInstanceRequest.class))
                            .getRequestId());
        } catch (TencentCloudSDKException e) {
            System.err.println(e.getErrorCode() + " " + e.getMessage());
            System.exit(1);
        }
    }
}
