package dev.tc3.spec.check;

import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.json.JsonBoolean;
import dev.tc3.spec.json.JsonNumber;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.report.Source;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The example of a member with a scalar type is a value of that type, written as a text. In published models many are not,
 * and whoever reads such a model cannot mend it; a document that was made from one says that they are not to be checked.
 */
final class MemberExamples implements Rule {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,99})");
    private static final Pattern FRACTION =
            Pattern.compile("-?(0|[1-9][0-9]{0,99})(\\.[0-9]{1,100})?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern TRUTH = Pattern.compile("true|false");

    private final @Nullable Source published;

    /** @param published the source of a published model, or null if there is none */
    MemberExamples(@Nullable Source published) {
        this.published = published;
    }

    @Override
    public void check(DocumentDraft document, Problems problems) {
        if (!document.checkExamples()) {
            return;
        }
        document.members()
                .filter(member -> !member.examplePlace().source().equals(published))
                .forEach(member -> check(member, problems));
    }

    private static void check(MemberDraft member, Problems problems) {
        MemberSpec spec = Objects.requireNonNull(member.spec());
        String example = spec.example();
        if (example == null || !(spec.type() instanceof ScalarType type)) {
            return;
        }
        if (isOtherThanText(type) && !ScalarValues.fits(value(example, member.examplePlace()), type)) {
            problems.report(
                    member.examplePlace(),
                    "the example of " + spec.name() + " does not fit its type " + type.notation(),
                    "write " + ScalarValues.range(type) + ", in double quotes");
        }
    }

    private static boolean isOtherThanText(ScalarType type) {
        return switch (type) {
            case STRING, BINARY, DATE, DATETIME, DATETIME_ISO -> false;
            case BOOLEAN, INT64, UINT64, DOUBLE -> true;
        };
    }

    /** What the text would be without its quotes. */
    private static JsonValue value(String text, Place place) {
        if (FRACTION.matcher(text).matches()) {
            return new JsonNumber(
                    place, new BigDecimal(text), WHOLE.matcher(text).matches());
        }
        return TRUTH.matcher(text).matches() ? new JsonBoolean(place, text.equals("true")) : new JsonText(place, text);
    }
}
