package dev.tc3.testkit;

import dev.tc3.testkit.http.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with.
 *
 * @param reply what goes over the wire
 * @param errorCode the error code in it, or null if there is none
 * @param acceptedAs the id under which the call was accepted, whether or not the caller learns it; null if it was not
 */
record Answer(
        Reply reply, @Nullable String errorCode, @Nullable String acceptedAs) {}
