package dev.tc3.client;

/**
 * How a request is signed. TC3-HMAC-SHA256 puts everything into headers. The two older methods make the secret id, the
 * signature and the token of temporary credentials parameters of the request; by {@link HttpMethod#GET} they stand in its
 * URL, and whoever reads that, in a proxy's log for instance, can send the same request again for five minutes.
 *
 * <p>Actions whose requests are not signed have one form only, that of TC3-HMAC-SHA256 without a signature, whatever
 * method a client is told to sign by.
 */
public enum SignatureMethod {
    /** The current method: the signature covers the whole request and its key is good for one day only. */
    TC3_HMAC_SHA256("TC3-HMAC-SHA256"),
    /** The older method with SHA-1. */
    HMAC_SHA1("HmacSHA1"),
    /** The older method with SHA-256. */
    HMAC_SHA256("HmacSHA256");

    private final String wireName;

    SignatureMethod(String wireName) {
        this.wireName = wireName;
    }

    /** {@return the method's name in requests} */
    public String wireName() {
        return wireName;
    }
}
