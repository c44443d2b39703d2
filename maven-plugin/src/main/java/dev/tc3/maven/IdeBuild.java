package dev.tc3.maven;

import dev.tc3.spec.SpecProblem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * The build of an IDE, if this is one: it knows which files changed, wants to know which were written, and shows problems in
 * the files that they are in. The only class that knows how an IDE is talked to.
 */
final class IdeBuild {

    /** Eclipse, and all that is made of it, set this property. */
    private static final String ECLIPSE = "m2e.version";

    private static final String STATE = "dev.tc3.maven.generate.";

    private final @Nullable BuildContext context;

    private IdeBuild(@Nullable BuildContext context) {
        this.context = context;
    }

    /** The build of the session. On a console there is a context, too, but it would print each problem twice. */
    static IdeBuild of(MavenSession session, BuildContext context) {
        return session.getUserProperties().containsKey(ECLIPSE) ? with(context) : none();
    }

    static IdeBuild with(BuildContext context) {
        return new IdeBuild(context);
    }

    /** No build of an IDE. */
    static IdeBuild none() {
        return new IdeBuild(null);
    }

    /**
     * Whether nothing changed since a run that went well: not what it was asked for, and none of some files, nor what is in them
     * if they are folders.
     *
     * @param run which run it is
     * @param state all that it is asked for
     */
    boolean isUntouched(String run, String state, Collection<Path> files) {
        return context != null
                && context.isIncremental()
                && state.equals(context.getValue(STATE + run))
                && files.stream().noneMatch(file -> hasDelta(context, file));
    }

    /** Notes how a run ended, for the next one. */
    void ended(String run, @Nullable String state) {
        if (context != null) {
            context.setValue(STATE + run, state);
        }
    }

    /** Says that files were written or deleted. */
    void refresh(Path folder, Collection<String> paths) {
        if (context != null) {
            paths.forEach(path -> context.refresh(folder.resolve(path).toFile()));
        }
    }

    /** Shows problems in their documents, in place of those that were shown before in these or in others. */
    void mark(Collection<Path> documents, List<SpecProblem> problems) {
        if (context == null) {
            return;
        }
        documents.forEach(document -> context.removeMessages(file(document)));
        for (SpecProblem problem : problems) {
            context.addMessage(
                    file(Path.of(problem.source())),
                    problem.line(),
                    problem.column(),
                    problem.message() + "; " + problem.remedy(),
                    BuildContext.SEVERITY_ERROR,
                    null);
        }
    }

    /** Links are asked for as well as what they lead to, for the IDE knows files by their paths. */
    private static boolean hasDelta(BuildContext context, Path file) {
        try {
            return context.hasDelta(file(file))
                    || context.hasDelta(file.toRealPath().toFile());
        } catch (IOException e) {
            return true;
        }
    }

    private static File file(Path path) {
        return path.toAbsolutePath().toFile();
    }
}
