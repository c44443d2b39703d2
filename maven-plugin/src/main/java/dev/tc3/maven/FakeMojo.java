package dev.tc3.maven;

import dev.tc3.maven.fake.ForegroundFake;
import dev.tc3.maven.fake.ServedSpecs;
import dev.tc3.maven.fake.UnservableException;
import dev.tc3.spec.ApiSpec;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Serves specs on this machine, until it is stopped with Ctrl-C. Any client can call the fake: it checks signatures and
 * parameters as the real service does, and answers with the examples of the specs.
 *
 * <p>It listens on the loopback address only, says at which address and how clients are pointed at it, and prints a line for
 * each request, without secrets. The goal runs without a project.
 */
@Mojo(name = "fake", requiresProject = false, aggregator = true, threadSafe = true)
public final class FakeMojo extends AbstractMojo {

    /**
     * The specs to serve: files, or folders in which every {@code *.json} file is one, however deep. Published models have
     * their examples beside them: {@code api.json} and {@code examples.json}.
     */
    @Parameter(property = "tc3.specs")
    private @Nullable List<File> specs;

    /** The port to listen on; 0 for any free one. */
    @Parameter(property = "tc3.port", defaultValue = "0")
    private int port;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try (ForegroundFake fake = ForegroundFake.start(read(), port, getLog()::info)) {
            fake.awaitInterrupt();
        } catch (UnservableException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(IoProblem.describe(e), e);
        }
    }

    private List<ApiSpec> read() throws IOException, UnservableException {
        List<File> named = specs == null ? List.of() : specs;
        if (named.contains(null)) {
            return ServedSpecs.read(
                    List.of(), List.of("specs: one of its elements is empty; remove it, or the comma too many"));
        }
        FoundFiles found =
                DocumentSearch.among(named.stream().map(File::toPath).toList(), "<specs> or -Dtc3.specs", Set.of());
        return ServedSpecs.read(found.files(), found.problems());
    }
}
