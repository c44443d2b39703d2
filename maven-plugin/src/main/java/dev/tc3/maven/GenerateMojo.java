package dev.tc3.maven;

import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.output.SourceFolder;
import java.io.File;
import java.io.IOException;
import java.util.List;
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

    /** This execution, whose id marks the files that it owns. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** The specs to read. Without any, all {@code *.json} files directly in {@code specDirectory} are read. */
    @Parameter(property = "tc3.specs")
    private @Nullable List<File> specs;

    /** Where specs are looked for if none are named. */
    @Parameter(property = "tc3.specDirectory", defaultValue = "${project.basedir}/src/main/tc3")
    private File specDirectory;

    /**
     * Where the sources go, in folders by package. The goal owns the Java files that it wrote there, and leaves others
     * alone.
     */
    @Parameter(
            property = "tc3.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/tc3",
            required = true)
    private File outputDirectory;

    /**
     * The actions to generate, by name or by pattern, where {@code *} stands for any characters. Without any, all
     * actions are generated. Each must select something in each spec.
     */
    @Parameter(property = "tc3.actions")
    private @Nullable List<String> actions;

    /** The first part of the package; the service and the version follow, such as {@code dev.tc3.cvm.v20170312}. */
    @Parameter(property = "tc3.basePackage", defaultValue = GeneratorOptions.DEFAULT_BASE_PACKAGE, required = true)
    private String basePackage;

    /** Whether the output directory is added to the project's source roots. */
    @Parameter(property = "tc3.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot;

    /** Whether it is an error if there is no spec to read. */
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
        try {
            generate(new SpecFiles(orEmpty(specs), specDirectory.toPath()));
        } catch (UnusableInputException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("tc3 could not read or write: " + e, e);
        }
        if (addCompileSourceRoot) {
            project.addCompileSourceRoot(outputDirectory.getPath());
        }
    }

    private void generate(SpecFiles files) throws IOException, UnusableInputException {
        boolean none = files.list().isEmpty() && !failOnMissingSpecs;
        if (none) {
            getLog().info("no spec to generate from");
        }
        GeneratorOptions options = new GeneratorOptions(basePackage, orEmpty(actions));
        SourceFolder folder = new SourceFolder(outputDirectory.toPath(), owner());
        new ClientGeneration(options, folder, getLog()::info).run(none ? List.of() : files.required());
    }

    /** Executions may share an output directory, so each is known there by its id. */
    private String owner() {
        return execution.getExecutionId().replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
