package dev.tc3.testkit.wire;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that every call has beside those of its action. They travel as headers or as parameters, depending on
 * the signature method; their names here are those of parameters. Immutable.
 */
public final class Common {

    public static final String ACTION = "Action";
    public static final String VERSION = "Version";
    public static final String REGION = "Region";
    public static final String TIMESTAMP = "Timestamp";
    public static final String TOKEN = "Token";
    public static final String NONCE = "Nonce";
    public static final String SECRET_ID = "SecretId";
    public static final String SIGNATURE = "Signature";
    public static final String SIGNATURE_METHOD = "SignatureMethod";
    public static final String LANGUAGE = "Language";
    public static final String REQUEST_CLIENT = "RequestClient";

    private final Map<String, String> values;

    Common(Map<String, String> values) {
        this.values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The value of a common parameter, or null if the call does not have it. */
    public @Nullable String get(String name) {
        return values.get(name);
    }

    /** All common parameters that the call has, sorted by name. */
    public Map<String, String> values() {
        return values;
    }
}
