package dev.tc3.generator.fuzz;

import com.sun.source.doctree.AttributeTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Reads from a documentation comment, as the compiler sees it, what it says in plain text, on one line. Refuses whatever
 * the generator has no reason to write.
 */
final class ReadBack {

    /** A mark at the end of each part of a comment. */
    static final String END = " ¶";

    private static final Set<String> BLOCKS = Set.of("p", "br", "ul", "ol", "li", "pre", "hr");
    private static final Set<String> INLINES = Set.of("b", "i", "sup", "sub", "code", "a", "strong");

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();

    private ReadBack() {}

    static String of(DocCommentTree comment) {
        ReadBack body = new ReadBack();
        body.read(comment.getFullBody());
        StringBuilder all = new StringBuilder(body.finished());
        for (DocTree tag : comment.getBlockTags()) {
            all.append(' ').append(oneLine(tag.toString())).append(END);
        }
        return all.toString();
    }

    /** Only the white space between words is of no importance. */
    static String oneLine(String text) {
        return text.replaceAll("[ \t\n\r]+", " ").replaceAll("^ | $", "");
    }

    private String finished() {
        if (!open.isEmpty()) {
            throw new AssertionError("open at the end: " + open);
        }
        return oneLine(text.toString()) + END;
    }

    private void read(List<? extends DocTree> trees) {
        for (DocTree tree : trees) {
            if (tree instanceof TextTree words) {
                text.append(words.getBody());
            } else if (tree instanceof EntityTree entity) {
                text.append(decoded(entity.getName().toString()));
            } else if (tree instanceof LiteralTree code && tree.getKind() == DocTree.Kind.CODE) {
                text.append(code.getBody().getBody());
            } else if (tree instanceof LinkTree link && tree.getKind() == DocTree.Kind.LINK) {
                text.append(link.getReference().getSignature());
            } else if (tree instanceof StartElementTree start) {
                start(start);
            } else if (tree instanceof EndElementTree end) {
                end(end.getName().toString());
            } else {
                throw new AssertionError("a " + tree.getKind() + ": " + tree);
            }
        }
    }

    private void start(StartElementTree start) {
        String name = start.getName().toString();
        if (start.isSelfClosing() || !(BLOCKS.contains(name) || INLINES.contains(name))) {
            throw new AssertionError("a tag " + start);
        }
        if (name.equals("a")) {
            address(start);
        } else if (!name.equals("li") && !start.getAttributes().isEmpty()) {
            throw new AssertionError("attributes of " + start);
        }
        switch (name) {
            case "sup" -> text.append('^');
            case "sub" -> text.append('_');
            case "hr" -> text.append(" --- ");
            case "li" -> text.append(mark(start));
            default -> text.append(BLOCKS.contains(name) ? " " : "");
        }
        if (!Set.of("p", "br", "hr").contains(name)) {
            open.push(name);
        }
        if (name.equals("ol") || name.equals("ul")) {
            numbers.push(0);
        }
    }

    private void end(String name) {
        if (!name.equals(open.poll())) {
            throw new AssertionError("unbalanced " + name);
        }
        if (name.equals("ol") || name.equals("ul")) {
            numbers.pop();
        }
        text.append(BLOCKS.contains(name) ? " " : "");
    }

    private String mark(StartElementTree item) {
        if (!"ol".equals(open.peek())) {
            return " - ";
        }
        int number = numbers.pop() + 1;
        for (DocTree attribute : item.getAttributes()) {
            number = Integer.parseInt(
                    ((AttributeTree) attribute).getValue().get(0).toString());
        }
        numbers.push(number);
        return " " + number + ". ";
    }

    private static void address(StartElementTree link) {
        StringBuilder address = new StringBuilder();
        for (DocTree attribute : link.getAttributes()) {
            ((AttributeTree) attribute)
                    .getValue()
                    .forEach(part -> address.append(
                            part instanceof EntityTree entity
                                    ? decoded(entity.getName().toString())
                                    : part.toString()));
        }
        URI uri = URI.create(address.toString());
        if (!Set.of("http", "https").contains(uri.getScheme())
                || uri.getRawAuthority().isEmpty()) {
            throw new AssertionError("a link to " + uri);
        }
    }

    private static String decoded(String entity) {
        return entity.equals("amp") ? "&" : Character.toString(Integer.parseInt(entity.substring(1)));
    }
}
