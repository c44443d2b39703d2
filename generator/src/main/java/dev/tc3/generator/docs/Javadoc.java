package dev.tc3.generator.docs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.tc3.generator.docs.markup.Block;
import dev.tc3.generator.docs.markup.Markup;
import dev.tc3.generator.names.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a documentation comment together from sentences of the generator and texts of the spec. The two never mix: the
 * generator's are code templates, the spec's are encoded and wrapped. Not thread-safe.
 */
public final class Javadoc {

    private static final String PARAGRAPH = "<p>$L\n";

    private final List<CodeBlock> blocks = new ArrayList<>();
    private final List<CodeBlock> params = new ArrayList<>();
    private final List<CodeBlock> results = new ArrayList<>();
    private final List<CodeBlock> exceptions = new ArrayList<>();
    private final List<CodeBlock> deprecations = new ArrayList<>();

    private Javadoc() {}

    /**
     * Starts with a sentence of the generator.
     *
     * @param template a code template, a constant of the caller
     * @param args what it is filled with; strings among them must come from {@link #code}
     */
    public static Javadoc saying(String template, Object... args) {
        return new Javadoc().and(template, args);
    }

    /**
     * Starts with a text of the spec: plain text, HTML, Markdown, or what somebody took for that.
     *
     * @param text anything at all; if nothing of it can be seen, or if it starts with something that sums nothing up,
     *     such as a list, the template comes first
     */
    public static Javadoc quoting(String text, String template, Object... args) {
        Javadoc doc = new Javadoc();
        List<Block> content = Summary.apart(Markup.parse(text));
        if (content.isEmpty() || !(content.get(0) instanceof Block.Paragraph)) {
            doc.and(template, args);
        }
        for (Block block : content) {
            String printed = JavadocPrinter.print(block);
            doc.add(block instanceof Block.Paragraph ? PARAGRAPH : "$L\n", CodeBlock.of("$L", printed));
        }
        return doc;
    }

    /** A text of the spec in code font, on one line, as an argument for a template. */
    public static CodeBlock code(String text) {
        return CodeBlock.of("$L", JavadocPrinter.code(text));
    }

    /** Adds a paragraph of the generator. */
    public Javadoc and(String template, Object... args) {
        add(PARAGRAPH, CodeBlock.of(template, args));
        return this;
    }

    /** Adds what a parameter is. */
    public Javadoc param(Identifier name, String template, Object... args) {
        params.add(CodeBlock.of("@param $L $L", name, CodeBlock.of(template, args)));
        return this;
    }

    /** Adds what the method returns. */
    public Javadoc returns(String template, Object... args) {
        results.add(CodeBlock.of("@return $L", CodeBlock.of(template, args)));
        return this;
    }

    /** Adds when the method throws. */
    public Javadoc throwing(ClassName type, String template, Object... args) {
        exceptions.add(CodeBlock.of("@throws $T $L", type, CodeBlock.of(template, args)));
        return this;
    }

    /** Adds that and why the element should no longer be used. */
    public Javadoc deprecated(String template, Object... args) {
        deprecations.add(CodeBlock.of("@deprecated $L", CodeBlock.of(template, args)));
        return this;
    }

    /** The comment's content, with the tags in their usual order. */
    public CodeBlock build() {
        CodeBlock.Builder comment = CodeBlock.builder();
        blocks.forEach(comment::add);
        List<CodeBlock> tags = Stream.of(params, results, exceptions, deprecations)
                .flatMap(List::stream)
                .toList();
        for (int i = 0; i < tags.size(); i++) {
            comment.add(i == 0 ? "\n$L\n" : "$L\n", tags.get(i));
        }
        return comment.build();
    }

    private void add(String form, CodeBlock content) {
        boolean first = blocks.isEmpty();
        blocks.add(CodeBlock.of(first ? "$L\n" : '\n' + form, content));
    }
}
