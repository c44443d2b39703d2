package dev.tc3.spec.read;

import dev.tc3.spec.ListRef;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.TypeRef;
import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.ForeignTypes;
import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads types as documents write them: {@code string}, {@code SystemDisk}, {@code list<string>}. */
final class TypeNotation {

    /** The scalar types by notation. */
    static final Map<String, TypeRef> SCALARS = scalars();

    private static final String LIST = "list<";
    /** A list as other notations write it: with another word, with spaces, or with brackets after the element. */
    private static final Pattern FOREIGN_LIST =
            Pattern.compile("(?:\\w+ *< *)?(?<element>[A-Za-z_]\\w{0,127}) *(?:>|\\[ *])");

    private static final String KNOWN = "write one of " + String.join(", ", SCALARS.keySet())
            + ", the name of a structure, or list< > around one of these";

    private final Problems problems;

    TypeNotation(Problems problems) {
        this.problems = problems;
    }

    /** The type, whether or not it is defined; or null if this is no notation of a type. */
    @Nullable
    TypeRef read(String notation, Place place) {
        if (!notation.startsWith(LIST) || !notation.endsWith(">")) {
            return single(notation, notation, place);
        }
        String element = notation.substring(LIST.length(), notation.length() - 1);
        if (element.startsWith(LIST)) {
            problems.report(place, "there are no lists of lists", "put the inner list into a structure");
            return null;
        }
        TypeRef type = single(element, notation, place);
        if (type == ScalarType.BINARY) {
            problems.report(place, "there are no lists of binary values", "put the binary value into a structure");
            return null;
        }
        return type == null ? null : new ListRef(type);
    }

    private @Nullable TypeRef single(String name, String notation, Place place) {
        if (!NameRule.IDENTIFIER.accepts(name)) {
            problems.report(place, Printable.name(notation) + " is no type", remedy(notation));
            return null;
        }
        TypeRef scalar = SCALARS.get(name);
        return scalar == null ? new StructRef(name) : scalar;
    }

    private static String remedy(String notation) {
        Matcher list = FOREIGN_LIST.matcher(notation);
        if (!list.matches()) {
            return KNOWN;
        }
        String element = list.group("element");
        String corrected = ForeignTypes.find(element).map(ScalarType::notation).orElse(element);
        return Spelling.question(LIST + corrected + ">", KNOWN);
    }

    private static Map<String, TypeRef> scalars() {
        Map<String, TypeRef> scalars = new LinkedHashMap<>();
        Arrays.stream(ScalarType.values()).forEach(type -> scalars.put(type.notation(), type));
        return Collections.unmodifiableMap(scalars);
    }
}
