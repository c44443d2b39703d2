package dev.tc3.it.official.darkroom.v20240501;

import com.tencentcloudapi.common.AbstractClient;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import dev.tc3.it.official.darkroom.v20240501.models.ChatRequest;
import dev.tc3.it.official.darkroom.v20240501.models.ChatResponse;
import dev.tc3.it.official.darkroom.v20240501.models.DevelopFilmRequest;
import dev.tc3.it.official.darkroom.v20240501.models.DevelopFilmResponse;
import dev.tc3.it.official.darkroom.v20240501.models.VisitRequest;
import dev.tc3.it.official.darkroom.v20240501.models.VisitResponse;

/** The client, whose methods bear the actions' names, as the SDK's do. */
public final class DarkroomClient extends AbstractClient {

    public DarkroomClient(Credential credential, String region, ClientProfile profile) {
        super("darkroom.tencentcloudapi.com", "2024-05-01", credential, region, profile);
    }

    public DevelopFilmResponse DevelopFilm(DevelopFilmRequest request) throws TencentCloudSDKException {
        return internalRequest(request, "DevelopFilm", DevelopFilmResponse.class);
    }

    public ChatResponse Chat(ChatRequest request) throws TencentCloudSDKException {
        return internalRequest(request, "Chat", ChatResponse.class);
    }

    public VisitResponse Visit(VisitRequest request) throws TencentCloudSDKException {
        request.setSkipSign(true);
        return internalRequest(request, "Visit", VisitResponse.class);
    }
}
