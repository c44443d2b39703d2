package dev.tc3.client;

import java.time.Duration;
import java.util.regex.Pattern;

/** The form of what is said about a role when credentials for it are asked for. No message shows a value. */
final class RoleText {

    private static final Pattern ROLE_ARN = Pattern.compile("qcs::cam::uin/\\d{1,20}:[A-Za-z0-9_.@+=,:/-]{1,300}");
    private static final Pattern SESSION_NAME = Pattern.compile("[A-Za-z0-9_.@+=,-]{2,128}");
    private static final Pattern EXTERNAL_ID = Pattern.compile("[A-Za-z0-9_.@+=,:/-]{2,128}");
    private static final Pattern PROVIDER_ID = Pattern.compile("[A-Za-z0-9_.@+=,:/-]{1,128}");
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(12);

    private RoleText() {}

    static String roleArn(String text) {
        return check(ROLE_ARN, text, "roleArn is none; one looks like qcs::cam::uin/100000000001:roleName/deploy");
    }

    static String sessionName(String text) {
        return check(SESSION_NAME, text, "sessionName must be 2 to 128 letters, digits and characters of =,.@_+-");
    }

    static String externalId(String text) {
        return check(EXTERNAL_ID, text, "externalId must be 2 to 128 letters, digits and characters of =,.@:/_+-");
    }

    static String providerId(String text) {
        return check(PROVIDER_ID, text, "providerId must be 1 to 128 letters, digits and characters of =,.@:/_+-");
    }

    static Duration duration(Duration duration) {
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "duration is " + duration + "; it must be at least one minute and at most 12 hours");
        }
        return duration;
    }

    private static String check(Pattern form, String text, String problem) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(problem);
        }
        return text;
    }
}
