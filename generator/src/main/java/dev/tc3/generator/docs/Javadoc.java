package dev.tc3.generator.docs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.tc3.generator.names.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a documentation comment together from sentences of the generator and texts of the spec. The two never mix: the
 * generator's are code templates, the spec's are encoded and wrapped. Not thread-safe.
 */
public final class Javadoc {

    /** Leaves room for the deepest indent, so that no line is longer than 120 characters unless a word is. */
    private static final int WIDTH = 100;

    private final List<CodeBlock> paragraphs = new ArrayList<>();
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
     * Starts with a text of the spec.
     *
     * @param text anything at all; if it is blank, the template is used instead
     */
    public static Javadoc quoting(String text, String template, Object... args) {
        Javadoc doc = new Javadoc();
        DocText.paragraphs(text).forEach(lines -> doc.paragraphs.add(paragraph(lines)));
        return doc.paragraphs.isEmpty() ? doc.and(template, args) : doc;
    }

    /** A text of the spec in code font, on one line, as an argument for a template. */
    public static CodeBlock code(String text) {
        String encoded = DocText.inline(text);
        return encoded.equals(text) ? CodeBlock.of("{@code $L}", text) : CodeBlock.of("<code>$L</code>", encoded);
    }

    /** Adds a paragraph of the generator. */
    public Javadoc and(String template, Object... args) {
        paragraphs.add(CodeBlock.of(template, args));
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
        for (int i = 0; i < paragraphs.size(); i++) {
            comment.add(i == 0 ? "$L\n" : "\n<p>$L\n", paragraphs.get(i));
        }
        List<CodeBlock> tags = Stream.of(params, results, exceptions, deprecations)
                .flatMap(List::stream)
                .toList();
        for (int i = 0; i < tags.size(); i++) {
            comment.add(i == 0 ? "\n$L\n" : "$L\n", tags.get(i));
        }
        return comment.build();
    }

    private static CodeBlock paragraph(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        for (List<String> words : lines) {
            text.append(text.isEmpty() ? "" : "<br>\n");
            wrap(words, text);
        }
        return CodeBlock.of("$L", text);
    }

    private static void wrap(List<String> words, StringBuilder text) {
        int width = 0;
        for (String word : words) {
            if (width > 0) {
                boolean fits = width + 1 + word.length() <= WIDTH;
                text.append(fits ? ' ' : '\n');
                width = fits ? width + 1 : 0;
            }
            text.append(word);
            width += word.length();
        }
    }
}
