package dev.tc3.client.pipeline;

/** What requests say about their bodies. These are signed, so they go out byte for byte. */
final class ContentTypes {

    static final String JSON = "application/json; charset=utf-8";
    static final String FORM = "application/x-www-form-urlencoded";

    private ContentTypes() {}
}
