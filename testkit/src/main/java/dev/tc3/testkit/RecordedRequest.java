package dev.tc3.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.client.SignatureMethod;
import dev.tc3.spec.words.Printable;
import dev.tc3.testkit.gateway.Judgement;
import dev.tc3.testkit.http.RawRequest;
import dev.tc3.testkit.parameters.Flattening;
import dev.tc3.testkit.parameters.Redaction;
import dev.tc3.testkit.wire.Authorization;
import dev.tc3.testkit.wire.Common;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request that came to a {@link FakeTencentCloud}, right or wrong. Immutable and thread-safe.
 *
 * <p>The accessors give everything as it came, secrets included; {@link #redacted()} and {@link #toString()} show
 * neither a parameter that the spec calls sensitive, nor a signature, a key's id or a token.
 */
public final class RecordedRequest {

    private static final Pattern UNIX_SECONDS = Pattern.compile("\\d{1,11}");

    private final Judgement judgement;
    private final @Nullable String errorCode;

    RecordedRequest(Judgement judgement, @Nullable String errorCode) {
        this.judgement = judgement;
        this.errorCode = errorCode;
    }

    RecordedRequest answeredWith(@Nullable String code) {
        return new RecordedRequest(judgement, code);
    }

    /** The HTTP method, such as {@code POST}. */
    public String httpMethod() {
        return raw().method();
    }

    /** Path and query, percent-encoded as sent. */
    public String target() {
        return raw().target();
    }

    /** The header values by name in lower case, sorted by name; unmodifiable. */
    public Map<String, List<String>> headers() {
        return raw().headers();
    }

    /**
     * The first value of a header, or null if the request does not have it.
     *
     * @param name the header's name in any case
     */
    public @Nullable String header(String name) {
        return raw().header(name);
    }

    /** A copy of the body's bytes as sent; of a body over 10 MB, its beginning. */
    public byte[] body() {
        return raw().body();
    }

    /** The body read as UTF-8. */
    public String bodyText() {
        return raw().bodyText();
    }

    /** The action called, or null if the request names none. */
    public @Nullable String action() {
        return common(Common.ACTION);
    }

    /** The API version called, or null if the request names none. */
    public @Nullable String version() {
        return common(Common.VERSION);
    }

    /** The region called, or null if the request names none. */
    public @Nullable String region() {
        return common(Common.REGION);
    }

    /** When the request says it was signed, to the second, or null if it does not say so in Unix time. */
    public @Nullable Instant timestamp() {
        @Nullable String seconds = common(Common.TIMESTAMP);
        return seconds != null && UNIX_SECONDS.matcher(seconds).matches()
                ? Instant.ofEpochSecond(Long.parseLong(seconds))
                : null;
    }

    /** How the request is signed, or null if it has no authorisation that can be read. */
    public @Nullable SignatureMethod signatureMethod() {
        return judgement.call().authorization().map(Authorization::method).orElse(null);
    }

    /** Whether the request says that it carries no signature, as those may of actions that the spec calls unsigned. */
    public boolean isUnsigned() {
        return judgement.call().isUnsigned();
    }

    /** Whether the request is signed with the key of {@link FakeTencentCloud#credentials()}. */
    public boolean isSignatureRight() {
        return judgement.signatureRight();
    }

    /**
     * The common parameters by the names they have as parameters, such as {@code Timestamp}, whether they came as
     * parameters or as headers; sorted by name and unmodifiable.
     */
    public Map<String, String> commonParameters() {
        return judgement.call().common().values();
    }

    /**
     * A copy of the business parameters as one JSON tree, the same whether they came as JSON or flattened: numbers are
     * numbers and {@code TRUE} is {@code true}, as the spec has them, so that the tree equals one that Jackson parses.
     * Members stand in the order in which they came, and what the spec does not know stays as it came. Empty if the
     * request could not be read.
     */
    public ObjectNode parameters() {
        return judgement.parameters().tree().deepCopy();
    }

    /**
     * The business parameters of {@link #parameters()} by flattened name, such as {@code SystemDisk.DiskSize} or {@code
     * InstanceIds.0}. Empty lists and objects have no flattened name.
     */
    public Map<String, String> flattenedParameters() {
        return Flattening.flatten(judgement.parameters().tree());
    }

    /** The error code with which the request was answered, or null if it was answered without one. */
    public @Nullable String errorCode() {
        return errorCode;
    }

    /** The request as HTTP text with {@code ***} in place of secrets, and of everything that may be one. */
    public String redacted() {
        return new RedactedHttp(judgement).text();
    }

    /** The call on one line: action, how it was sent, the parameters without secrets, and how it was answered. */
    @Override
    public String toString() {
        ObjectNode shown =
                Redaction.redact(judgement.served(), judgement.parameters().tree());
        String sender = isUnsigned() ? "unsigned" : "by " + signatureMethod();
        String call = httpMethod() + " " + action() + " " + version() + " in " + region() + " " + sender + " " + shown;
        return Printable.escape(call) + (errorCode == null ? "" : " answered with " + errorCode);
    }

    private RawRequest raw() {
        return judgement.call().request();
    }

    private @Nullable String common(String name) {
        return judgement.call().common().get(name);
    }
}
