package dev.tc3.client;

import java.util.Map;
import java.util.regex.Pattern;

/** The form of region names. They become part of host names, so nothing else may pass for one. */
final class Regions {

    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z0-9]+){1,3}");
    private static final int LONGEST = 40;
    private static final String VARIABLE = "TENCENTCLOUD_REGION";

    private Regions() {}

    static String check(String region) {
        if (region.length() > LONGEST || !REGION.matcher(region).matches()) {
            throw new IllegalArgumentException("not a region name; one looks like ap-singapore or ap-shanghai-fsi");
        }
        return region;
    }

    static String fromEnvironment(Map<String, String> environment) {
        String region = environment.getOrDefault(VARIABLE, "");
        if (region.isEmpty()) {
            throw new IllegalArgumentException("no region in the environment; set " + VARIABLE);
        }
        try {
            return check(region);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(VARIABLE + ": " + e.getMessage(), e);
        }
    }
}
