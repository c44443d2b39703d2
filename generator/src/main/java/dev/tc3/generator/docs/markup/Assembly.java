package dev.tc3.generator.docs.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts blocks together from tokens. Whatever their order: a list holds items and only those, no list and no item is
 * empty, and lists are nested no deeper than a reader can follow. Tags of HTML do not close lists of Markdown.
 */
final class Assembly {

    private static final int DEEPEST = 13;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** What is often written behind the end of an item that it belongs to. */
    private static final Pattern MARK = Pattern.compile("[.,;。，；]\\s*+");

    private static final String TAB = "    ";

    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<Optional<Frame>> markdown = new ArrayDeque<>();
    private final Map<Style, Integer> depths = new EnumMap<>(Style.class);
    private final Deque<String> links = new ArrayDeque<>();
    private boolean inHeading;

    private Assembly() {
        frames.push(Frame.whole());
    }

    /** The blocks that tokens without pairs make. */
    static List<Block> of(List<Token> tokens) {
        Assembly assembly = new Assembly();
        tokens.forEach(assembly::take);
        while (assembly.frames.size() > 1) {
            assembly.pop();
        }
        return List.copyOf(assembly.top().blocks());
    }

    private void take(Token token) {
        if (token instanceof Token.Text text) {
            text(text.text());
        } else if (token instanceof Token.Break) {
            lineBreak();
        } else if (token instanceof Token.StyleStart start) {
            depths.merge(start.style(), 1, Integer::sum);
        } else if (token instanceof Token.StyleEnd end) {
            depths.merge(end.style(), -1, Integer::sum);
        } else if (token instanceof Token.LinkStart link) {
            links.push(link.href());
        } else if (token instanceof Token.LinkEnd) {
            links.pop();
        } else if (token instanceof Token.Html html) {
            html(html.tag());
        } else {
            block(token);
        }
    }

    private void block(Token token) {
        if (token instanceof Token.ParagraphEdge) {
            paragraphEdge();
        } else if (token instanceof Token.ListStart start) {
            paragraphEdge();
            markdown.push(openList(Frame.Kind.MARKDOWN_LIST, start.marks(), 1));
        } else if (token instanceof Token.ItemStart start) {
            markdown.push(markdownItem(start));
        } else if (token instanceof Token.ListEnd || token instanceof Token.ItemEnd) {
            markdown.pop().ifPresentOrElse(this::closeThrough, this::paragraphEdge);
        } else if (token instanceof Token.Preformatted preformatted) {
            preformatted(preformatted.lines());
        } else if (token instanceof Token.Rule) {
            paragraphEdge();
            holder().add(new Block.Rule());
        }
    }

    private void html(Tag tag) {
        switch (tag.role()) {
            case PARAGRAPH, HEADING -> paragraph(tag);
            case BREAK -> lineBreak();
            case RULE -> holder().add(new Block.Rule());
            case BULLETS, NUMBERS -> list(tag);
            case ITEM -> item(tag);
            case TABLE -> table(tag);
            case ROW -> row(tag);
            case CELL, HEADER_CELL -> cell(tag);
            case IMAGE -> image(tag);
            default -> {
                // Groups of rows and drawings: what is in them counts.
            }
        }
    }

    private void text(String text) {
        if (text.isBlank() && top().kind().isList()) {
            return;
        }
        boolean mark =
                top().kind() == Frame.Kind.IMPLIED_LIST && MARK.matcher(text).matches();
        if (mark && top().addToLastItem(text.strip())) {
            return;
        }
        Frame holder = holder();
        Set<Style> styles = EnumSet.noneOf(Style.class);
        depths.forEach((style, depth) -> {
            if (depth > 0) {
                styles.add(style);
            }
        });
        if (inHeading || holder.isInHeaderCell()) {
            styles.add(Style.BOLD);
        }
        holder.text(text, Set.copyOf(styles), href());
    }

    private @Nullable String href() {
        String href = links.peek();
        return href == null || href.isEmpty() ? null : href;
    }

    private void lineBreak() {
        if (!top().kind().isList()) {
            top().lineBreak();
        }
    }

    private void paragraph(Tag tag) {
        if (top().kind() == Frame.Kind.IMPLIED_LIST) {
            pop();
        }
        endParagraph();
        String title = tag.closing() ? "" : tag.attribute("title");
        if (tag.role() == Role.HEADING) {
            inHeading = !tag.closing();
        } else if (!title.isBlank() && Role.isOwn(tag.name())) {
            inHeading = true;
            text(title);
            endParagraph();
        }
    }

    private void preformatted(List<String> lines) {
        paragraphEdge();
        List<String> shown = new ArrayList<>(lines.stream()
                .map(line -> line.replace("\t", TAB).stripTrailing())
                .toList());
        while (!shown.isEmpty() && shown.get(shown.size() - 1).isEmpty()) {
            shown.remove(shown.size() - 1);
        }
        while (!shown.isEmpty() && shown.get(0).isEmpty()) {
            shown.remove(0);
        }
        if (!shown.isEmpty()) {
            holder().add(new Block.Preformatted(shown));
        }
    }

    private void image(Tag tag) {
        links.push(WebAddress.of(tag.attribute("src")).orElse(""));
        text(tag.attribute("alt"));
        links.pop();
    }

    private void list(Tag tag) {
        if (tag.closing()) {
            close(
                    kind -> kind == Frame.Kind.HTML_LIST,
                    kind -> kind == Frame.Kind.MARKDOWN_ITEM || kind == Frame.Kind.ROW);
        } else {
            Block.Marks marks = tag.role() == Role.NUMBERS ? Block.Marks.NUMBERS : Block.Marks.BULLETS;
            openList(Frame.Kind.HTML_LIST, marks, number(tag, "start", 1));
        }
    }

    private void item(Tag tag) {
        if (tag.closing()) {
            close(
                    kind -> kind == Frame.Kind.HTML_ITEM,
                    kind -> kind == Frame.Kind.MARKDOWN_ITEM || kind == Frame.Kind.ROW || kind == Frame.Kind.HTML_LIST);
            return;
        }
        Predicate<Frame.Kind> list = kind -> kind == Frame.Kind.HTML_LIST || kind == Frame.Kind.IMPLIED_LIST;
        Optional<Frame> open = find(list, kind -> kind == Frame.Kind.MARKDOWN_ITEM || kind == Frame.Kind.ROW);
        if (open.isPresent()) {
            closeDownTo(open.get());
        } else if (openList(Frame.Kind.IMPLIED_LIST, Block.Marks.BULLETS, 1).isEmpty()) {
            return;
        }
        frames.push(Frame.item(Frame.Kind.HTML_ITEM, number(tag, "value", top().nextNumber())));
    }

    private void table(Tag tag) {
        if (tag.closing()) {
            close(kind -> kind == Frame.Kind.TABLE, kind -> kind == Frame.Kind.MARKDOWN_ITEM);
        } else {
            openList(Frame.Kind.TABLE, Block.Marks.BULLETS, 1);
        }
    }

    private void row(Tag tag) {
        Predicate<Frame.Kind> barrier = kind -> kind == Frame.Kind.MARKDOWN_ITEM;
        if (tag.closing()) {
            close(kind -> kind == Frame.Kind.ROW, barrier.or(kind -> kind == Frame.Kind.TABLE));
            return;
        }
        Optional<Frame> table = find(kind -> kind == Frame.Kind.TABLE, barrier);
        if (table.isPresent()) {
            closeDownTo(table.get());
            frames.push(Frame.item(Frame.Kind.ROW, top().nextNumber()));
        } else {
            endParagraph();
        }
    }

    private void cell(Tag tag) {
        Optional<Frame> row = find(
                kind -> kind == Frame.Kind.ROW, kind -> kind == Frame.Kind.MARKDOWN_ITEM || kind == Frame.Kind.TABLE);
        if (row.isEmpty()) {
            text(" ");
        } else {
            closeDownTo(row.get());
            if (!tag.closing()) {
                row.get().cell(tag.role() == Role.HEADER_CELL);
            }
        }
    }

    private static int number(Tag tag, String attribute, int otherwise) {
        String number = tag.attribute(attribute).strip();
        return NUMBER.matcher(number).matches() ? Integer.parseInt(number) : otherwise;
    }

    private Optional<Frame> markdownItem(Token.ItemStart start) {
        if (top().kind() == Frame.Kind.MARKDOWN_LIST) {
            Frame item = Frame.item(Frame.Kind.MARKDOWN_ITEM, start.number().orElse(top().nextNumber()));
            frames.push(item);
            return Optional.of(item);
        }
        paragraphEdge();
        start.number().ifPresent(number -> text(number + ". "));
        return Optional.empty();
    }

    /** Opens a list, unless that would be too deep; its items are then a part of what is around. */
    private Optional<Frame> openList(Frame.Kind kind, Block.Marks marks, int firstNumber) {
        if (frames.size() + 2 > DEEPEST) {
            endParagraph();
            return Optional.empty();
        }
        Frame holder = holder();
        holder.endParagraph();
        Frame list = Frame.list(kind, marks, firstNumber);
        if (kind == Frame.Kind.IMPLIED_LIST) {
            list.continueListOf(holder);
        }
        frames.push(list);
        return Optional.of(list);
    }

    /** An empty line, or whatever else ends a paragraph of Markdown, also ends items that nobody will close. */
    private void paragraphEdge() {
        while (top().kind() == Frame.Kind.IMPLIED_LIST || isInImpliedList()) {
            pop();
        }
        endParagraph();
    }

    private boolean isInImpliedList() {
        if (top().kind() != Frame.Kind.HTML_ITEM) {
            return false;
        }
        return frames.stream()
                .skip(1)
                .findFirst()
                .map(Frame::kind)
                .filter(Frame.Kind.IMPLIED_LIST::equals)
                .isPresent();
    }

    private void endParagraph() {
        inHeading = false;
        if (!top().kind().isList()) {
            top().endParagraph();
        }
    }

    private Frame top() {
        return frames.element();
    }

    /** What takes text and blocks here. */
    private Frame holder() {
        if (top().kind() == Frame.Kind.IMPLIED_LIST) {
            pop();
        } else if (top().kind() == Frame.Kind.TABLE) {
            frames.push(Frame.item(Frame.Kind.ROW, top().nextNumber()));
        } else if (top().kind().isList()) {
            frames.push(Frame.item(Frame.Kind.HTML_ITEM, top().nextNumber()));
        }
        return top();
    }

    private Optional<Frame> find(Predicate<Frame.Kind> wanted, Predicate<Frame.Kind> barrier) {
        for (Frame frame : frames) {
            if (wanted.test(frame.kind())) {
                return Optional.of(frame);
            }
            if (barrier.test(frame.kind())) {
                break;
            }
        }
        return Optional.empty();
    }

    private void close(Predicate<Frame.Kind> wanted, Predicate<Frame.Kind> barrier) {
        find(wanted, barrier).ifPresent(this::closeThrough);
    }

    private void closeDownTo(Frame frame) {
        while (top() != frame) {
            pop();
        }
    }

    /** Closes a frame and all that is open in it, if it is still open itself. */
    private void closeThrough(Frame frame) {
        if (frames.contains(frame)) {
            closeDownTo(frame);
            pop();
        }
    }

    private void pop() {
        Frame closed = frames.pop();
        if (!closed.kind().isList()) {
            top().add(closed);
            return;
        }
        Block.Listing listing = closed.listing();
        if (listing != null) {
            top().add(listing);
        }
    }
}
