package dev.tc3.maven;

import dev.tc3.generator.GeneratorOptions;
import dev.tc3.maven.changes.Baseline;
import dev.tc3.maven.changes.SpecComparison;
import dev.tc3.maven.changes.UncomparableException;
import dev.tc3.spec.diff.report.ChangeReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What the goals that compare specs have in common: they find the revisions, compare them, and write the reports. */
abstract class AbstractChangesMojo extends AbstractMojo {

    /** The project, which knows where artifacts come from. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The build, which knows the working directory if there is no project. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Gets artifacts. */
    @Inject
    private RepositorySystem repositorySystem;

    /**
     * The specs: files, and folders in which every {@code *.json} and {@code *.json.gz} is one, however deep. Several of one API
     * are its revisions, oldest first, those in a folder in the order of their paths. Without any, {@code specDirectory} is
     * read.
     */
    @Parameter(property = "tc3.specs")
    private @Nullable List<File> specs;

    /** The folder that is read if no specs are named; by default {@code src/main/tc3}. */
    @Parameter(property = "tc3.specDirectory")
    private @Nullable File specDirectory;

    /**
     * Documents that change specs, as for {@code tc3:generate}. They change every revision of their API but those that a jar
     * carries, in which they are already.
     */
    @Parameter(property = "tc3.overlays")
    private @Nullable List<File> overlays;

    /** The actions of which a client is generated, as for {@code tc3:generate}. Whatever else changes is passed over. */
    @Parameter(property = "tc3.actions")
    private @Nullable List<String> actions;

    /**
     * What the specs are compared with: a spec, a folder of specs, a jar with a client that tc3 has generated, or the coordinates
     * of one, {@code group:artifact:version}.
     */
    @Parameter(property = "tc3.baseline")
    private @Nullable String baseline;

    /**
     * Where the reports go: {@code changes.txt}, {@code changes.json}, {@code changes.md} and {@code changes.html}; by default
     * {@code target/tc3-changes}.
     */
    @Parameter(property = "tc3.reportDirectory")
    private @Nullable File reportDirectory;

    /** Does nothing at all if set. */
    @Parameter(property = "tc3.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped, because tc3.skip is set");
            return;
        }
        try {
            ProjectFolders folders = ProjectFolders.of(project, session);
            BaselineFile named = baseline == null
                    ? null
                    : new BaselineFile(
                            baseline,
                            folders.base(),
                            new ArtifactJar(
                                    repositorySystem,
                                    session.getRepositorySession(),
                                    project.getRemoteProjectRepositories()));
            prepare(named);
            SpecFiles files = files(folders);
            ChangeReport report = new ChangeReport(
                    comparison(files).compare(named == null ? Baseline.none() : named.read(), specs(files)));
            Path folder = folders.orDefault(reportDirectory, folders.build().resolve("tc3-changes"));
            write(report, folder);
            judge(report, folder);
        } catch (UncomparableException | UnusableInputException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(IoProblem.describe(e), e);
        }
    }

    /** Looks at what must be right before anything is compared. */
    abstract void prepare(@Nullable BaselineFile named) throws UncomparableException;

    /** Says what the report means to the build. */
    abstract void judge(ChangeReport report, Path folder) throws MojoFailureException, UncomparableException;

    /** The project's version. */
    final String projectVersion() {
        return project.getVersion();
    }

    private SpecFiles files(ProjectFolders folders) throws UnusableInputException {
        Path folder = folders.orDefault(specDirectory, folders.base().resolve("src/main/tc3"));
        return new SpecFiles(paths("specs", specs, folders), folder, paths("overlays", overlays, folders));
    }

    private SpecComparison comparison(SpecFiles files) throws UnusableInputException, UncomparableException {
        failOn(files.overlays().problems());
        return new SpecComparison(
                new GeneratorOptions(GeneratorOptions.DEFAULT_BASE_PACKAGE, NamedElements.of("actions", actions)),
                files.overlays().files());
    }

    private static List<Path> specs(SpecFiles files) throws IOException, UncomparableException {
        FoundFiles found = files.required();
        failOn(found.problems());
        return found.files();
    }

    private static List<Path> paths(String parameter, @Nullable List<File> files, ProjectFolders folders)
            throws UnusableInputException {
        List<Path> paths = new ArrayList<>();
        for (File file : NamedElements.of(parameter, files)) {
            paths.add(folders.base().resolve(file.toPath()));
        }
        return paths;
    }

    private static void failOn(List<String> problems) throws UncomparableException {
        if (!problems.isEmpty()) {
            throw new UncomparableException(problems);
        }
    }

    private static void write(ChangeReport report, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : Map.of(
                        "changes.txt", report.text(),
                        "changes.json", report.json(),
                        "changes.md", report.markdown(),
                        "changes.html", report.html())
                .entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
