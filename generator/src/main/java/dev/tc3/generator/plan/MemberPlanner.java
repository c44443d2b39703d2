package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.names.MemberNames;
import dev.tc3.generator.names.NameTable;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides about the members of one object at a time. */
final class MemberPlanner {

    /** Longer examples, and those of several lines, are documents of their own, which would drown the comment. */
    private static final int LONGEST_EXAMPLE = 80;

    /** Names that differ only in case are too easily mixed up to be a field and a parameter in one method. */
    private static final Identifier VALUE = new Identifier("value");

    private final ApiTypes types;
    private final Set<String> checked;

    MemberPlanner(ApiTypes types, Set<String> checked) {
        this.types = types;
        this.checked = checked;
    }

    List<MemberPlan> ofRequest(Map<String, MemberSpec> members) {
        return plan(members, MemberSpec::required);
    }

    List<MemberPlan> ofResponse(Map<String, MemberSpec> members) {
        return plan(members, member -> member.name().equals(Planner.REQUEST_ID));
    }

    /** Nothing in a structure is sure to be there: an answer may lack it, and a builder checks nothing on its own. */
    List<MemberPlan> ofStruct(Map<String, MemberSpec> members) {
        return plan(members, member -> false);
    }

    private List<MemberPlan> plan(Map<String, MemberSpec> members, Predicate<MemberSpec> nonNull) {
        NameTable names = MemberNames.assign(members.keySet());
        Map<String, Long> sharers = members.keySet().stream()
                .map(name -> folded(names.of(name)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return members.values().stream()
                .map(member -> {
                    Identifier name = names.of(member.name());
                    boolean alone = Objects.equals(sharers.get(folded(name)), 1L);
                    return plan(member, name, alone ? name : VALUE, nonNull.test(member));
                })
                .toList();
    }

    private static String folded(Identifier name) {
        return name.text().toLowerCase(Locale.ROOT);
    }

    private MemberPlan plan(MemberSpec member, Identifier name, Identifier parameter, boolean nonNull) {
        return new MemberPlan(
                name,
                parameter,
                member.name(),
                typeOf(member.type()),
                member.required(),
                nonNull,
                member.sensitive(),
                member.deprecated(),
                member.doc(),
                shownExample(member));
    }

    private ValueType typeOf(TypeRef type) {
        if (type instanceof ListRef list) {
            return new ValueType.ListOf(typeOf(list.element()));
        }
        if (type instanceof StructRef struct) {
            return new ValueType.Struct(types.structs().of(struct.name()), checked.contains(struct.name()));
        }
        return new ValueType.Scalar(ScalarKind.of((ScalarType) type));
    }

    private static @Nullable String shownExample(MemberSpec member) {
        String example = member.example();
        boolean shown = example != null
                && !example.isBlank()
                && example.length() <= LONGEST_EXAMPLE
                && example.chars().noneMatch(Character::isISOControl)
                && !member.sensitive();
        return shown ? example : null;
    }
}
