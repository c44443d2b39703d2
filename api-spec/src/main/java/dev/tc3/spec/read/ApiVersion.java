package dev.tc3.spec.read;

import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** The version of an API is a day of the calendar, from the year 1000 on. */
final class ApiVersion {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");

    private ApiVersion() {}

    /** Reports a version that is no day. */
    static void check(String version, Place place, Problems problems) {
        if (!isDay(version)) {
            problems.report(
                    place,
                    Printable.name(version) + " is no API version",
                    "write the day of the version as yyyy-MM-dd, such as 2017-03-12");
        }
    }

    private static boolean isDay(String version) {
        if (!FORM.matcher(version).matches()) {
            return false;
        }
        try {
            LocalDate.parse(version, DateTimeFormatter.ISO_LOCAL_DATE);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
