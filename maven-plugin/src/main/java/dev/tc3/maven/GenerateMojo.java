package dev.tc3.maven;

import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.output.SourceFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates a Java client from each spec and adds the sources to the build.
 *
 * <p>Only files whose content changed are written, and files of an earlier run that are no longer generated are
 * deleted. If any spec has a problem, all problems of all specs are reported and nothing is written.
 *
 * <p>The goal also runs without a project: name the specs and the output directory on the command line.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /** The project that the sources are added to. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The build, which knows the working directory if there is no project. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** This execution, whose id marks the files that it owns. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** The specs to read. Without any, all {@code *.json} files directly in {@code specDirectory} are read. */
    @Parameter(property = "tc3.specs")
    private @Nullable List<File> specs;

    /** Where specs are looked for if none are named; by default {@code src/main/tc3}. */
    @Parameter(property = "tc3.specDirectory")
    private @Nullable File specDirectory;

    /**
     * Where the sources go, in folders by package; by default {@code target/generated-sources/tc3}. The goal owns the
     * Java files that it wrote there, and leaves others alone.
     */
    @Parameter(property = "tc3.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * The actions to generate, by name or by pattern, where {@code *} stands for any characters. Without any, all
     * actions are generated. Each must select something in at least one spec.
     */
    @Parameter(property = "tc3.actions")
    private @Nullable List<String> actions;

    /** The first part of the package; the service and the version follow, such as {@code dev.tc3.cvm.v20170312}. */
    @Parameter(property = "tc3.basePackage", defaultValue = GeneratorOptions.DEFAULT_BASE_PACKAGE, required = true)
    private String basePackage;

    /** Whether the output directory is added to the project's source roots. */
    @Parameter(property = "tc3.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot;

    /**
     * Whether it is an error if there is no spec to read. If it is not, what an earlier run generated is deleted.
     */
    @Parameter(property = "tc3.failOnMissingSpecs", defaultValue = "true")
    private boolean failOnMissingSpecs;

    /** Does nothing at all if set. */
    @Parameter(property = "tc3.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped, because tc3.skip is set");
            return;
        }
        ProjectFolders folders = ProjectFolders.of(project, session);
        Path output = folders.orDefault(outputDirectory, folders.build().resolve("generated-sources/tc3"));
        Path specFolder = folders.orDefault(specDirectory, folders.base().resolve("src/main/tc3"));
        try {
            generate(new SpecFiles(named("specs", specs), specFolder), output);
        } catch (UnusableInputException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(IoProblem.describe(e), e);
        }
        if (addCompileSourceRoot && folders.areOfAProject()) {
            project.addCompileSourceRoot(output.toString());
        }
    }

    private void generate(SpecFiles files, Path output) throws IOException, UnusableInputException {
        List<Path> found = failOnMissingSpecs ? files.required() : files.present();
        if (found.isEmpty()) {
            getLog().info("no spec to generate from");
        }
        GeneratorOptions options = new GeneratorOptions(basePackage, named("actions", actions));
        SourceFolder folder = new SourceFolder(output, Owner.of(execution.getExecutionId()));
        new ClientGeneration(options, folder, getLog()::info).run(found);
    }

    /** The elements of a list, none of which may be empty; Maven gives those as null. */
    private static <T> List<T> named(String parameter, @Nullable List<T> values) throws UnusableInputException {
        if (values == null) {
            return List.of();
        }
        if (values.contains(null)) {
            throw new UnusableInputException(
                    List.of(parameter + ": one of its elements is empty; remove it, or the comma too many"));
        }
        return values;
    }
}
