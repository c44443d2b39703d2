package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;
import java.util.List;

/**
 * The enum of an API's error codes.
 *
 * @param type the enum
 * @param codes its constants, in the order of their codes
 */
public record ErrorCodesPlan(Identifier type, List<Code> codes) {

    public ErrorCodesPlan {
        codes = List.copyOf(codes);
    }

    /**
     * One error code.
     *
     * @param constant the enum constant
     * @param code the code on the wire
     * @param explanation what it means; may be empty
     */
    public record Code(Identifier constant, String code, String explanation) {}
}
