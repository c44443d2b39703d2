package dev.tc3.generator.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A folder with sources, in which javac works as it does for a build: with files, and again after a change. */
final class Workspace {

    private final Path root;

    Workspace(Path root) {
        this.root = root;
        Stream.of("src", "classes", "generated").forEach(folder -> create(root.resolve(folder)));
    }

    Path path(String name) {
        return root.resolve(name);
    }

    /** Writes a file, with its folders. */
    Workspace write(String name, String... lines) {
        try {
            create(path(name).getParent());
            Files.writeString(path(name), String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a file into the folder. */
    Workspace copy(Path file, String name) {
        try {
            return write(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file. */
    Workspace delete(String name) {
        try {
            Files.delete(path(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of all files in a folder, by path below it. */
    Map<String, String> texts(String folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(path(folder).relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all files in a folder that end so, sorted. */
    List<String> names(String folder, String end) {
        try (Stream<Path> files = Files.walk(path(folder))) {
            return files.filter(file -> file.toString().endsWith(end))
                    .map(file -> path(folder).relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles some sources with the processor, its class files being on the class path. */
    JavacResult compile(List<String> options, String... sources) {
        return compile(options, List.of(new GenerateClientProcessor()), sources);
    }

    /** Compiles some sources with these processors. */
    JavacResult compile(List<String> options, List<Processor> processors, String... sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<String> all = new ArrayList<>(List.of(
                "-d", path("classes").toString(), "-s", path("generated").toString(), "-encoding", "UTF-8"));
        if (!options.contains("--module-path")) {
            all.addAll(List.of("-cp", path("classes") + System.getProperty("path.separator") + classPath()));
        }
        all.addAll(options);
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null)) {
            List<Path> paths = Stream.of(sources).map(this::path).toList();
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(paths));
            task.setProcessors(processors);
            return new JavacResult(task.call(), diagnostics.getDiagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class path of the tests. */
    static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** Those of the class path's elements whose names contain one of the words. */
    static List<String> elements(Set<String> words) {
        return Stream.of(classPath().split(System.getProperty("path.separator")))
                .filter(element -> words.stream().anyMatch(element::contains))
                .toList();
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
