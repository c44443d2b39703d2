package dev.tc3.spec.read;

import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.regex.Pattern;

/** What the names in a document look like. They end up in source code, in host names and in file names. */
public enum NameRule {
    IDENTIFIER(
            "identifier",
            128,
            "[A-Za-z_][A-Za-z0-9_]*",
            "begin it with a letter or _, and go on with letters, digits and _; at most 128 characters"),
    ERROR_CODE(
            "error code",
            200,
            "[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z0-9_]+)*",
            "write words joined by dots, such as InvalidImageId.NotFound, of letters and digits, and after the first dot"
                    + " also of _; begin with a letter; at most 200 characters"),
    SERVICE(
            "service name",
            31,
            "[a-z][a-z0-9]*",
            "write the product's short name: a lower-case letter, then lower-case letters and digits; at most 31"
                    + " characters"),
    HOST(
            "host name",
            253,
            "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*",
            "write a host name in lower case, without scheme, port and path"),
    REGION(
            "region name",
            40,
            "[a-z]{2}(-[a-z0-9]+){1,3}",
            "write two lower-case letters and up to three parts, joined by hyphens, such as ap-shanghai-fsi");

    private final String what;
    private final int longest;
    private final Pattern pattern;
    private final String remedy;

    NameRule(String what, int longest, String pattern, String remedy) {
        this.what = what;
        this.longest = longest;
        this.pattern = Pattern.compile(pattern);
        this.remedy = remedy;
    }

    /** The length comes first: a pattern that repeats a group needs stack for each character. */
    public boolean accepts(String name) {
        return name.length() <= longest && pattern.matcher(name).matches();
    }

    /** Reports a name that does not look like one. */
    void check(String name, Place place, Problems problems) {
        if (!accepts(name)) {
            problems.report(place, Printable.name(name) + " is no " + what, remedy);
        }
    }
}
