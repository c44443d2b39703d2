package dev.tc3.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where things are by default: in the project, or in the working directory if the goal runs without one. Maven's own
 * expressions for these folders mean nothing without a project.
 *
 * @param areOfAProject whether there is a project
 * @param base the folder of the project's file, or the working directory
 * @param build the folder for what is built
 */
record ProjectFolders(boolean areOfAProject, Path base, Path build) {

    static ProjectFolders of(MavenProject project, MavenSession session) {
        if (project.getFile() != null) {
            return new ProjectFolders(
                    true,
                    project.getBasedir().toPath(),
                    Path.of(project.getBuild().getDirectory()));
        }
        Path working = Path.of(session.getExecutionRootDirectory());
        return new ProjectFolders(false, working, working.resolve("target"));
    }

    /** The folder that was named, below the base unless it is absolute, or else the default. */
    Path orDefault(@Nullable File named, Path otherwise) {
        return named == null ? otherwise : base.resolve(named.toPath());
    }
}
