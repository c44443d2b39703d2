package dev.tc3.it.official;

import com.tencentcloudapi.common.AbstractClient;
import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

/**
 * The SDK's classes for an action.
 *
 * @param client the client of the product and version
 * @param request the request of the action
 * @param name the action, which is also the name of the client's method
 */
record SdkAction(Class<? extends AbstractClient> client, Class<? extends AbstractModel> request, String name) {

    private static final String OWN_PRODUCT = "darkroom";

    /**
     * The classes that the SDK has under its rules for names.
     *
     * @throws ClassNotFoundException if the SDK here does not know the product, the version or the action
     */
    static SdkAction of(String product, String version, String action) throws ClassNotFoundException {
        String root = product.equals(OWN_PRODUCT) ? "dev.tc3.it.official." : "com.tencentcloudapi.";
        String folder = root + product + ".v" + version.replace("-", "");
        String start = product.substring(0, 1).toUpperCase(Locale.ROOT) + product.substring(1);
        return new SdkAction(
                Class.forName(folder + "." + start + "Client").asSubclass(AbstractClient.class),
                Class.forName(folder + ".models." + action + "Request").asSubclass(AbstractModel.class),
                action);
    }

    AbstractModel read(String json) {
        return AbstractModel.fromJsonString(json, request);
    }

    /** Calls the action with the SDK's own client. */
    AbstractModel call(Credential credential, String region, ClientProfile profile, AbstractModel parameters)
            throws ReflectiveOperationException, TencentCloudSDKException {
        AbstractClient caller = client.getConstructor(Credential.class, String.class, ClientProfile.class)
                .newInstance(credential, region, profile);
        try {
            return (AbstractModel) client.getMethod(name, request).invoke(caller, parameters);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof TencentCloudSDKException refused) {
                throw refused;
            }
            throw new ReflectiveOperationException("the SDK failed", e.getCause());
        }
    }
}
