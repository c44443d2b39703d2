package dev.tc3.spec.diff.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page around a report: its style, its script, and a policy by which a browser runs and applies these two and nothing else,
 * and loads nothing.
 */
final class PageTemplate {

    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)}}");

    private PageTemplate() {}

    /**
     * The whole page.
     *
     * @param title the title as HTML
     * @param body the body as HTML
     */
    static String fill(String title, String body) {
        String style = resource("report.css");
        String script = resource("report.js");
        Map<String, String> contents = Map.of(
                "title",
                title,
                "body",
                body,
                "style",
                style,
                "script",
                script,
                "stylehash",
                hash(style),
                "scripthash",
                hash(script));
        return SLOT.matcher(resource("report.html"))
                .replaceAll(slot -> Matcher.quoteReplacement(content(slot, contents)));
    }

    private static String content(MatchResult slot, Map<String, String> contents) {
        return Objects.requireNonNull(contents.get(slot.group(1)), () -> "nothing is meant for " + slot.group());
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String file) {
        try (InputStream in = Objects.requireNonNull(
                PageTemplate.class.getResourceAsStream(file), () -> "the library lacks " + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
