package dev.tc3.it.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Edits a spec at random. What comes out need not be a spec. */
final class SpecEditor {

    private static final List<String> MEMBERS = List.of(
            "DnsFormat",
            "DNSFormat",
            "ImageID",
            "ImageId",
            "imageId",
            "Class",
            "Name",
            "name",
            "Name_",
            "Extras",
            "ToJson",
            "Count",
            "Label",
            "_X",
            "Fresh",
            "Build",
            "Password",
            "Key");
    private static final List<String> ACTIONS =
            List.of("RunAsync", "run", "RunStream", "Call", "Close", "RUN", "askAsync", "AskAsync", "runAll", "Stop");
    private static final List<String> TYPES = List.of(
            "RunRequest",
            "LabClient",
            "LabErrorCode",
            "String",
            "Builder",
            "disk",
            "DISK",
            "AskResponse",
            "Fresh",
            "upload",
            "UploadRequest",
            "Object");
    private static final List<String> ERRORS =
            List.of("A.b", "a.b", "A_.B", "Unlisted", "UNLISTED", "Fresh.Error", "Ab");
    private static final List<String> SCALARS =
            List.of("string", "date", "datetime", "datetime_iso", "int64", "uint64", "double", "boolean", "binary");

    private final Random random;
    private final List<Consumer<ObjectNode>> edits = List.of(
            this::addMember,
            this::addMember,
            this::removeMember,
            this::renameMember,
            this::recaseMember,
            this::retypeMember,
            this::retypeMemberALittle,
            this::retypeBinaryMembers,
            this::recaseLongMember,
            spec -> clearMember(spec, "required"),
            spec -> clearMember(spec, "deprecated"),
            spec -> clearMember(spec, "sensitive"),
            spec -> toggleMember(spec, "required"),
            spec -> toggleMember(spec, "deprecated"),
            spec -> toggleMember(spec, "sensitive"),
            spec -> wordMember(spec, "doc", "Says " + number()),
            spec -> wordMember(spec, "example", "7"),
            this::reorderMembers,
            this::addAction,
            this::removeAction,
            this::renameAction,
            this::recaseAction,
            spec -> toggle(action(spec), "deprecated", false),
            spec -> spec.get("actions").forEach(action -> ((ObjectNode) action).remove("deprecated")),
            spec -> toggle(action(spec), "signed", true),
            spec -> toggle(action(spec), "eventStream", false),
            spec -> action(spec).put("summary", "Does " + number()),
            this::changeClientToken,
            this::changeCompletion,
            spec -> action(spec).remove("completion"),
            this::changeEffect,
            this::changeRateLimit,
            this::exclude,
            this::excludeNewParameter,
            spec -> action(spec).remove("exclusive"),
            this::listError,
            this::delistError,
            this::addError,
            this::removeError,
            spec -> renameError(spec, word -> "Renamed." + word),
            spec -> renameError(spec, this::recased),
            spec -> pick(spec.get("errors")).put("doc", "Means " + number()),
            this::addType,
            this::removeType,
            spec -> renameType(spec, word -> word + "Thing"),
            spec -> renameType(spec, this::recased),
            spec -> pick(spec.get("types")).put("doc", "Is " + number()),
            spec -> ((ObjectNode) spec.get("endpoint")).put("host", "lab" + number() + ".tencentcloudapi.com"),
            this::changeRegions,
            this::moveRarely);

    SpecEditor(Random random) {
        this.random = random;
    }

    /** A copy with one to three edits. */
    ObjectNode edit(ObjectNode spec) {
        ObjectNode edited = spec.deepCopy();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            pick(edits).accept(edited);
        }
        return edited;
    }

    private void addMember(ObjectNode spec) {
        ObjectNode member = JsonNodeFactory.instance.objectNode().put("type", type(spec));
        if (random.nextInt(3) == 0) {
            member.put("required", true);
        }
        members(spec).set(pick(MEMBERS), member);
    }

    private void removeMember(ObjectNode spec) {
        ObjectNode members = members(spec);
        members.remove(name(members));
    }

    private void renameMember(ObjectNode spec) {
        ObjectNode members = members(spec);
        rename(members, name(members), random.nextBoolean() ? pick(MEMBERS) : name(members) + "s");
    }

    private void recaseMember(ObjectNode spec) {
        ObjectNode members = members(spec);
        String name = name(members);
        rename(members, name, recased(name));
    }

    /** Spells a name of several words as if it were one. */
    private void recaseLongMember(ObjectNode spec) {
        List<Runnable> all = new ArrayList<>();
        for (ObjectNode members : objects(spec)) {
            members.fieldNames().forEachRemaining(name -> {
                if (name.substring(1).chars().anyMatch(Character::isUpperCase)) {
                    all.add(() -> rename(
                            members,
                            name,
                            name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT)));
                }
            });
        }
        if (!all.isEmpty()) {
            pick(all).run();
        }
    }

    private void retypeMember(ObjectNode spec) {
        pick(members(spec)).put("type", type(spec)).remove("example");
    }

    private void retypeMemberALittle(ObjectNode spec) {
        ObjectNode member = pick(members(spec));
        String type = member.path("type").asText();
        Map<String, String> near = Map.of(
                "int64",
                "uint64",
                "uint64",
                "int64",
                "string",
                "date",
                "date",
                "datetime",
                "datetime",
                "string",
                "list<string>",
                "list<date>",
                "list<int64>",
                "list<uint64>");
        member.put("type", near.getOrDefault(type, type));
    }

    private void retypeBinaryMembers(ObjectNode spec) {
        objects(spec)
                .forEach(members -> members.forEach(member -> {
                    if (member.path("type").asText().equals("binary")) {
                        ((ObjectNode) member).put("type", "string");
                    }
                }));
    }

    private void toggleMember(ObjectNode spec, String key) {
        toggle(pick(members(spec)), key, false);
    }

    /** Takes a mark from one of the members that have it. */
    private void clearMember(ObjectNode spec, String key) {
        List<ObjectNode> marked = new ArrayList<>();
        objects(spec)
                .forEach(members -> members.forEach(member -> {
                    if (member.path(key).asBoolean()) {
                        marked.add((ObjectNode) member);
                    }
                }));
        if (!marked.isEmpty()) {
            pick(marked).remove(key);
        }
    }

    private void wordMember(ObjectNode spec, String key, String value) {
        pick(members(spec)).put(key, value);
    }

    private void reorderMembers(ObjectNode spec) {
        ObjectNode members = members(spec);
        List<Map.Entry<String, JsonNode>> all = new ArrayList<>(members.properties());
        Collections.shuffle(all, random);
        refill(members, all);
    }

    private void addAction(ObjectNode spec) {
        ObjectNode action = pick(spec.get("actions")).deepCopy();
        ((ObjectNode) spec.get("actions")).set(pick(ACTIONS), action);
    }

    private void removeAction(ObjectNode spec) {
        ((ObjectNode) spec.get("actions")).remove(name(spec.get("actions")));
    }

    private void renameAction(ObjectNode spec) {
        String name = name(spec.get("actions"));
        rename((ObjectNode) spec.get("actions"), name, random.nextBoolean() ? pick(ACTIONS) : name + "s");
    }

    private void recaseAction(ObjectNode spec) {
        String name = name(spec.get("actions"));
        rename((ObjectNode) spec.get("actions"), name, recased(name));
    }

    /** Names a parameter, which may be none that can be a client token. */
    private void changeClientToken(ObjectNode spec) {
        ObjectNode action = action(spec);
        if (action.has("clientToken") && random.nextBoolean()) {
            action.remove("clientToken");
        } else {
            action.put("clientToken", name(action.path("parameters")));
        }
    }

    /** Gives an action the completion of another one, or changes a word of its own. */
    private void changeCompletion(ObjectNode spec) {
        ObjectNode action = action(spec);
        if (action.get("completion") instanceof ObjectNode completion) {
            completion.putArray("failed").add("LOST").add("LOST" + number());
            return;
        }
        for (JsonNode other : spec.get("actions")) {
            if (other.has("completion")) {
                action.set("completion", other.get("completion").deepCopy());
            }
        }
    }

    private void changeEffect(ObjectNode spec) {
        action(spec).put("effect", pick(List.of("read", "write", "destructive")));
    }

    private void changeRateLimit(ObjectNode spec) {
        ObjectNode action = action(spec);
        if (random.nextInt(3) == 0) {
            action.remove("rateLimit");
        } else {
            action.putObject("rateLimit")
                    .put("requests", 1 + random.nextInt(20))
                    .put("perSeconds", 1);
        }
    }

    private void exclude(ObjectNode spec) {
        ObjectNode action = action(spec);
        List<String> paths = new ArrayList<>();
        action.path("parameters").properties().forEach(member -> {
            paths.add(member.getKey());
            spec.path("types")
                    .path(member.getValue().path("type").asText())
                    .path("members")
                    .properties()
                    .forEach(below -> paths.add(member.getKey() + "." + below.getKey()));
        });
        if (paths.size() > 1) {
            ArrayNode groups =
                    action.path("exclusive") instanceof ArrayNode known ? known : action.putArray("exclusive");
            groups.addArray().add(pick(paths)).add(pick(paths));
        }
    }

    private void excludeNewParameter(ObjectNode spec) {
        ObjectNode action = action(spec);
        ObjectNode parameters = (ObjectNode) action.get("parameters");
        if (!parameters.isEmpty()) {
            String other = name(parameters);
            parameters.putObject("Instead").put("type", pick(SCALARS));
            ArrayNode groups =
                    action.path("exclusive") instanceof ArrayNode known ? known : action.putArray("exclusive");
            groups.addArray().add(other).add("Instead");
        }
    }

    private void listError(ObjectNode spec) {
        errors(action(spec)).add(name(spec.get("errors")));
    }

    private void delistError(ObjectNode spec) {
        ArrayNode errors = errors(action(spec));
        if (!errors.isEmpty()) {
            errors.remove(random.nextInt(errors.size()));
        }
    }

    private void addError(ObjectNode spec) {
        String code = pick(ERRORS);
        ((ObjectNode) spec.get("errors")).putObject(code).put("doc", "New is " + code);
        errors(action(spec)).add(code);
    }

    private void removeError(ObjectNode spec) {
        String code = name(spec.get("errors"));
        spec.get("actions").forEach(action -> {
            ArrayNode errors = errors((ObjectNode) action);
            for (int i = errors.size() - 1; i >= 0; i--) {
                if (errors.get(i).asText().equals(code)) {
                    errors.remove(i);
                }
            }
        });
    }

    private void renameError(ObjectNode spec, UnaryOperator<String> how) {
        String code = name(spec.get("errors"));
        String later = how.apply(code);
        rename((ObjectNode) spec.get("errors"), code, later);
        spec.get("actions").forEach(action -> {
            ArrayNode errors = errors((ObjectNode) action);
            for (int i = 0; i < errors.size(); i++) {
                if (errors.get(i).asText().equals(code)) {
                    errors.set(i, later);
                }
            }
        });
    }

    private void addType(ObjectNode spec) {
        String name = pick(TYPES);
        ObjectNode type = pick(spec.get("types")).deepCopy();
        ((ObjectNode) spec.get("types")).set(name, type);
        members(spec).putObject(pick(MEMBERS)).put("type", random.nextBoolean() ? name : "list<" + name + ">");
    }

    private void removeType(ObjectNode spec) {
        String name = name(spec.get("types"));
        objects(spec)
                .forEach(members -> new ArrayList<>(members.properties()).forEach(member -> {
                    if (isOf(member.getValue(), name)) {
                        members.remove(member.getKey());
                    }
                }));
        ((ObjectNode) spec.get("types")).remove(name);
    }

    private void renameType(ObjectNode spec, UnaryOperator<String> how) {
        String name = name(spec.get("types"));
        String later = how.apply(name);
        rename((ObjectNode) spec.get("types"), name, later);
        objects(spec)
                .forEach(members -> members.forEach(member -> {
                    if (isOf(member, name)) {
                        ((ObjectNode) member)
                                .put("type", member.get("type").asText().replace(name, later));
                    }
                }));
    }

    private void changeRegions(ObjectNode spec) {
        ArrayNode regions = ((ObjectNode) spec.get("endpoint")).putArray("financeRegions");
        List.of("ap-shanghai-fsi", "ap-shenzhen-fsi").stream()
                .filter(any -> random.nextBoolean())
                .forEach(regions::add);
    }

    private void moveRarely(ObjectNode spec) {
        if (random.nextInt(4) == 0) {
            spec.put("version", "2021-01-01");
        }
    }

    private static boolean isOf(JsonNode member, String type) {
        String text = member.path("type").asText();
        return text.equals(type) || text.equals("list<" + type + ">");
    }

    private String type(ObjectNode spec) {
        String type = random.nextInt(3) == 0 ? name(spec.get("types")) : pick(SCALARS);
        return random.nextInt(4) == 0 ? "list<" + type + ">" : type;
    }

    private String recased(String name) {
        return switch (random.nextInt(3)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            default -> name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT);
        };
    }

    private static ArrayNode errors(ObjectNode action) {
        return action.path("errors") instanceof ArrayNode errors ? errors : action.putArray("errors");
    }

    private ObjectNode action(ObjectNode spec) {
        return pick(spec.get("actions"));
    }

    private ObjectNode members(ObjectNode spec) {
        return pick(objects(spec));
    }

    private static List<ObjectNode> objects(ObjectNode spec) {
        List<ObjectNode> all = new ArrayList<>();
        spec.get("actions").forEach(action -> {
            all.add((ObjectNode) action.get("parameters"));
            all.add((ObjectNode) action.get("result"));
        });
        spec.get("types").forEach(type -> all.add((ObjectNode) type.get("members")));
        return all;
    }

    private static void toggle(ObjectNode node, String key, boolean normally) {
        node.put(key, !node.path(key).asBoolean(normally));
    }

    private static void rename(ObjectNode all, String was, String is) {
        List<Map.Entry<String, JsonNode>> renamed = new ArrayList<>();
        all.properties()
                .forEach(entry ->
                        renamed.add(Map.entry(entry.getKey().equals(was) ? is : entry.getKey(), entry.getValue())));
        refill(all, renamed);
    }

    private static void refill(ObjectNode all, List<Map.Entry<String, JsonNode>> entries) {
        Map<String, JsonNode> later = new LinkedHashMap<>();
        entries.forEach(entry -> later.put(entry.getKey(), entry.getValue()));
        all.removeAll();
        later.forEach(all::set);
    }

    private int number() {
        return random.nextInt(1000);
    }

    private ObjectNode pick(JsonNode all) {
        return all.isEmpty() ? JsonNodeFactory.instance.objectNode() : (ObjectNode) all.get(name(all));
    }

    private String name(JsonNode all) {
        List<String> names = new ArrayList<>();
        all.fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? "none" : pick(names);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
