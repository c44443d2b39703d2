package dev.tc3.client;

/** How a request is sent. */
public enum HttpMethod {
    /** Parameters in the URL, at most 32 KB of them. URLs are logged in many places: send no secrets this way. */
    GET,
    /** Parameters in the body: 10 MB with TC3-HMAC-SHA256, 1 MB with the older signatures. */
    POST
}
