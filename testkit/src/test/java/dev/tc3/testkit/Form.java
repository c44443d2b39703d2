package dev.tc3.testkit;

import dev.tc3.client.HttpMethod;
import dev.tc3.client.SignatureMethod;

/** The six forms that a call may have on the wire. */
enum Form {
    TC3_POST(HttpMethod.POST, SignatureMethod.TC3_HMAC_SHA256),
    TC3_GET(HttpMethod.GET, SignatureMethod.TC3_HMAC_SHA256),
    SHA1_POST(HttpMethod.POST, SignatureMethod.HMAC_SHA1),
    SHA1_GET(HttpMethod.GET, SignatureMethod.HMAC_SHA1),
    SHA256_POST(HttpMethod.POST, SignatureMethod.HMAC_SHA256),
    SHA256_GET(HttpMethod.GET, SignatureMethod.HMAC_SHA256);

    private final HttpMethod method;
    private final SignatureMethod signatureMethod;

    Form(HttpMethod method, SignatureMethod signatureMethod) {
        this.method = method;
        this.signatureMethod = signatureMethod;
    }

    HttpMethod method() {
        return method;
    }

    SignatureMethod signatureMethod() {
        return signatureMethod;
    }
}
