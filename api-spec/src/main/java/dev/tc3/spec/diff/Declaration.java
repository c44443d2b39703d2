package dev.tc3.spec.diff;

import dev.tc3.spec.MemberSpec;

/** A member as reports show one that has come or gone. */
final class Declaration {

    private Declaration() {}

    /** Its type and whatever else is declared of it, and its doc on the next line if it has one. */
    static String of(MemberSpec member) {
        StringBuilder text = new StringBuilder(member.type().notation());
        text.append(member.required() ? ", required" : "");
        text.append(member.sensitive() ? ", secret" : "");
        text.append(member.deprecated() ? ", deprecated" : "");
        return member.doc().isBlank()
                ? text.toString()
                : text.append('\n').append(member.doc()).toString();
    }
}
