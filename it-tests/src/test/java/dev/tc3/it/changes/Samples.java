package dev.tc3.it.changes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.Reach;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.TypeRef;
import dev.tc3.spec.diff.Revision;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Objects of all classes of a client in JSON. */
final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEPTH = 4;

    private final ApiSpec spec;
    private final Map<String, String> respelled;

    /** @param respelled the later spellings of members that are spelled differently now, by pointer */
    private Samples(ApiSpec spec, Map<String, String> respelled) {
        this.spec = spec;
        this.respelled = respelled;
    }

    /** Samples of all classes, by simple name; the first of each is the least that is needed. */
    static Map<String, List<String>> of(Revision revision, Map<String, String> respelled) {
        Samples samples = new Samples(revision.spec(), respelled);
        Map<String, String> names = revision.javaNames();
        Map<String, List<String>> all = new TreeMap<>();
        revision.spec().types().values().forEach(type -> {
            String owner = "/types/" + type.name() + "/members";
            all.put(
                    Objects.requireNonNull(names.get("/types/" + type.name())),
                    List.of(
                            samples.least(owner, type.members()),
                            samples.object(owner, type.members(), "", (path, of) -> true, DEPTH)
                                    .toString()));
        });
        revision.spec().actions().values().forEach(action -> {
            String owner = "/actions/" + action.name();
            List<String> requests = new ArrayList<>();
            requests.add(samples.least(owner + "/parameters", action.parameters()));
            for (Set<String> left : withoutWhatExcludesEachOther(action)) {
                BiPredicate<String, TypeRef> allowed = (path, of) -> !left.contains(path);
                BiPredicate<String, TypeRef> ofStructures =
                        (path, of) -> Reach.structOf(of).isPresent();
                for (BiPredicate<String, TypeRef> wanted :
                        List.of(allowed, allowed.and(ofStructures), allowed.and(downTo(1)), allowed.and(downTo(2)))) {
                    requests.add(samples.object(owner + "/parameters", action.parameters(), "", wanted, DEPTH)
                            .toString());
                }
            }
            all.put(Objects.requireNonNull(names.get(owner + "/parameters")), requests);
            all.put(
                    Objects.requireNonNull(names.get(owner + "/result")),
                    List.of(
                            "{}",
                            samples.object(owner + "/result", action.result(), "", (path, of) -> true, DEPTH)
                                    .toString()));
        });
        return all;
    }

    /** Everything down to a level, and below it only what is needed. Elements of lists are on the second level. */
    private static BiPredicate<String, TypeRef> downTo(int level) {
        return (path, of) -> path.chars().filter(c -> c == '.' || c == '*').count() < level;
    }

    /** What to leave out, so that every two parameters that may be set together are, at least once. */
    private static Set<Set<String>> withoutWhatExcludesEachOther(ActionSpec action) {
        Set<Set<String>> conflicts = new LinkedHashSet<>();
        Set<String> concerned = new TreeSet<>();
        for (List<ParameterPath> group : action.exclusive()) {
            for (ParameterPath some : group) {
                concerned.add(some.toString());
                group.stream()
                        .filter(other -> !other.equals(some))
                        .forEach(other -> conflicts.add(Set.of(some.toString(), other.toString())));
            }
        }
        Set<Set<String>> choices = new LinkedHashSet<>();
        for (String first : concerned) {
            for (String second : concerned) {
                Set<String> order = new LinkedHashSet<>(List.of(first));
                order.add(second);
                order.addAll(concerned);
                Set<String> taken = new TreeSet<>();
                order.stream()
                        .filter(path -> taken.stream().noneMatch(other -> conflicts.contains(Set.of(path, other))))
                        .forEach(taken::add);
                Set<String> left = new TreeSet<>(concerned);
                left.removeAll(taken);
                choices.add(left);
            }
        }
        return choices.isEmpty() ? Set.of(Set.of()) : choices;
    }

    private String least(String owner, Map<String, MemberSpec> members) {
        return object(owner, members, "", (path, of) -> false, DEPTH).toString();
    }

    private ObjectNode object(
            String owner,
            Map<String, MemberSpec> members,
            String path,
            BiPredicate<String, TypeRef> wanted,
            int depth) {
        ObjectNode object = JSON.objectNode();
        for (MemberSpec member : members.values()) {
            String below = path + member.name();
            if (member.required() || (depth > 0 && wanted.test(below, member.type()))) {
                String name = respelled.getOrDefault(owner + "/" + member.name(), member.name());
                boolean inList = member.type() instanceof ListRef;
                object.set(name, value(member.type(), member.name(), inList ? "*" : below + ".", wanted, depth - 1));
            }
        }
        return object;
    }

    private com.fasterxml.jackson.databind.JsonNode value(
            TypeRef type, String name, String path, BiPredicate<String, TypeRef> wanted, int depth) {
        if (type instanceof ListRef list) {
            ArrayNode array = JSON.arrayNode();
            array.add(value(list.element(), name, path, wanted, depth));
            array.add(value(list.element(), name + "2", path, wanted, depth));
            return array;
        }
        if (type instanceof StructRef struct) {
            return object(
                    "/types/" + struct.name() + "/members",
                    Objects.requireNonNull(spec.types().get(struct.name())).members(),
                    path,
                    wanted,
                    depth);
        }
        return switch ((ScalarType) type) {
            case STRING, DATE, DATETIME, DATETIME_ISO -> JSON.textNode("a " + name);
            case BINARY -> JSON.textNode("AQID");
            case INT64, UINT64 -> JSON.numberNode(1000 + name.length());
            case DOUBLE -> JSON.numberNode(0.5 + name.length());
            case BOOLEAN -> JSON.booleanNode(true);
        };
    }
}
