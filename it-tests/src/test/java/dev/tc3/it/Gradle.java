package dev.tc3.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Gradle to build consumer projects with, offline and with this build's own artifacts. */
final class Gradle {

    /** Why there may be none. */
    static final String NONE = "no gradle of version " + Gradle.OLDEST
            + " or newer is on the path; to build with one from Maven Central, run ./mvnw -ntp verify -Pgradle";

    private static final int OLDEST = 7;
    private static final Pattern VERSION = Pattern.compile("^Gradle (\\d+)\\.", Pattern.MULTILINE);
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private final Program program;
    private final List<String> before;

    private Gradle(Program program, List<String> before) {
        this.program = program;
        this.before = before;
    }

    /** The one of the profile {@code gradle}, or else the one on the path, if it is new enough. */
    static Optional<Gradle> find() throws IOException, InterruptedException {
        String built = System.getProperty("tc3.gradle.target");
        if (built != null) {
            Path target = Path.of(built);
            return Optional.of(new Gradle(
                    new Program(target, "dev.tc3.it.gradle.GradleProgram"),
                    List.of(target.resolve("gradle").toString())));
        }
        Optional<Program> onThePath = Program.onThePath("gradle");
        return onThePath.isPresent() && isNewEnough(onThePath.get())
                ? Optional.of(new Gradle(onThePath.get(), List.of()))
                : Optional.empty();
    }

    private static boolean isNewEnough(Program gradle) throws IOException, InterruptedException {
        Matcher version = VERSION.matcher(gradle.run(Map.of(), "", "--version").out());
        return version.find() && Integer.parseInt(version.group(1)) >= OLDEST;
    }

    /** Compiles a project; the result's output says how each task ended. */
    Program.Result compile(Path project, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(before);
        arguments.addAll(List.of(
                "--project-dir",
                project.toString(),
                "--gradle-user-home",
                TARGET.resolve("gradle-user-home").toString(),
                "-Dmaven.repo.local=" + TARGET.resolve("it-repository"),
                "-Dtc3.centralStandIn=" + System.getProperty("localRepository"),
                "--init-script",
                Path.of("src", "gradle", "offline.gradle").toAbsolutePath().toString(),
                "--offline",
                "--no-daemon",
                "--console=plain",
                "compileJava"));
        arguments.addAll(List.of(options));
        return program.run(Map.of(), "", arguments.toArray(String[]::new));
    }
}
