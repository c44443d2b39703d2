package dev.tc3.generator.fuzz;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import dev.tc3.generator.Javac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What the compiler sees in sources.
 *
 * @param statements every type, field and method, as {@code .Outer.Nested#name}, methods with {@code /} and the number of
 *     their parameters, and overloads with the types of these; with the number of statements in it
 * @param comments what the documentation comment of each says, by that name
 * @param literals the string constants in each, in order; constants that are added are one
 */
record Parsed(Map<String, Integer> statements, Map<String, String> comments, Map<String, List<String>> literals) {

    static Parsed of(Map<String, String> sources) {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, text) -> files.add(new Javac.Source(path, text)));
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, complaints, List.of("-proc:none"), null, files);
        Parsed parsed = new Parsed(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        try {
            Iterable<? extends CompilationUnitTree> units = task.parse();
            if (!complaints.getDiagnostics().isEmpty()) {
                throw new AssertionError(complaints.getDiagnostics().toString());
            }
            Collector collector = new Collector(DocTrees.instance(task), parsed);
            units.forEach(unit -> collector.scan(unit, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parsed;
    }

    /** Walks the trees; the value passed down is the name of the declaration around. */
    private static final class Collector extends TreePathScanner<Void, String> {

        private final DocTrees trees;
        private final Parsed parsed;

        Collector(DocTrees trees, Parsed parsed) {
            this.trees = trees;
            this.parsed = parsed;
        }

        @Override
        public Void scan(Tree tree, String around) {
            if (tree instanceof StatementTree && !(tree instanceof ClassTree)) {
                parsed.statements.merge(around, 1, Integer::sum);
            }
            return super.scan(tree, around);
        }

        @Override
        public Void visitClass(ClassTree type, String around) {
            return super.visitClass(type, declared(around + "." + type.getSimpleName()));
        }

        @Override
        public Void visitMethod(MethodTree method, String around) {
            String parameters = method.getParameters().stream()
                    .map(parameter -> parameter.getType().toString())
                    .toList()
                    .toString();
            return super.visitMethod(method, declared(around + "#" + method.getName() + parameters));
        }

        @Override
        public Void visitVariable(VariableTree variable, String around) {
            boolean field = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
            return super.visitVariable(variable, field ? declared(around + "#" + variable.getName()) : around);
        }

        @Override
        public Void visitBinary(BinaryTree sum, String around) {
            String folded = folded(sum);
            if (folded == null) {
                return super.visitBinary(sum, around);
            }
            note(folded, around);
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, String around) {
            if (literal.getValue() instanceof String text) {
                note(text, around);
            }
            return null;
        }

        private void note(String text, String around) {
            parsed.literals.computeIfAbsent(around, name -> new ArrayList<>()).add(text);
        }

        private String declared(String name) {
            if (parsed.statements.putIfAbsent(name, 0) != null) {
                throw new AssertionError("there are two of " + name);
            }
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                parsed.comments.put(name, ReadBack.of(comment));
            }
            return name;
        }

        private static String folded(ExpressionTree expression) {
            if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                String left = folded(sum.getLeftOperand());
                String right = folded(sum.getRightOperand());
                return left == null || right == null ? null : left + right;
            }
            return expression instanceof LiteralTree literal && literal.getValue() instanceof String text ? text : null;
        }
    }
}
