package dev.tc3.testkit;

import dev.tc3.testkit.http.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with.
 *
 * @param reply what goes over the wire
 * @param errorCode the error code in it, or null if there is none
 */
record Answer(Reply reply, @Nullable String errorCode) {}
