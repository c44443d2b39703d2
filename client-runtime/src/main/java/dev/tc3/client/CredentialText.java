package dev.tc3.client;

/** What every part of credentials must look like, so that it can stand in a header. */
final class CredentialText {

    private CredentialText() {}

    static String check(String what, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the " + what + " is empty");
        }
        if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException(
                    "the " + what + " has spaces, control or non-ASCII characters; was it copied whole and alone?");
        }
        return value;
    }
}
