package dev.tc3.spec.draft;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.Endpoint;
import dev.tc3.spec.ErrorSpec;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.StructSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole document.
 *
 * @param service the service, or null if it could not be read
 * @param version the version, or null if it could not be read
 * @param endpoint the endpoint, or null if it could not be read
 * @param actions the actions that could be read, by name
 * @param types the structures by name, or null if they could not be read
 * @param errors the error codes that are described, or null if they could not be read
 * @param checkExamples whether the examples of members have to fit their types
 */
public record DocumentDraft(
        @Nullable String service,
        @Nullable String version,
        @Nullable Endpoint endpoint,
        Map<String, ActionDraft> actions,
        @Nullable Map<String, StructDraft> types,
        @Nullable Map<String, ErrorSpec> errors,
        boolean checkExamples) {

    /** All members of all actions and structures that could be read. */
    public Stream<MemberDraft> members() {
        Stream<@Nullable Map<String, MemberDraft>> ofActions =
                actions.values().stream().flatMap(action -> Stream.of(action.parameters(), action.result()));
        Stream<@Nullable Map<String, MemberDraft>> ofTypes =
                types == null ? Stream.empty() : types.values().stream().map(StructDraft::members);
        return Stream.concat(ofActions, ofTypes)
                .filter(Objects::nonNull)
                .flatMap(members -> members.values().stream())
                .filter(member -> member.spec() != null);
    }

    /**
     * The members of a structure.
     *
     * @return the members by name, or null if the structure is not defined or could not be read
     */
    public @Nullable Map<String, MemberDraft> membersOf(StructRef ref) {
        StructDraft struct = types == null ? null : types.get(ref.name());
        return struct == null ? null : struct.members();
    }

    /** The spec; only for a document without problems. */
    public ApiSpec finish() {
        Map<String, ActionSpec> finishedActions = new LinkedHashMap<>();
        actions.forEach((name, action) -> finishedActions.put(name, action.finish()));
        Map<String, StructSpec> finishedTypes = new LinkedHashMap<>();
        Objects.requireNonNull(types).forEach((name, type) -> finishedTypes.put(name, type.finish()));
        return new ApiSpec(
                Objects.requireNonNull(service),
                Objects.requireNonNull(version),
                Objects.requireNonNull(endpoint),
                finishedActions,
                finishedTypes,
                Objects.requireNonNull(errors));
    }
}
