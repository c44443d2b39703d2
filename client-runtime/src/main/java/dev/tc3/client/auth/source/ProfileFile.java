package dev.tc3.client.auth.source;

import dev.tc3.client.CredentialsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Credentials from a profile in the ini file that Tencent Cloud's own tools read. */
public final class ProfileFile implements Source {

    /** Where the file of a whole machine is. */
    public static final Path SYSTEM_FILE = Path.of("/etc/tencentcloud/credentials");

    private static final String FILE_VARIABLE = "TENCENTCLOUD_CREDENTIALS_FILE";
    private static final String SECRET_ID = "secret_id";
    private static final String SECRET_KEY = "secret_key";
    private static final String TOKEN = "token";

    /** One file that must be there, or several of which the first that exists counts. */
    private final List<Path> places;

    private final String profile;

    private ProfileFile(List<Path> places, String profile) {
        this.places = places;
        this.profile = profile;
    }

    /**
     * A profile in a file.
     *
     * @param file the file, in UTF-8
     * @param profile the profile's name
     * @return the source
     */
    public static ProfileFile at(Path file, String profile) {
        return new ProfileFile(List.of(file), profile);
    }

    /**
     * A profile in the usual file: the one that {@code TENCENTCLOUD_CREDENTIALS_FILE} names; or if that is not set, the first
     * that exists of {@code .tencentcloud/credentials} in the home directory and that of the machine.
     *
     * @param environment the variables
     * @param home the home directory
     * @param systemFile the machine's file
     * @param profile the profile's name
     * @return the source
     * @throws CredentialsException if the variable is set to what can be no file's name
     */
    public static ProfileFile usual(Map<String, String> environment, Path home, Path systemFile, String profile) {
        String named = environment.getOrDefault(FILE_VARIABLE, "");
        try {
            return named.isEmpty()
                    ? new ProfileFile(
                            List.of(home.resolve(".tencentcloud").resolve("credentials"), systemFile), profile)
                    : at(Path.of(named), profile);
        } catch (InvalidPathException e) {
            throw new CredentialsException(FILE_VARIABLE + " is no path of a file");
        }
    }

    @Override
    public String name() {
        return "profile file";
    }

    @Override
    public Lease fetch() throws NothingThereException {
        Path file = file();
        Map<String, String> keys = section(file);
        if (keys == null) {
            throw new NothingThereException(wrong(file, "it has no profile [" + profile + "]"));
        }
        List<String> missing = Stream.of(SECRET_ID, SECRET_KEY)
                .filter(key -> keys.getOrDefault(key, "").isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw refused(file, "profile [" + profile + "] lacks " + String.join(" and ", missing));
        }
        try {
            return Lease.lasting(CredentialParts.join(
                    keys.getOrDefault(SECRET_ID, ""), keys.getOrDefault(SECRET_KEY, ""), keys.get(TOKEN)));
        } catch (IllegalArgumentException e) {
            throw refused(file, "profile [" + profile + "]: " + e.getMessage());
        }
    }

    private Path file() throws NothingThereException {
        if (places.size() == 1) {
            return places.get(0);
        }
        return places.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new NothingThereException("no credentials file: tried " + places.get(0) + " and "
                        + places.get(1) + "; " + FILE_VARIABLE + " may name another"));
    }

    private @Nullable Map<String, String> section(Path file) {
        try {
            return IniFile.parse(SmallFile.text(file).lines().toList()).section(profile);
        } catch (IllegalArgumentException e) {
            throw refused(file, e.getMessage());
        }
    }

    private static CredentialsException refused(Path file, @Nullable String what) {
        return new CredentialsException(wrong(file, what));
    }

    private static String wrong(Path file, @Nullable String what) {
        return "credentials file " + file + ": " + what;
    }
}
