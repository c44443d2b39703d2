package dev.tc3.generator.emit;

import dev.tc3.generator.docs.Javadoc;
import dev.tc3.generator.plan.MemberPlan;
import dev.tc3.generator.plan.ScalarKind;
import dev.tc3.generator.plan.ValueType;

/** What the comments of a member's accessor and setters say. */
final class MemberDocs {

    private MemberDocs() {}

    static Javadoc ofAccessor(MemberPlan member) {
        Javadoc doc = quoting(member);
        if (isUnsigned(member.type())) {
            doc.and("The number is unsigned: see {@link $T#toUnsignedString(long)}.", Long.class);
        }
        return doc.returns(member.nonNull() ? "the value" : "the value, or null if it is not set");
    }

    static Javadoc ofSetter(MemberPlan member) {
        Javadoc doc = quoting(member);
        if (member.required()) {
            doc.and("Required.");
        }
        if (member.example() != null) {
            doc.and("For example $L.", Javadoc.code(member.example()));
        }
        return doc;
    }

    private static Javadoc quoting(MemberPlan member) {
        Javadoc doc = Javadoc.quoting(member.doc(), "The value of $L.", Javadoc.code(member.wireName()));
        return member.deprecated() ? doc.deprecated("The service no longer wants it.") : doc;
    }

    private static boolean isUnsigned(ValueType type) {
        ValueType element = type instanceof ValueType.ListOf list ? list.element() : type;
        return element instanceof ValueType.Scalar scalar && scalar.kind() == ScalarKind.UINT64;
    }
}
