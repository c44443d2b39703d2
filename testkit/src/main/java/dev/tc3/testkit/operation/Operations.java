package dev.tc3.testkit.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.CompletionSpec;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The latest operation on each resource, as the specs say that it is shown. Thread-safe. */
public final class Operations {

    private final List<ApiSpec> specs;
    private final Clock clock;
    private final Map<Resource, Operation> latest = new LinkedHashMap<>();

    /**
     * @param specs what is served
     * @param clock by which operations go on
     */
    public Operations(List<ApiSpec> specs, Clock clock) {
        this.specs = List.copyOf(specs);
        this.clock = clock;
    }

    /** The resource that a call works on; empty if nobody can tell. */
    public Optional<Resource> workedOn(ApiSpec spec, ActionSpec action, ObjectNode parameters) {
        return View.workedOn(spec, action, parameters);
    }

    /** Begins an operation, which takes the place of the one before. */
    public synchronized void begin(Resource resource, ActionSpec action, String requestId, Course course) {
        CompletionSpec words = action.completion();
        if (words != null) {
            latest.put(resource, new Operation(action.name(), requestId, clock.instant(), course, words));
        }
    }

    /**
     * Begins an operation that no call of the specs' actions began.
     *
     * @param id the resource, where one is known by a single member
     * @return whether there is a place where it can be seen
     */
    public synchronized boolean beginElsewhere(String id, String operation, String requestId, Course course) {
        boolean isSeen = false;
        for (ApiSpec spec : specs) {
            for (Map.Entry<View, CompletionSpec> place : View.all(spec).entrySet()) {
                Set<String> members = place.getKey().members();
                if (members.size() == 1) {
                    Resource resource = new Resource(
                            place.getKey(), Map.of(members.iterator().next(), id));
                    latest.put(
                            resource, new Operation(operation, requestId, clock.instant(), course, place.getValue()));
                    isSeen = true;
                }
            }
        }
        return isSeen;
    }

    /** Whether an operation on a resource goes on. */
    public synchronized boolean isBusy(Resource resource) {
        @Nullable Operation operation = latest.get(resource);
        return operation != null && operation.isRunning(clock.instant());
    }

    /** Forgets all operations. */
    public synchronized void clear() {
        latest.clear();
    }

    /**
     * An answer with the resources that the call asks for and their latest operations, if it is one that shows some.
     *
     * @param answer a whole answer, {@code {"Response": {…}}}; left as it is, and given back as it is if it is an error
     */
    public synchronized ObjectNode shownIn(ApiSpec spec, ActionSpec action, ObjectNode parameters, ObjectNode answer) {
        List<Map.Entry<View, CompletionSpec>> places = View.all(spec).entrySet().stream()
                .filter(place -> place.getKey().action().equals(action.name()))
                .toList();
        if (places.isEmpty() || answer.path("Response").has("Error")) {
            return answer;
        }
        ObjectNode shown = answer.deepCopy();
        ObjectNode response = shown.withObject("/Response");
        for (Map.Entry<View, CompletionSpec> place : places) {
            ArrayNode items = response.path(place.getKey().items()) instanceof ArrayNode list
                    ? list
                    : JsonNodeFactory.instance.arrayNode();
            response.set(place.getKey().items(), items(place.getKey(), place.getValue(), parameters, items));
        }
        return shown;
    }

    private ArrayNode items(View view, CompletionSpec words, ObjectNode parameters, ArrayNode published) {
        Map<String, Set<String>> asked = View.askedFor(words, parameters);
        List<Resource> named = view.named(asked);
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        Map<Resource, JsonNode> known = new LinkedHashMap<>();
        for (JsonNode item : published) {
            view.resource(item).ifPresentOrElse(resource -> known.putIfAbsent(resource, item), () -> {
                if (named.isEmpty()) {
                    items.add(item);
                }
            });
        }
        Set<Resource> wanted = new LinkedHashSet<>(named.isEmpty() ? known.keySet() : named);
        if (named.isEmpty()) {
            latest.keySet().stream()
                    .filter(resource -> resource.view().equals(view) && resource.isAmong(asked))
                    .forEach(wanted::add);
        }
        JsonNode model = published.path(0);
        wanted.forEach(resource -> items.add(item(resource, words, known.get(resource), model)));
        return items;
    }

    /** A resource as it was published, or else made after another one; with the latest operation on it. */
    private ObjectNode item(Resource resource, CompletionSpec words, @Nullable JsonNode published, JsonNode model) {
        JsonNode pattern = published == null ? model : published;
        ObjectNode item =
                pattern instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        if (published == null) {
            resource.nameIn(item);
            Operation.showNone(item, words);
        }
        Instant now = clock.instant();
        @Nullable Operation operation = latest.get(resource);
        if (operation != null) {
            operation.showIn(item, now);
        }
        return item;
    }
}
