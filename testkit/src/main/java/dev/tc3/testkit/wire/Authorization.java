package dev.tc3.testkit.wire;

import dev.tc3.client.SignatureMethod;
import java.util.List;
import java.util.Map;

/** How a call says who sent it, and the signature by which it proves that. */
public sealed interface Authorization {

    /** The id of the key that the call claims to be signed with. */
    String secretId();

    /** The signature as sent. */
    String signature();

    /** The signature method. */
    SignatureMethod method();

    /**
     * The parts of an {@code Authorization} header.
     *
     * @param date the day of the credential scope, as sent
     * @param service the product of the credential scope
     * @param signedHeaders the names of the headers that the signature covers, in the order sent
     */
    record Tc3(String secretId, String date, String service, List<String> signedHeaders, String signature)
            implements Authorization {

        public Tc3 {
            signedHeaders = List.copyOf(signedHeaders);
        }

        @Override
        public SignatureMethod method() {
            return SignatureMethod.TC3_HMAC_SHA256;
        }
    }

    /**
     * An older signature, which is a parameter among the others.
     *
     * @param method one of the two older methods
     * @param parameters all parameters of the call but the signature, by name
     */
    record V1(String secretId, SignatureMethod method, Map<String, String> parameters, String signature)
            implements Authorization {

        public V1 {
            parameters = Map.copyOf(parameters);
        }
    }
}
