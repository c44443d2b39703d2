package dev.tc3.client.http;

/** What connection a request goes over. */
public enum ConnectionUse {
    /**
     * One that is kept open for several requests: fast, but the server may have closed it meanwhile, and then nobody
     * knows whether the request arrived.
     */
    POOLED,
    /** One of its own, opened for it and closed after it. */
    ALONE
}
