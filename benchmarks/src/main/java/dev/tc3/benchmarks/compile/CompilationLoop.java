package dev.tc3.benchmarks.compile;

import java.nio.file.Path;
import java.time.Duration;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A program that compiles in turns: {@code CompilationLoop ROUNDS ARGUMENTS…}, the arguments being files with those of
 * javac. For each compilation it prints the name of the file, and how long it took of time and of the processors' time, in
 * nanoseconds. It has no library, as the compiler would find it.
 */
final class CompilationLoop {

    private CompilationLoop() {}

    public static void main(String[] args) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        int rounds = Integer.parseInt(args[0]);
        int variants = args.length - 1;
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < variants; i++) {
                int variant = round % 2 == 0 ? i : variants - 1 - i;
                long cpu = cpuNanos();
                long start = System.nanoTime();
                int exitCode = javac.run(null, System.err, System.err, "@" + args[variant + 1]);
                long wall = System.nanoTime() - start;
                if (exitCode != 0) {
                    System.exit(exitCode);
                }
                System.out.println(Path.of(args[variant + 1]).getFileName() + " " + wall + " " + (cpuNanos() - cpu));
            }
        }
    }

    private static long cpuNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }
}
