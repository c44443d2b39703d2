package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.words.Printable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an action does, from its title and its text. The title is the first sentence and a paragraph by itself, so that
 * Markdown in the text stays what it is; unless the text says it as well, or the title is only the action's name.
 */
final class Summary {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String ENDS = ".。!！?？:：…";

    private Summary() {}

    /** The summary, null if the action has neither title nor text, or unreadable. */
    static @Nullable JsonValue of(ModelPart action, String name) {
        JsonValue title = action.textOrAbsent("name");
        JsonValue document = action.textOrAbsent("document");
        if (!(title instanceof JsonText titleText)) {
            return title == null ? document : title;
        }
        if (!(document instanceof JsonText documentText)) {
            return document == null ? new JsonText(title.place(), sentence(titleText.text())) : document;
        }
        return join(titleText, documentText, name);
    }

    private static JsonText join(JsonText title, JsonText document, String name) {
        if (Printable.isBlank(document.text())) {
            return new JsonText(title.place(), sentence(title.text()));
        }
        String said = letters(title.text());
        if (said.isEmpty()
                || said.equals(letters(name))
                || letters(document.text()).contains(said)) {
            return document;
        }
        return new JsonText(document.place(), sentence(title.text()) + "\n\n" + document.text());
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String sentence(String title) {
        String stripped = title.strip();
        if (stripped.isEmpty() || ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0) {
            return stripped;
        }
        boolean chinese =
                stripped.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return stripped + (chinese ? "。" : ".");
    }
}
