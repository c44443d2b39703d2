package dev.tc3.spec.draft;

import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.report.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parameter, or a member of a result or of a structure.
 *
 * @param place where its name stands
 * @param typePlace where its type stands; without a type, where the member stands
 * @param examplePlace where its example stands; without an example, where the member stands
 * @param spec the member, or null if it could not be read
 */
public record MemberDraft(
        Place place,
        Place typePlace,
        Place examplePlace,
        @Nullable MemberSpec spec) {

    static Map<String, MemberSpec> finish(@Nullable Map<String, MemberDraft> drafts) {
        Map<String, MemberSpec> members = new LinkedHashMap<>();
        Objects.requireNonNull(drafts).forEach((name, draft) -> members.put(name, Objects.requireNonNull(draft.spec)));
        return members;
    }
}
