package dev.tc3.generator;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
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
 * @param declarations every type, field and method, as {@code .Outer.Nested#name}, methods with {@code /} and
 *     the number of their parameters, in order
 * @param comments the documentation comment of each declaration that has one, by that name; the first if there are more
 * @param constants the string arguments of each enum constant
 */
record Parsed(List<String> declarations, Map<String, String> comments, Map<String, List<String>> constants) {

    static Parsed of(Map<String, String> sources) {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, text) -> files.add(new Javac.Source(path, text)));
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, complaints, List.of("-proc:none"), null, files);
        Parsed parsed = new Parsed(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        try {
            Iterable<? extends CompilationUnitTree> units = task.parse();
            if (!complaints.getDiagnostics().isEmpty()) {
                throw new AssertionError(complaints.getDiagnostics().toString());
            }
            Collector collector = new Collector(Trees.instance(task), parsed);
            units.forEach(unit -> collector.scan(unit, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parsed;
    }

    /** Walks the trees; the value passed down is the name of the type around. */
    private static final class Collector extends TreePathScanner<Void, String> {

        private final Trees trees;
        private final Parsed parsed;

        Collector(Trees trees, Parsed parsed) {
            this.trees = trees;
            this.parsed = parsed;
        }

        @Override
        public Void visitClass(ClassTree type, String around) {
            String name = around + "." + type.getSimpleName();
            note(name);
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String around) {
            note(around + "#" + method.getName() + "/" + method.getParameters().size());
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, String around) {
            String name = around + "#" + field.getName();
            note(name);
            if (field.getInitializer() instanceof NewClassTree call) {
                parsed.constants.put(
                        name,
                        call.getArguments().stream().map(Collector::folded).toList());
            }
            return null;
        }

        private void note(String name) {
            parsed.declarations.add(name);
            TreePath path = getCurrentPath();
            String comment = trees.getDocComment(path);
            if (comment != null) {
                parsed.comments.putIfAbsent(name, comment);
            }
        }

        private static String folded(ExpressionTree text) {
            if (text instanceof BinaryTree sum) {
                return folded(sum.getLeftOperand()) + folded(sum.getRightOperand());
            }
            return text instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : "";
        }
    }
}
