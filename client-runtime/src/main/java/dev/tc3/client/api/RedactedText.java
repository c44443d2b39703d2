package dev.tc3.client.api;

import dev.tc3.client.params.RedactedParamWriter;

/**
 * The {@code toString} of generated types: {@code LoginRequest{User=root, Password=***, KeyIds=[a, b]}}.
 * Secrets are masked, long text and lists are cut, and control characters are escaped, so that the text may go to a log.
 */
public final class RedactedText {

    private RedactedText() {}

    /**
     * A structure as text for people.
     *
     * @param typeName the structure's name
     * @param source the structure; its parameters that are not set are left out
     * @return one line of text, at most some thousand characters long
     */
    public static String of(String typeName, ParamSource source) {
        return typeName + RedactedParamWriter.write(source);
    }
}
