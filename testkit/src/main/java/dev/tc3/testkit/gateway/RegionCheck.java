package dev.tc3.testkit.gateway;

import dev.tc3.testkit.wire.Common;
import dev.tc3.testkit.wire.IncomingCall;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The call names a region. Specs do not list the regions of a product, so any name of the right form is one. */
final class RegionCheck implements Check<IncomingCall> {

    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z0-9]+){1,3}");

    @Override
    public Optional<Refusal> refuse(IncomingCall call) {
        @Nullable String region = call.common().get(Common.REGION);
        if (region == null) {
            return Optional.of(Missing.common(Common.REGION));
        }
        return REGION.matcher(region).matches()
                ? Optional.empty()
                : Optional.of(new Refusal("UnsupportedRegion", "Region is no region; one looks like ap-singapore."));
    }
}
