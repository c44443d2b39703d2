package dev.tc3.generator.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Finds the place of a value in the source of an annotation that is repeated. */
final class TreeReports implements Reports {

    private final Trees trees;
    private final TreePath annotated;
    private final AnnotationTree annotation;

    private TreeReports(Trees trees, TreePath annotated, AnnotationTree annotation) {
        this.trees = trees;
        this.annotated = annotated;
        this.annotation = annotation;
    }

    /**
     * The reports of an annotation.
     *
     * @param otherwise what to use if the source is not known
     */
    static Reports of(ClientAnnotation annotation, ProcessingEnvironment environment, Reports otherwise) {
        return JavacTrees.of(environment)
                .flatMap(trees -> Optional.ofNullable(trees.getPath(annotation.element()))
                        .flatMap(path -> annotations(path.getLeaf())
                                .filter(TreeReports::isOurs)
                                .skip(annotation.index())
                                .findFirst()
                                .map(tree -> (Reports) new TreeReports(trees, path, tree))))
                .orElse(otherwise);
    }

    @Override
    public void print(Diagnostic.Kind kind, String message) {
        trees.printMessage(kind, message, annotation, annotated.getCompilationUnit());
    }

    @Override
    public void print(Diagnostic.Kind kind, String message, AttributeValue value) {
        trees.printMessage(kind, message, tree(value), annotated.getCompilationUnit());
    }

    private static Stream<? extends AnnotationTree> annotations(Tree annotated) {
        if (annotated instanceof PackageTree tree) {
            return tree.getAnnotations().stream();
        }
        return annotated instanceof ClassTree tree ? tree.getModifiers().getAnnotations().stream() : Stream.empty();
    }

    private static boolean isOurs(AnnotationTree tree) {
        String simpleName = ClientAnnotation.NAME.substring(ClientAnnotation.NAME.lastIndexOf('.') + 1);
        String written = tree.getAnnotationType().toString();
        return written.equals(simpleName) || written.equals(ClientAnnotation.NAME);
    }

    private Tree tree(AttributeValue value) {
        return annotation.getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(argument -> argument.getVariable().toString().equals(value.attribute()))
                .map(AssignmentTree::getExpression)
                .map(expression -> element(expression, value.index()))
                .findFirst()
                .orElse(annotation);
    }

    private static Tree element(ExpressionTree expression, int index) {
        List<? extends ExpressionTree> elements =
                expression instanceof NewArrayTree array ? array.getInitializers() : List.of(expression);
        return elements.get(index);
    }
}
