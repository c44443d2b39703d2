package dev.tc3.client.auth;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Credentials from a profile in the ini file that Tencent Cloud's own tools read. */
public final class ProfileFile {

    private static final String FILE_VARIABLE = "TENCENTCLOUD_CREDENTIALS_FILE";
    private static final Path SYSTEM_FILE = Path.of("/etc/tencentcloud/credentials");
    private static final String SECRET_ID = "secret_id";
    private static final String SECRET_KEY = "secret_key";
    private static final String TOKEN = "token";
    private static final long LONGEST_BYTES = 1024 * 1024;

    private ProfileFile() {}

    /**
     * The credentials of a profile in the usual file: the one that {@code TENCENTCLOUD_CREDENTIALS_FILE} names; or if that is
     * not set, the first that exists of {@code ~/.tencentcloud/credentials} and {@code /etc/tencentcloud/credentials}.
     *
     * @param profile the profile's name
     * @return the credentials
     * @throws CredentialsException if there is no such file or profile, or it cannot be read; it names the files
     */
    public static Credentials find(String profile) {
        return find(System.getenv(), Path.of(System.getProperty("user.home", "")), SYSTEM_FILE, profile);
    }

    static Credentials find(Map<String, String> environment, Path home, Path systemFile, String profile) {
        String named = environment.getOrDefault(FILE_VARIABLE, "");
        if (!named.isEmpty()) {
            return read(Path.of(named), profile);
        }
        Path userFile = home.resolve(".tencentcloud").resolve("credentials");
        Path file = Stream.of(userFile, systemFile)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new CredentialsException("no credentials file: tried " + userFile + " and "
                        + systemFile + "; " + FILE_VARIABLE + " may name another"));
        return read(file, profile);
    }

    /**
     * The credentials of a profile in a file.
     *
     * @param file the file, in UTF-8
     * @param profile the profile's name
     * @return the credentials
     * @throws CredentialsException if the file or the profile does not exist or cannot be read; it names the file, the line
     *     or the key, and never a value
     */
    public static Credentials read(Path file, String profile) {
        Map<String, String> keys;
        try {
            keys = IniFile.parse(lines(file)).section(profile);
        } catch (IllegalArgumentException e) {
            throw wrong(file, e.getMessage());
        }
        if (keys == null) {
            throw wrong(file, "it has no profile [" + profile + "]");
        }
        List<String> missing = Stream.of(SECRET_ID, SECRET_KEY)
                .filter(key -> keys.getOrDefault(key, "").isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw wrong(file, "profile [" + profile + "] lacks " + String.join(" and ", missing));
        }
        try {
            return CredentialParts.join(
                    keys.getOrDefault(SECRET_ID, ""), keys.getOrDefault(SECRET_KEY, ""), keys.get(TOKEN));
        } catch (IllegalArgumentException e) {
            throw wrong(file, "profile [" + profile + "]: " + e.getMessage());
        }
    }

    private static List<String> lines(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw wrong(file, "it does not exist or is no file");
            }
            if (Files.size(file) > LONGEST_BYTES) {
                throw wrong(file, "it is longer than 1 MiB");
            }
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw wrong(file, "it is not UTF-8");
        } catch (IOException e) {
            throw wrong(file, "it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static CredentialsException wrong(Path file, @Nullable String what) {
        return new CredentialsException("credentials file " + file + ": " + what);
    }
}
