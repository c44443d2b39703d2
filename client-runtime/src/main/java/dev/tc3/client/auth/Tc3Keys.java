package dev.tc3.client.auth;

import java.nio.charset.StandardCharsets;

/** The keys that lead from a secret key to the one that signs: one for a day, one for a service on that day. */
final class Tc3Keys {

    private Tc3Keys() {}

    static byte[] ofDate(String secretKey, String date) {
        return Hmac.SHA256.of(("TC3" + secretKey).getBytes(StandardCharsets.UTF_8), date);
    }

    static byte[] ofService(byte[] dateKey, String service) {
        return Hmac.SHA256.of(dateKey, service);
    }

    static byte[] signing(byte[] serviceKey) {
        return Hmac.SHA256.of(serviceKey, Tc3Scope.TERMINATOR);
    }
}
