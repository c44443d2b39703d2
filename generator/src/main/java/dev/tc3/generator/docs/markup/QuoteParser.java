package dev.tc3.generator.docs.markup;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Block quotes, in place of CommonMark's own: a line that starts with a comparison, such as {@code >= 5}, must not lose
 * its sign.
 */
final class QuoteParser extends AbstractBlockParser {

    private final QuoteNode quote = new QuoteNode();

    /** What is quoted. */
    static final class QuoteNode extends CustomBlock {}

    /** Starts a quote where a line has its mark. */
    static final class Factory implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser before) {
            return isMarked(state) ? BlockStart.of(new QuoteParser()).atColumn(afterMark(state)) : BlockStart.none();
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block block) {
        return true;
    }

    @Override
    public Block getBlock() {
        return quote;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return isMarked(state) ? BlockContinue.atColumn(afterMark(state)) : BlockContinue.none();
    }

    private static boolean isMarked(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int mark = state.getNextNonSpaceIndex();
        return mark < line.length() && line.charAt(mark) == '>' && !isComparison(line, mark + 1);
    }

    private static boolean isComparison(CharSequence line, int from) {
        int i = from;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '-')) {
            i++;
        }
        if (i == line.length()) {
            return false;
        }
        if (line.charAt(i) == '=') {
            return true;
        }
        int digits = i;
        while (i < line.length() && Character.isDigit(line.charAt(i))) {
            i++;
        }
        boolean listed = i + 1 < line.length() && ".)".indexOf(line.charAt(i)) >= 0 && line.charAt(i + 1) == ' ';
        return i > digits && !listed;
    }

    private static int afterMark(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int next = state.getNextNonSpaceIndex() + 1;
        int column = state.getColumn() + state.getIndent() + 1;
        return next < line.length() && line.charAt(next) == ' ' ? column + 1 : column;
    }
}
