package dev.tc3.client.auth.source;

import dev.tc3.client.Credentials;
import dev.tc3.client.api.ResponseReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer that has temporary credentials, as it came. The metadata service and STS name its members alike; STS has the
 * three texts in a structure of their own.
 */
public final class TemporaryCredentials {

    private static final long EARLIEST_EXPIRY = 1_000_000_000L;
    private static final long LATEST_EXPIRY = 100_000_000_000L;

    private String secretId = "";
    private String secretKey = "";
    private String token = "";
    private String code = "";
    private @Nullable Long expiredTime;

    private TemporaryCredentials() {}

    /**
     * Reads an answer.
     *
     * @param reader stands before the answer's first member
     * @return what it has
     */
    public static TemporaryCredentials read(ResponseReader reader) {
        return new TemporaryCredentials().takeAll(reader);
    }

    private TemporaryCredentials takeAll(ResponseReader reader) {
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "TmpSecretId" -> secretId = text(reader);
                case "TmpSecretKey" -> secretKey = text(reader);
                case "Token" -> token = text(reader);
                case "Code" -> code = text(reader);
                case "ExpiredTime" -> expiredTime = reader.int64();
                case "Credentials" -> reader.struct(this::takeAll);
                default -> reader.skip();
            }
        }
        return this;
    }

    /** {@return whether the answer says of itself that it is none; an answer that does not say is one} */
    boolean isRefusal() {
        return !code.isEmpty() && !code.equals("Success");
    }

    /**
     * The credentials and their end.
     *
     * @return all that the answer must have
     * @throws IllegalArgumentException if something is missing or cannot be what it should; the message shows no value
     */
    public Lease lease() {
        List<String> missing = Stream.of(
                        missing("TmpSecretId", secretId),
                        missing("TmpSecretKey", secretKey),
                        missing("Token", token),
                        expiredTime == null ? "ExpiredTime" : "")
                .filter(name -> !name.isEmpty())
                .toList();
        if (expiredTime == null || !missing.isEmpty()) {
            throw new IllegalArgumentException("the answer lacks " + String.join(" and ", missing));
        }
        if (expiredTime < EARLIEST_EXPIRY || expiredTime > LATEST_EXPIRY) {
            throw new IllegalArgumentException("the answer's ExpiredTime is no time in Unix seconds");
        }
        return new Lease(Credentials.of(secretId, secretKey, token), Instant.ofEpochSecond(expiredTime));
    }

    private static String missing(String name, String value) {
        return value.isEmpty() ? name : "";
    }

    private static String text(ResponseReader reader) {
        String text = reader.string();
        return text == null ? "" : text;
    }
}
