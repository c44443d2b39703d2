package dev.tc3.client;

/** How a request is sent. */
public enum HttpMethod {
    /**
     * Parameters in the URL, at most 32 KB of them. URLs are logged in many places: send no secrets this way. With
     * TC3-HMAC-SHA256 the credentials stay out of the URL; the older {@link SignatureMethod}s put the secret id and the
     * signature into it, so whoever reads the URL can send the same request again until its signature expires. Sensitive
     * parameters, and the token of temporary credentials, get into a URL only where
     * {@link RequestOptions.Builder#allowInUrl} allows it.
     */
    GET,
    /** Parameters in the body: 10 MB with TC3-HMAC-SHA256, 1 MB with the older signatures. Binary parameters can only go this way. */
    POST
}
