package dev.tc3.client;

/** Stands where credentials should, for clients that need none. */
final class NoCredentials implements CredentialsProvider {

    static final CredentialsProvider INSTANCE = new NoCredentials();

    private NoCredentials() {}

    @Override
    public Credentials credentials() {
        throw new CredentialsException("there are no credentials: the client was given Credentials.none()");
    }

    @Override
    public String toString() {
        return "Credentials{none}";
    }
}
