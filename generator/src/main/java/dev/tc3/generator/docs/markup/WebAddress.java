package dev.tc3.generator.docs.markup;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that a link of a doc may lead to: those of http and https, with whatever is special percent-encoded. */
final class WebAddress {

    private static final Pattern FORM =
            Pattern.compile("(?i)(https?)://([a-z0-9](?:[a-z0-9.-]{0,253}[a-z0-9])?(?::\\d{1,5})?)((?:[/?#].*+)?)");

    /** What stands as it is, which an asterisk does not: it could end a comment. Else one character. */
    private static final Pattern PIECE =
            Pattern.compile("((?:[A-Za-z0-9/?&=._~:;,+$!()'-]|%[0-9A-Fa-f]{2})++)|.", Pattern.DOTALL);

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int LONGEST = 2_000;

    private WebAddress() {}

    /** The address in a form that is valid everywhere, or empty if no link should lead there. */
    static Optional<String> of(String address) {
        Matcher parts = FORM.matcher(address.strip());
        if (address.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        String rest = parts.group(3);
        int hash = rest.indexOf('#');
        String beforeHash = hash < 0 ? rest : rest.substring(0, hash);
        String afterHash = hash < 0 ? "" : '#' + encode(rest.substring(hash + 1));
        return Optional.of(parts.group(1) + "://" + parts.group(2) + encode(beforeHash) + afterHash);
    }

    private static String encode(String part) {
        StringBuilder encoded = new StringBuilder(part.length());
        Matcher piece = PIECE.matcher(part);
        while (piece.find()) {
            if (piece.group(1) != null) {
                encoded.append(piece.group(1));
            } else {
                for (byte b : piece.group().getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.toHexDigits(b));
                }
            }
        }
        return encoded.toString();
    }
}
