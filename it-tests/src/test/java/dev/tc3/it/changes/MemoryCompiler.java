package dev.tc3.it.changes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles from memory into memory, and keeps what it has read of the class path. Not thread-safe. */
final class MemoryCompiler {

    private static final List<String> OPTIONS = List.of("-proc:none", "-Xlint:none", "-nowarn", "-g:none");
    private static final List<String> CHECK = Stream.concat(
                    OPTIONS.stream(), Stream.of("-XDshould-stop.ifNoError=FLOW"))
            .toList();

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final JavaFileManager files;

    /** The class path is told to the files and not to each task, lest every task open its jars again. */
    MemoryCompiler() {
        List<File> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .toList();
        StandardJavaFileManager found = javac.getStandardFileManager(null, null, null);
        try {
            found.setLocation(StandardLocation.CLASS_PATH, classPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.files = new ListedFiles(found);
    }

    /** The classes that came out, or what the compiler had to say. */
    record Result(Map<String, byte[]> classes, String messages) {}

    /**
     * Compiles sources.
     *
     * @param sources by binary name of the class
     * @param given classes by binary name that are there already
     */
    Result compile(Map<String, String> sources, Map<String, byte[]> given) {
        return compile(sources, given, OPTIONS);
    }

    /** What the compiler has to say of sources; nothing if it takes them. Writes no classes, and so is quicker. */
    String check(Map<String, String> sources, Map<String, byte[]> given) {
        return compile(sources, given, CHECK).messages();
    }

    private Result compile(Map<String, String> sources, Map<String, byte[]> given, List<String> options) {
        if (sources.isEmpty()) {
            return new Result(Map.of(), "");
        }
        Memory memory = new Memory(files, given);
        StringWriter messages = new StringWriter();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Text(name, text)));
        boolean clean =
                javac.getTask(messages, memory, null, options, null, units).call();
        return new Result(memory.written(), clean ? "" : messages.toString());
    }

    private static URI uri(String name, JavaFileObject.Kind kind) {
        return URI.create("memory:///" + name.replace('.', '/') + kind.extension);
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(uri(name, Kind.SOURCE), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final String name;
        private final byte[] content;

        ClassFile(String name, byte[] content) {
            super(uri(name, Kind.CLASS), Kind.CLASS);
            this.name = name;
            this.content = content;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(content);
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, List<JavaFileObject>> packages = new HashMap<>();
        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        Memory(JavaFileManager files, Map<String, byte[]> given) {
            super(files);
            given.forEach((name, content) -> packages.computeIfAbsent(
                            name.substring(0, name.lastIndexOf('.')), any -> new ArrayList<>())
                    .add(new ClassFile(name, content)));
        }

        Map<String, byte[]> written() {
            Map<String, byte[]> classes = new TreeMap<>();
            written.forEach((name, content) -> classes.put(name, content.toByteArray()));
            return classes;
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            if (packages.containsKey(packageName)) {
                return location == StandardLocation.CLASS_PATH ? packages.get(packageName) : List.of();
            }
            return super.list(location, packageName, kinds, recurse);
        }

        @Override
        public String inferBinaryName(Location location, JavaFileObject file) {
            return file instanceof ClassFile known ? known.name : super.inferBinaryName(location, file);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            written.put(className, out);
            return new SimpleJavaFileObject(uri(className, kind), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return out;
                }
            };
        }

        @Override
        public void close() {
            // The files are read again by the next task.
        }
    }
}
