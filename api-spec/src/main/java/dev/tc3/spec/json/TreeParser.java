package dev.tc3.spec.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses one text. Every repeated key is reported; the first mistake in the syntax ends the document. */
final class TreeParser {

    static final int DEEPEST = 64;
    private static final int LONGEST_KEY = 1_000;
    private static final int LONGEST_NUMBER = 400;
    private static final int MOST_VALUES = 2_000_000;

    /** Limits are kept here, where a place can be given, so the parser's own must not come first. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 1)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final LineIndex lines;
    private final Place top;
    private final Problems problems;
    private final List<JsonOpening> open = new ArrayList<>();
    private int lastToken = -1;
    private int values;

    /** @param top the place of the whole document */
    TreeParser(String text, Place top, Problems problems) {
        this.text = text;
        this.lines = new LineIndex(text);
        this.top = top;
        this.problems = problems;
    }

    /** The text's value, or null if there is none and a problem was reported. */
    @Nullable
    JsonValue parse() {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                problems.report(top, "the document is empty", "write a JSON object, beginning with {");
                return null;
            }
            JsonValue value = value(parser, top);
            reportRest((int) parser.currentLocation().getCharOffset());
            return value;
        } catch (JsonProcessingException e) {
            new SyntaxMistake(text, lines, top, open, lastToken)
                    .report((int) e.getLocation().getCharOffset(), problems);
            return null;
        } catch (LimitExceeded e) {
            problems.report(e.place(), e.limit(), "check that the document is a spec; no spec needs that much");
            return null;
        } catch (IOException e) {
            throw new AssertionError("a parser of text in memory does no I/O", e);
        }
    }

    private JsonValue value(JsonParser parser, Place step) throws IOException, LimitExceeded {
        Place place = here(parser, step);
        if (++values > MOST_VALUES) {
            throw new LimitExceeded(place, "the document has more than " + MOST_VALUES + " values");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> array(parser, place);
            case VALUE_STRING -> string(parser.getText(), place);
            case VALUE_NUMBER_INT -> number(parser.getText(), place, true);
            case VALUE_NUMBER_FLOAT -> number(parser.getText(), place, false);
            case VALUE_TRUE -> new JsonBoolean(place, true);
            case VALUE_FALSE -> new JsonBoolean(place, false);
            case VALUE_NULL -> new JsonNull(place);
            default -> throw new AssertionError("no value begins with " + parser.currentToken());
        };
    }

    private JsonObject object(JsonParser parser, Place place) throws IOException, LimitExceeded {
        enter(place, '}');
        Map<String, JsonMember> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            JsonMember member = member(parser, place);
            JsonMember first = members.putIfAbsent(member.key(), member);
            if (first != null) {
                problems.report(
                        member.place(),
                        "the key " + Printable.quote(member.key()) + " is already at "
                                + first.place().seenFrom(member.place()),
                        "remove one of the two, or rename it");
            }
        }
        leave(parser);
        return new JsonObject(place, members);
    }

    private JsonMember member(JsonParser parser, Place object) throws IOException, LimitExceeded {
        String key = parser.currentName();
        Place place = here(parser, object.step(key, 1, 1));
        if (key.length() > LONGEST_KEY) {
            throw new LimitExceeded(object, "a key has more than " + LONGEST_KEY + " characters");
        }
        checkPairs(key, place);
        parser.nextToken();
        return new JsonMember(place, key, value(parser, place));
    }

    private JsonArray array(JsonParser parser, Place place) throws IOException, LimitExceeded {
        enter(place, ']');
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, place.step(Integer.toString(elements.size()), 1, 1)));
        }
        leave(parser);
        return new JsonArray(place, elements);
    }

    private JsonText string(String content, Place place) {
        checkPairs(content, place);
        return new JsonText(place, content);
    }

    private void checkPairs(String content, Place place) {
        if (hasHalf(content)) {
            problems.report(place, TextMistake.HALVED, TextMistake.BOTH_HALVES);
        }
    }

    /** Most texts have no surrogate at all, and there are many texts. */
    private static boolean hasHalf(String content) {
        for (int i = 0; i < content.length(); i++) {
            if (Character.isSurrogate(content.charAt(i))) {
                return content.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
            }
        }
        return false;
    }

    private static JsonNumber number(String digits, Place place, boolean whole) throws LimitExceeded {
        LimitExceeded exceeded = new LimitExceeded(place, "the number has too many digits or too large an exponent");
        if (digits.length() > LONGEST_NUMBER) {
            throw exceeded;
        }
        try {
            BigDecimal value = new BigDecimal(digits);
            if (Math.abs((long) value.scale()) > LONGEST_NUMBER) {
                throw exceeded;
            }
            return new JsonNumber(place, value, whole);
        } catch (NumberFormatException e) {
            throw exceeded;
        }
    }

    private void enter(Place place, char closer) throws LimitExceeded {
        if (open.size() == DEEPEST) {
            throw new LimitExceeded(place, "values are nested more than " + DEEPEST + " deep");
        }
        open.add(new JsonOpening(place, closer));
    }

    private void leave(JsonParser parser) {
        lastToken = (int) parser.currentTokenLocation().getCharOffset();
        open.remove(open.size() - 1);
    }

    private Place here(JsonParser parser, Place step) {
        lastToken = (int) parser.currentTokenLocation().getCharOffset();
        int line = lines.line(lastToken);
        return step.at(line, lines.columnIn(line, lastToken));
    }

    private void reportRest(int end) {
        int rest = end;
        while (rest < text.length() && " \t\r\n".indexOf(text.charAt(rest)) >= 0) {
            rest++;
        }
        if (rest < text.length()) {
            problems.report(
                    top.at(lines.line(rest), lines.column(rest)),
                    "there is text after the end of the document",
                    "remove it; a document is one JSON object");
        }
    }
}
