package dev.tc3.maven;

import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.output.SourceFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Generates a Java client from each spec and adds the sources to the build.
 *
 * <p>Specs are read side by side. What is made of the same spec, overlays and options as in an earlier run, and still there,
 * is not made again; of the rest only files whose content changed are written, and files of an earlier run that are no
 * longer generated are deleted. If any spec has a problem, the build fails with all problems of all specs: the other clients
 * are written, of that spec nothing is, and nothing is deleted.
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

    /**
     * The specs to read: files, and folders in which all {@code *.json} files are read, also those further down. An
     * {@code examples.json} beside an {@code api.json} is passed over, and so is what is hidden. Without any, {@code
     * specDirectory} is read. No two may be of the same service and version.
     */
    @Parameter(property = "tc3.specs")
    private @Nullable List<File> specs;

    /** The folder that is read if no specs are named; by default {@code src/main/tc3}. */
    @Parameter(property = "tc3.specDirectory")
    private @Nullable File specDirectory;

    /**
     * Documents that change specs: files, and folders that are searched as those of specs are. Each is merged into every
     * spec whose service and version it states; one without a version into all versions of its service; one without either
     * only if there is a single spec. Several for one spec are merged in the order in which they are named, those of a folder in
     * that of their paths.
     */
    @Parameter(property = "tc3.overlays")
    private @Nullable List<File> overlays;

    /**
     * Where the sources go, in folders by package; by default {@code target/generated-sources/tc3}. The goal owns the
     * Java files that it wrote there, and leaves others alone.
     */
    @Parameter(property = "tc3.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * Where the specs go that clients carry into their jar, so that {@code tc3:diff} and {@code tc3:check} can compare a later
     * revision with it; by default {@code target/generated-resources/tc3}, but nowhere if there is no project.
     */
    @Parameter(property = "tc3.resourceDirectory")
    private @Nullable File resourceDirectory;

    /**
     * The actions to generate, by name or by pattern, where {@code *} stands for any characters. Without any, all
     * actions are generated. Each must select something in at least one spec.
     */
    @Parameter(property = "tc3.actions")
    private @Nullable List<String> actions;

    /** The first part of the package; the service and the version follow, such as {@code dev.tc3.cvm.v20170312}. */
    @Parameter(property = "tc3.basePackage", defaultValue = GeneratorOptions.DEFAULT_BASE_PACKAGE, required = true)
    private String basePackage;

    /**
     * Structures, by name or by pattern with {@code *}, of which the log shall say why they are generated: every selected
     * action that needs one, and the shortest way from there; or why they are not.
     */
    @Parameter(property = "tc3.why")
    private @Nullable List<String> why;

    /** Whether the output directory is added to the project's source roots, and the carried specs to its resources. */
    @Parameter(property = "tc3.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot;

    /**
     * Whether it is an error if there is no spec to read. If it is not, what an earlier run generated is deleted.
     */
    @Parameter(property = "tc3.failOnMissingSpecs", defaultValue = "true")
    private boolean failOnMissingSpecs;

    /**
     * Whether every client is generated anew, even if an earlier run made it of the same. Still only files whose content
     * changed are written.
     */
    @Parameter(property = "tc3.force", defaultValue = "false")
    private boolean force;

    /** Does nothing at all if set. */
    @Parameter(property = "tc3.skip", defaultValue = "false")
    private boolean skip;

    private final BuildContext buildContext;

    /**
     * For Maven.
     *
     * @param buildContext the build of an IDE, which knows what changed
     */
    @Inject
    public GenerateMojo(BuildContext buildContext) {
        this.buildContext = buildContext;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped, because tc3.skip is set");
            return;
        }
        ProjectFolders folders = ProjectFolders.of(project, session);
        Path output = folders.orDefault(outputDirectory, folders.build().resolve("generated-sources/tc3"));
        Path resources = resourceDirectory == null && !folders.areOfAProject()
                ? null
                : folders.orDefault(resourceDirectory, folders.build().resolve("generated-resources/tc3"));
        Path specFolder = folders.orDefault(specDirectory, folders.base().resolve("src/main/tc3"));
        try {
            generate(new SpecFiles(paths("specs", specs), specFolder, paths("overlays", overlays)), output, resources);
        } catch (UnusableInputException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(IoProblem.describe(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("interrupted before everything was generated", e);
        }
        if (addCompileSourceRoot && folders.areOfAProject()) {
            project.addCompileSourceRoot(output.toString());
            project.addResource(resource(Objects.requireNonNull(resources)));
        }
    }

    private void generate(SpecFiles files, Path output, @Nullable Path resources)
            throws IOException, InterruptedException, UnusableInputException {
        FoundFiles found = failOnMissingSpecs ? files.required() : files.present();
        if (found.files().isEmpty() && found.problems().isEmpty()) {
            getLog().info("no spec to generate from");
        }
        GeneratorOptions options = new GeneratorOptions(basePackage, NamedElements.of("actions", actions));
        List<String> questions = NamedElements.of("why", why);
        String owner = Owner.of(execution.getExecutionId());
        ClientFolders client = new ClientFolders(
                new SourceFolder(output, owner), resources == null ? null : new SourceFolder(resources, owner));
        IdeBuild ide = IdeBuild.of(session, buildContext);
        new WatchedRun(ide, client, owner)
                .unlessUntouched(
                        files.watched(found),
                        List.of(options, questions, force),
                        () -> new ClientGeneration(
                                        new GenerationOrder(options, questions, codeDigest(), force),
                                        client,
                                        new GenerationLog(getLog()),
                                        ide)
                                .run(found, files.overlays()));
    }

    private static Resource resource(Path folder) {
        Resource resource = new Resource();
        resource.setDirectory(folder.toString());
        resource.addExclude(".*");
        return resource;
    }

    /** What tells this plugin, with all that it stands on, from another build of it. */
    private String codeDigest() throws IOException {
        return PluginCode.digest(execution.getMojoDescriptor().getPluginDescriptor().getArtifacts().stream()
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .map(File::toPath)
                .toList());
    }

    private static List<Path> paths(String parameter, @Nullable List<File> values) throws UnusableInputException {
        return NamedElements.of(parameter, values).stream().map(File::toPath).toList();
    }
}
