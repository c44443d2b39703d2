package dev.tc3.generator.names;

/** What a name of a spec must be like so that Java names can be made of it. */
public final class WireNames {

    /** Room for the suffixes that make a name distinct. */
    private static final int MAX_LENGTH = 128;

    private WireNames() {}

    /** Whether Java names can be made of an action's, a structure's or a member's name. */
    public static boolean isUsable(String name) {
        return name.length() <= MAX_LENGTH && Identifier.hasForm(name);
    }

    /** What a usable name is, for messages. */
    public static String rule() {
        return "a name has ASCII letters, digits and _, begins with no digit, and is at most " + MAX_LENGTH
                + " characters long";
    }
}
