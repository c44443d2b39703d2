package dev.tc3.client.auth.source;

import dev.tc3.client.CredentialsException;
import dev.tc3.client.json.StructureReader;
import java.io.IOException;

/** Credentials of the role that is bound to the instance on which the program runs. */
public final class InstanceRole implements Source {

    private static final String ROLES = "/latest/meta-data/cam/security-credentials/";
    private static final int NOT_FOUND = 404;

    private final MetadataService metadata;

    /**
     * Will ask for the role, and then for its credentials.
     *
     * @param metadata whom to ask
     */
    public InstanceRole(MetadataService metadata) {
        this.metadata = metadata;
    }

    @Override
    public String name() {
        return "instance role";
    }

    @Override
    public Lease fetch() throws NothingThereException {
        String json = ask(ROLES + role()).body();
        try {
            TemporaryCredentials answer = StructureReader.members(json, TemporaryCredentials::read);
            if (answer.isRefusal()) {
                throw new CredentialsException("the metadata service has no credentials for the instance's role");
            }
            return answer.lease();
        } catch (IllegalArgumentException e) {
            throw new CredentialsException("the metadata service's credentials: " + e.getMessage());
        }
    }

    private String role() throws NothingThereException {
        String role = list().body().strip();
        if (role.isEmpty()) {
            throw noRole();
        }
        if (!SafeName.is(role)) {
            throw new CredentialsException("the metadata service's list of roles is no name of one role");
        }
        return role;
    }

    private MetadataService.Answer list() throws NothingThereException {
        MetadataService.Answer answer;
        try {
            answer = metadata.get(ROLES);
        } catch (IOException e) {
            throw new NothingThereException("the metadata service did not answer ("
                    + e.getClass().getSimpleName() + "); it does so on instances of Tencent Cloud only");
        }
        if (answer.status() == NOT_FOUND) {
            throw noRole();
        }
        return checked(answer);
    }

    private MetadataService.Answer ask(String path) {
        try {
            return checked(metadata.get(path));
        } catch (IOException e) {
            throw new CredentialsException("the metadata service named a role, but did not answer when asked for its"
                    + " credentials (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static MetadataService.Answer checked(MetadataService.Answer answer) {
        if (!answer.isOk()) {
            throw new CredentialsException("the metadata service answered with status " + answer.status());
        }
        return answer;
    }

    private static NothingThereException noRole() {
        return new NothingThereException("no role is bound to this instance; bind one in the console");
    }
}
