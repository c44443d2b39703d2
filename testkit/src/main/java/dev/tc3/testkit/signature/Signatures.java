package dev.tc3.testkit.signature;

import dev.tc3.testkit.wire.Authorization;
import dev.tc3.testkit.wire.Common;
import dev.tc3.testkit.wire.IncomingCall;
import org.jspecify.annotations.Nullable;

/** Compares the signature of a call with the one it should have, by whichever method it was signed. */
public final class Signatures {

    private Signatures() {}

    /**
     * Whether the call was signed with a key.
     *
     * @param call the call; one without a readable authorisation is not signed
     * @param secretKey the key
     */
    public static boolean isRight(IncomingCall call, String secretKey) {
        return call.authorization()
                .map(authorization -> isRight(call, authorization, secretKey))
                .orElse(false);
    }

    private static boolean isRight(IncomingCall call, Authorization authorization, String secretKey) {
        if (authorization instanceof Authorization.V1 v1) {
            return V1Signature.of(call.request(), v1, secretKey).equals(v1.signature());
        }
        @Nullable String timestamp = call.common().get(Common.TIMESTAMP);
        return authorization instanceof Authorization.Tc3 tc3
                && timestamp != null
                && Tc3Signature.of(call.request(), tc3, timestamp, secretKey)
                        .filter(tc3.signature()::equals)
                        .isPresent();
    }
}
