package dev.tc3.spec.draft;

import dev.tc3.spec.StructSpec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A structure.
 *
 * @param members its members by name, or null if they could not be read
 */
public record StructDraft(String name, String doc, @Nullable Map<String, MemberDraft> members) {

    StructSpec finish() {
        return new StructSpec(name, doc, MemberDraft.finish(members));
    }
}
