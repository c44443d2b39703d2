package dev.tc3.maven.changes;

import dev.tc3.spec.diff.VersionStep;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which step of a semantic version leads from one version to another. What follows the three numbers, such as {@code
 * -SNAPSHOT}, makes no difference. Before 1.0 the second number counts as the first, and the third as the second, as nothing
 * would be allowed or everything otherwise.
 */
final class ReleaseStep {

    private static final Pattern VERSION = Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:[.+-].*)?");

    private ReleaseStep() {}

    /** Whether a version begins with numbers that can be compared. */
    static boolean isReadable(String version) {
        return VERSION.matcher(version).matches();
    }

    /**
     * The step between two versions; none also if the later one is lower.
     *
     * @throws IllegalArgumentException if one {@linkplain #isReadable cannot be read}
     */
    static VersionStep between(String earlier, String later) {
        List<BigInteger> from = numbers(earlier);
        List<BigInteger> to = numbers(later);
        for (int i = 0; i < from.size(); i++) {
            int order = to.get(i).compareTo(from.get(i));
            if (order != 0) {
                return order < 0 ? VersionStep.NONE : step(i, to.get(0).signum() == 0);
            }
        }
        return VersionStep.NONE;
    }

    private static VersionStep step(int position, boolean unstable) {
        return switch (position) {
            case 0 -> VersionStep.MAJOR;
            case 1 -> unstable ? VersionStep.MAJOR : VersionStep.MINOR;
            default -> unstable ? VersionStep.MINOR : VersionStep.PATCH;
        };
    }

    private static List<BigInteger> numbers(String version) {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no version: " + version);
        }
        List<BigInteger> numbers = new ArrayList<>();
        for (int group = 1; group <= parts.groupCount(); group++) {
            numbers.add(parts.group(group) == null ? BigInteger.ZERO : new BigInteger(parts.group(group)));
        }
        return numbers;
    }
}
