package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.ErrorFamily;
import dev.tc3.client.Outcome;
import dev.tc3.client.api.Generated;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The error codes of {@code wide} in version {@code 2024-02-29}.
 *
 * <p>The service gains codes over time, so a {@code switch} over them needs a {@code default}.
 */
@Generated("wide 2024-02-29")
public enum WideErrorCode {
    /** Something is wrong. */
    COMMON_ERROR("Common.Error", "Something is wrong."),

    /** Would get the same constant. */
    COMMON_ERROR_2("CommonError", "Would get the same constant."),

    /**
     * An explanation that is so long that it has to be continued on another line, with "quotes", a
     * back&#92;slash, and a
     *
     * <p>line break.
     */
    E4XX_ODD_ONE(
            "E4xx.Odd_One",
            "An explanation that is so long that it has to be continued on another line, with "
                    + "\"quotes\", a back\\slash, and a\nline break."),

    /** The service failed. */
    INTERNAL_ERROR("InternalError", "The service failed."),

    /** A parameter is wrong. */
    INVALID_PARAMETER("InvalidParameter", "A parameter is wrong."),

    /** Named like the constant for unknown codes. */
    UNLISTED_2("Unlisted", "Named like the constant for unknown codes."),

    /** A code that this client does not know. The exception has it. */
    UNLISTED("", "A code that this client does not know.");

    /** The codes by their name on the wire. */
    private static final Map<String, WideErrorCode> BY_CODE = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(WideErrorCode::code, Function.identity()));

    /** The code on the wire. */
    private final String code;

    /** What the code means. */
    private final String explanation;

    /**
     * Describes a code.
     *
     * @param code the code on the wire
     * @param explanation what the code means
     */
    WideErrorCode(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    /**
     * Finds a code.
     *
     * @param code the code on the wire
     * @return the constant, or {@link #UNLISTED} if this client does not know the code
     */
    public static WideErrorCode of(String code) {
        return BY_CODE.getOrDefault(code, UNLISTED);
    }

    /**
     * Finds the code of an error.
     *
     * @param error the error
     * @return the constant, or {@link #UNLISTED} if this client does not know the code
     */
    public static WideErrorCode of(ApiErrorException error) {
        return of(error.code());
    }

    /**
     * The code on the wire.
     *
     * @return the code; empty for {@link #UNLISTED}
     */
    public String code() {
        return code;
    }

    /**
     * What the code means.
     *
     * @return the explanation; may be empty
     */
    public String explanation() {
        return explanation;
    }

    /**
     * What kind of error it is.
     *
     * <p>For {@link #UNLISTED} ask the exception: its {@link ApiErrorException#family()} goes by the code that came.
     *
     * @return the family; {@link ErrorFamily#UNCERTAIN} for {@link #UNLISTED}
     */
    public ErrorFamily family() {
        return ErrorFamily.of(code);
    }

    /**
     * Whether an action that failed so ran.
     *
     * <p>For {@link #UNLISTED} ask the exception: its {@link ApiErrorException#outcome()} goes by the code that came.
     *
     * @return the outcome; unknown for {@link #UNLISTED}
     */
    public Outcome outcome() {
        return family().outcome();
    }

    /**
     * What may be done about it.
     *
     * <p>For {@link #UNLISTED} ask the exception's own {@link ApiErrorException#family()}.
     *
     * @return a sentence or two
     */
    public String advice() {
        return family().advice();
    }
}
