package dev.tc3.client.auth;

import dev.tc3.client.HttpMethod;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a TC3 signature covers. The payload is not copied: nobody may change it afterwards. {@link #toString()} shows
 * nothing that a request may want hidden.
 *
 * @param method how the request is sent
 * @param host the {@code Host} header, byte for byte
 * @param query the query exactly as sent, without the question mark; empty if there is none
 * @param contentType the {@code Content-Type} header, byte for byte
 * @param action the action's name, or null to leave {@code x-tc-action} out of the signature, as older clients do
 * @param payload the body; empty for a request without one
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below; a copy of each body would cost too much
public record Tc3Message(
        HttpMethod method,
        String host,
        String query,
        String contentType,
        @Nullable String action,
        byte[] payload) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tc3Message that
                && method == that.method
                && host.equals(that.host)
                && query.equals(that.query)
                && contentType.equals(that.contentType)
                && Objects.equals(action, that.action)
                && Arrays.equals(payload, that.payload);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, host, query, contentType, action, Arrays.hashCode(payload));
    }

    /** The method, the host and the action. */
    @Override
    public String toString() {
        return "Tc3Message{" + method + " " + host + ", action=" + action + "}";
    }
}
