package dev.tc3.maven;

import dev.tc3.spec.diff.report.ChangeReport;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a new revision of a spec changes for those who call the client, and which step of a semantic version that asks
 * for. Two specs are compared, or a spec with a baseline, or every revision of a series with the one before it.
 *
 * <p>The first line in the log is {@code verdict: none}, {@code docs}, {@code minor} or {@code major}. The changes follow, and
 * are written as text, JSON, Markdown and HTML. With {@code mvn -q} the text alone is printed. The goal runs without a project.
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractChangesMojo {

    /** Made and filled by Maven. */
    public DiffMojo() {}

    @Override
    void prepare(@Nullable BaselineFile named) {
        // Without a baseline, the specs are compared with each other.
    }

    @Override
    void judge(ChangeReport report, Path folder) {
        if (getLog().isInfoEnabled()) {
            report.text().lines().forEach(getLog()::info);
            getLog().info("reports: " + folder);
        } else {
            // Who asks a quiet Maven for a comparison wants that and nothing around it.
            System.out.print(report.text());
        }
    }
}
