package dev.tc3.spec.transcript;

import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Parameters in the flattened form, such as {@code Filters.0.Name}, and the tree that they stand for. */
final class FlatParameters {

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final Branch root = new Branch();

    /** Adds a parameter. Of those with one name the first counts, as in a request. */
    void add(List<String> path, String value) throws NotReadable {
        Branch branch = root;
        for (String step : path.subList(0, path.size() - 1)) {
            Node next = branch.nodes.computeIfAbsent(step, any -> new Branch());
            if (!(next instanceof Branch further)) {
                throw new NotReadable("the URL has a parameter that has both a value and parts");
            }
            branch = further;
        }
        Node before = branch.nodes.putIfAbsent(path.get(path.size() - 1), new Leaf(value));
        if (before instanceof Branch) {
            throw new NotReadable("the URL has a parameter that has both a value and parts");
        }
    }

    /** @param place where all of it stands */
    JsonObject tree(Place place) {
        return object(root, place);
    }

    private static JsonValue value(Node node, Place place) {
        if (node instanceof Branch branch) {
            return branch.isList() ? list(branch, place) : object(branch, place);
        }
        return new JsonText(place, ((Leaf) node).text);
    }

    private static JsonObject object(Branch branch, Place place) {
        Map<String, JsonMember> members = new LinkedHashMap<>();
        branch.nodes.forEach((name, node) -> members.put(name, new JsonMember(place, name, value(node, place))));
        return new JsonObject(place, members);
    }

    /** Indexes say the order; where they begin, and whether one is left out, differs from example to example. */
    private static JsonArray list(Branch branch, Place place) {
        Map<Integer, JsonValue> elements = new TreeMap<>();
        branch.nodes.forEach((index, node) -> elements.put(Integer.valueOf(index), value(node, place)));
        return new JsonArray(place, List.copyOf(elements.values()));
    }

    private sealed interface Node permits Branch, Leaf {}

    private record Leaf(String text) implements Node {}

    private static final class Branch implements Node {

        private final Map<String, Node> nodes = new LinkedHashMap<>();

        private boolean isList() {
            return nodes.keySet().stream().allMatch(step -> INDEX.matcher(step).matches());
        }
    }
}
