package dev.tc3.client.params;

import org.jspecify.annotations.Nullable;

/**
 * The way from a request down to the parameter being written, such as {@code Disks.0.Size}. It also refuses what has no
 * form on the wire, because it knows what to call it. Not thread-safe.
 */
public final class ParamPath {

    /** How deep parameters may be nested: deeper than any published API, and no danger to a thread's stack. */
    static final int DEEPEST = 100;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** The path of the request itself, which is empty. */
    public ParamPath() {}

    /**
     * Steps down to a member.
     *
     * @param name the member's name
     * @return where to {@link #leave} to
     * @throws InvalidParameterException if the path gets too deep
     */
    public int enter(String name) {
        int here = text.length();
        if (here > 0) {
            text.append('.');
        }
        text.append(name);
        depth++;
        if (depth > DEEPEST) {
            throw new InvalidParameterException(this, "is nested deeper than " + DEEPEST + " levels");
        }
        return here;
    }

    /**
     * Steps down to an element of a list.
     *
     * @param index the element's position, from 0
     * @return where to {@link #leave} to
     * @throws InvalidParameterException if the path gets too deep
     */
    public int enter(int index) {
        return enter(Integer.toString(index));
    }

    /**
     * Steps back up.
     *
     * @param mark what {@code enter} returned
     */
    public void leave(int mark) {
        text.setLength(mark);
        depth--;
    }

    /**
     * A list's element, which must not be null: an index hole and a JSON null would not mean the same.
     *
     * @param value the element
     * @param <T> its type
     * @return the element
     * @throws InvalidParameterException if it is null
     */
    public <T> T element(@Nullable T value) {
        if (value == null) {
            throw new InvalidParameterException(this, "is null; a list must not have null elements");
        }
        return value;
    }

    /**
     * Text, which must have a form in UTF-8.
     *
     * @param value the text
     * @return the text
     * @throws InvalidParameterException if it has half a surrogate pair
     */
    public String text(String value) {
        if (!Utf16.isWellFormed(value)) {
            throw new InvalidParameterException(this, "has half a surrogate pair, which has no form in UTF-8");
        }
        return value;
    }

    /**
     * A number, which must be finite.
     *
     * @param value the number
     * @return the number
     * @throws InvalidParameterException if it is infinite or not a number
     */
    public double number(double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidParameterException(this, "is infinite or not a number");
        }
        return value;
    }

    /**
     * Refuses the parameter for a reason of one form only.
     *
     * @param problem what is wrong with it, to follow its path
     * @return the exception to throw
     */
    public InvalidParameterException refusal(String problem) {
        return new InvalidParameterException(this, problem);
    }

    /** The path, its steps joined by dots. */
    @Override
    public String toString() {
        return text.toString();
    }
}
