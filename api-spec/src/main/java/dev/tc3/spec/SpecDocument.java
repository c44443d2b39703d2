package dev.tc3.spec;

import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.json.Pointer;
import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Source;
import org.jspecify.annotations.Nullable;

/**
 * A spec that was read, which still knows where each part of it stands, in the spec or in an overlay. Immutable and
 * thread-safe. It holds the whole tree of the document, so keep only its {@link #spec()} once nothing more can be found
 * wrong.
 */
public final class SpecDocument {

    private final ApiSpec spec;
    private final JsonValue root;
    private final @Nullable Source published;

    /** @param published the source that is a published model, whose own pointers are others than those of the tree */
    SpecDocument(ApiSpec spec, JsonValue root, @Nullable Source published) {
        this.spec = spec;
        this.root = root;
        this.published = published;
    }

    /** The spec, with all overlays merged into it. */
    public ApiSpec spec() {
        return spec;
    }

    /**
     * A problem with a part of the spec, for a tool that finds something wrong after reading: what is right as a spec, but
     * cannot be done with it.
     *
     * <p>Source, line and column are those of the value, in the document that it came from. An object that an overlay
     * changed only within stands where the spec has it. If there is no such value, they are those of the nearest one
     * around it, and the problem still has the pointer that was asked for, because that says what is meant, such as a key
     * that is missing.
     *
     * <p>A published model has other pointers than the native format. What stands in one is asked for by the pointer that it
     * has in the native format, and the problem has the pointer at which the model has it.
     *
     * @param pointer the RFC 6901 pointer of the value in the merged document of the native format, such as
     *     {@code /actions/ResetInstance/parameters}; empty for the whole document
     * @param message what is wrong, without the value of a secret
     * @param remedy what to do about it
     * @throws IllegalArgumentException if the pointer is none: it neither is empty nor begins with a slash, or a
     *     {@code ~} in it is not followed by 0 or 1
     */
    public SpecProblem problemAt(String pointer, String message, String remedy) {
        SpecPlace place = placeOf(pointer);
        return new SpecProblem(place.source(), place.line(), place.column(), place.pointer(), message, remedy);
    }

    /**
     * Where a part of the spec stands: source, line, column and pointer as {@link #problemAt} has them.
     *
     * @param pointer the RFC 6901 pointer of the value in the merged document of the native format; empty for the whole
     *     document
     * @throws IllegalArgumentException if the pointer is none
     */
    public SpecPlace placeOf(String pointer) {
        Place place = Pointer.of(pointer).nearest(root).place();
        String told = place.source().equals(published) ? place.pointer() : pointer;
        return new SpecPlace(place.source().name(), place.line(), place.column(), told);
    }
}
