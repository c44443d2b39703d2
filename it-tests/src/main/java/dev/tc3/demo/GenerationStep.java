package dev.tc3.demo;

import com.palantir.javapoet.JavaFile;
import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.spec.ApiSpec;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generates the client once more before the user's eyes, and compiles it with the strictest checks there are. */
final class GenerationStep {

    private static final List<String> STRICT = List.of("--release", "17", "-Xlint:all", "-Xdoclint:all", "-Werror");

    private final ApiSpec spec;
    private final PrintWriter out;

    GenerationStep(ApiSpec spec, PrintWriter out) {
        this.spec = spec;
        this.out = out;
    }

    void run() throws IOException {
        List<JavaFile> files =
                Generator.generate(spec, GeneratorOptions.defaults()).toList();
        for (JavaFile file : files) {
            String source = file.toString();
            out.printf("%s.java, %d lines%n", file.typeSpec().name(), source.lines().count());
        }
        compile(files);
    }
}
