package dev.tc3.generator.emit;

import dev.tc3.generator.names.Identifier;

/** The names that are the same in all generated code. */
final class Names {

    static final Identifier ACTION = new Identifier("ACTION");
    static final Identifier BUILD = new Identifier("build");
    static final Identifier BUILDER = new Identifier("Builder");
    static final Identifier CHECK = new Identifier("check");
    static final Identifier ERROR_CODES = new Identifier("errorCodes");
    static final Identifier FROM_JSON = new Identifier("fromJson");
    static final Identifier OBSERVATION = new Identifier("OBSERVATION");
    static final Identifier OF = new Identifier("of");
    static final Identifier READ_FROM = new Identifier("readFrom");
    static final Identifier SELF = new Identifier("self");
    static final Identifier SERVICE = new Identifier("SERVICE");
    static final Identifier START_BUILDER = new Identifier("builder");
    static final Identifier TO_BUILDER = new Identifier("toBuilder");
    static final Identifier WRITE_MEMBERS = new Identifier("writeMembers");

    private Names() {}
}
