package dev.tc3.generator.docs.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which asterisks and which tags have a partner. A mark or a tag that begins something which never ends is the
 * text it looks like; a tag that ends what never began is dropped.
 */
final class Pairs {

    private final List<Token> tokens;
    private final Token[] decided;
    private final Map<String, Deque<Integer>> openTags = new HashMap<>();
    private int openAsterisks = -1;

    private Pairs(List<Token> tokens) {
        this.tokens = tokens;
        this.decided = new Token[tokens.size()];
    }

    /** The tokens without asterisks, and without tags other than those that make blocks, breaks and images. */
    static List<Token> resolve(List<Token> tokens) {
        Pairs pairs = new Pairs(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            pairs.decide(i);
        }
        return new ArrayList<>(List.of(pairs.decided));
    }

    private void decide(int i) {
        Token token = tokens.get(i);
        decided[i] = token;
        if (token instanceof Token.Asterisks asterisks) {
            decided[i] = new Token.Text(asterisks.literal());
            pair(i, asterisks);
        } else if (token instanceof Token.Html html && html.tag().role().isPaired()) {
            decided[i] = new Token.Text(html.tag().closing() ? "" : html.tag().literal());
            pair(i, html.tag());
        } else if (endsBoldText(token)) {
            openAsterisks = -1;
        }
    }

    private void pair(int i, Token.Asterisks asterisks) {
        boolean partners = openAsterisks >= 0
                && asterisks.closing()
                && tokens.get(openAsterisks) instanceof Token.Asterisks start
                && start.literal().equals(asterisks.literal());
        if (partners) {
            decided[openAsterisks] = new Token.StyleStart(Style.BOLD);
            decided[i] = new Token.StyleEnd(Style.BOLD);
            openAsterisks = -1;
        } else if (asterisks.opening()) {
            openAsterisks = i;
        }
    }

    private void pair(int i, Tag tag) {
        Deque<Integer> open = openTags.computeIfAbsent(tag.name(), name -> new ArrayDeque<>());
        if (!tag.closing()) {
            open.push(i);
        } else if (!open.isEmpty() && tokens.get(open.peek()) instanceof Token.Html start) {
            decided[open.pop()] = start(start.tag());
            decided[i] = end(tag);
        }
    }

    private static Token start(Tag tag) {
        return switch (tag.role()) {
            case BOLD -> new Token.StyleStart(Style.BOLD);
            case ITALIC -> new Token.StyleStart(Style.ITALIC);
            case RAISED -> new Token.StyleStart(Style.RAISED);
            case LOWERED -> new Token.StyleStart(Style.LOWERED);
            case CODE -> new Token.StyleStart(Style.CODE);
            case LINK ->
                new Token.LinkStart(WebAddress.of(tag.attribute("href")).orElse(""));
            default -> new Token.Text("");
        };
    }

    private static Token end(Tag tag) {
        return switch (tag.role()) {
            case BOLD -> new Token.StyleEnd(Style.BOLD);
            case ITALIC -> new Token.StyleEnd(Style.ITALIC);
            case RAISED -> new Token.StyleEnd(Style.RAISED);
            case LOWERED -> new Token.StyleEnd(Style.LOWERED);
            case CODE -> new Token.StyleEnd(Style.CODE);
            case LINK -> new Token.LinkEnd();
            default -> new Token.Text("");
        };
    }

    /** Bold text by asterisks does not go beyond a paragraph, an item or a cell. */
    private static boolean endsBoldText(Token token) {
        return token instanceof Token.ParagraphEdge
                || token instanceof Token.ItemStart
                || token instanceof Token.ItemEnd
                || (token instanceof Token.Html html && html.tag().role() != Role.BREAK);
    }
}
