package dev.tc3.maven;

import dev.tc3.maven.changes.AcceptedChange;
import dev.tc3.maven.changes.UncomparableException;
import dev.tc3.maven.changes.VersionCheck;
import dev.tc3.spec.diff.report.ChangeReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build if a spec changes more for callers than the step of the version allows: from the version of the baseline to
 * that of the project. A step of the first number allows everything, one of the second what leaves callers working, one of
 * the third documentation; before 1.0 each number counts as the one before it.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractChangesMojo {

    /**
     * The version of the baseline. It is needed if the baseline is a file, which does not say it; coordinates do.
     */
    @Parameter(property = "tc3.baselineVersion")
    private @Nullable String baselineVersion;

    /**
     * The version that the baseline is compared with; by default that of the project.
     */
    @Parameter(property = "tc3.version")
    private @Nullable String version;

    /**
     * Changes that pass whatever the version: each a {@code <change>} with {@code <rule>}, {@code <place>} and {@code
     * <reason>}. The rule is an id of docs/change-rules.md; the place is the pointer that reports show, in which {@code *}
     * stands for anything.
     */
    @Parameter
    private @Nullable List<AcceptedChange> accept;

    private @Nullable VersionCheck check;

    /** Made and filled by Maven. */
    public CheckMojo() {}

    @Override
    void prepare(@Nullable BaselineFile named) throws UncomparableException {
        if (named == null) {
            throw new UncomparableException(List.of(
                    "no baseline: name the earlier client or its spec with <baseline> or -Dtc3.baseline, such as"
                            + " com.acme:cloud-client:1.2.0"));
        }
        String earlier = baselineVersion == null ? named.version() : baselineVersion;
        if (earlier == null) {
            throw new UncomparableException(List.of(
                    "the version of the baseline is not known, because it is a file; name it with <baselineVersion> or"
                            + " -Dtc3.baselineVersion"));
        }
        check = new VersionCheck(
                earlier, version == null ? projectVersion() : version, accept == null ? List.of() : accept);
    }

    @Override
    void judge(ChangeReport report, Path folder) throws MojoFailureException {
        VersionCheck.Outcome outcome = Objects.requireNonNull(check).check(report.comparisons());
        getLog().info("verdict: " + report.verdict().word());
        outcome.notes().forEach(getLog()::info);
        outcome.warnings().forEach(getLog()::warn);
        if (!outcome.failure().isEmpty()) {
            throw new MojoFailureException(outcome.failure() + "\nThe whole report is in " + folder);
        }
    }
}
