package dev.tc3.demo;

import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.SourceFile;
import dev.tc3.spec.ApiSpec;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Generates the client once more before the user's eyes, and compiles it with the strictest checks there are. */
final class GenerationStep {

    private final ApiSpec spec;
    private final PrintWriter out;

    GenerationStep(ApiSpec spec, PrintWriter out) {
        this.spec = spec;
        this.out = out;
    }

    void run() throws IOException, GeneratorException, DemoFailedException {
        List<SourceFile> files =
                Generator.generate(spec, GeneratorOptions.defaults()).toList();
        for (SourceFile file : files) {
            out.printf("%s, %d lines%n", file.path(), file.text().lines().count());
        }
        out.println(new StrictCompiler().compile(files));
    }
}
