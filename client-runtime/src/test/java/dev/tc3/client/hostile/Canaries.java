package dev.tc3.client.hostile;

import dev.tc3.client.Credentials;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Secrets that nobody can take for anything else, and the forms in which one of them might get out. */
final class Canaries {

    static final String SECRET_ID = "AKIDcanaryOne7Qx";
    static final String SECRET_KEY = "canaryTwo+Zk/93==";
    static final String TOKEN = "canaryThree+Wv/55==";
    static final String PASSWORD = "canaryFour p\u00e4ss&w=rd/?";
    static final String LISTED = "canaryFive<\"l\\isted'>";
    static final String EXTRA = "canarySix%extra;";

    static final Credentials CREDENTIALS = Credentials.of(SECRET_ID, SECRET_KEY, TOKEN);

    private static final List<String> FORMS = List.of(SECRET_ID, SECRET_KEY, TOKEN, PASSWORD, LISTED, EXTRA).stream()
            .flatMap(secret -> formsOf(secret).stream())
            .toList();

    private Canaries() {}

    /** What of all secrets can be seen in a text, in whatever form and case. */
    static List<String> in(String text) {
        String searched = text.toLowerCase(Locale.ROOT);
        return FORMS.stream().filter(searched::contains).toList();
    }

    /** The forms of one secret, in lower case. */
    static List<String> formsOf(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        List<String> forms = new ArrayList<>();
        forms.add(secret);
        forms.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
        forms.add(URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"));
        forms.add(secret.replace("\\", "\\\\").replace("\"", "\\\""));
        forms.add(HexFormat.of().formatHex(bytes));
        for (int offset = 0; offset < 3; offset++) {
            forms.add(base64(bytes, offset));
            forms.add(base64(bytes, offset).replace('+', '-').replace('/', '_'));
        }
        return forms.stream()
                .map(form -> form.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** What stays the same of a Base64 text, whatever is around the bytes that begin so many bytes behind a multiple of three. */
    private static String base64(byte[] bytes, int offset) {
        byte[] moved = HostileAnswer.join(new byte[offset], bytes);
        int whole = moved.length / 3 * 3;
        String text = Base64.getEncoder().encodeToString(Arrays.copyOf(moved, whole));
        return text.substring(offset == 0 ? 0 : 4);
    }
}
