package dev.tc3.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ExampleSpec;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Answers calls for which a test wants nothing in particular, from the examples of the spec, as these are. */
final class ExampleAnswers {

    /** By a parameter of this name, calls ask for a stream of events, or for one answer. */
    private static final String STREAM = "Stream";

    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final Answers answers;

    ExampleAnswers(Answers answers) {
        this.answers = answers;
    }

    /** @param shown puts into an answer what goes on at the moment */
    Answer to(ActionSpec action, ObjectNode parameters, UnaryOperator<ObjectNode> shown) {
        Examples answered = new Examples(action.examples().stream()
                .filter(example -> example.response().path("Response").isObject())
                .toList());
        if (!action.eventStream()) {
            return answers.example(shown.apply(nearest(answered, parameters)));
        }
        Examples streamed = new Examples(action.examples().stream()
                .filter(example -> !example.events().isEmpty())
                .toList());
        if (!streamed.isEmpty() && (wantsEvents(action, parameters) || answered.isEmpty())) {
            return answers.exampleEvents(
                    streamed.nearestTo(parameters).map(ExampleSpec::events).orElse(List.of()));
        }
        return parameters.path(STREAM).asBoolean() ? inOneEvent(answered, parameters) : atOnce(answered, parameters);
    }

    /** Where calls do not say which kind of answer they want, it is events. */
    private static boolean wantsEvents(ActionSpec action, ObjectNode parameters) {
        @Nullable MemberSpec choice = action.parameters().get(STREAM);
        return choice == null
                || choice.type() != ScalarType.BOOLEAN
                || parameters.path(STREAM).asBoolean();
    }

    private Answer atOnce(Examples answered, ObjectNode parameters) {
        return answers.example(nearest(answered, parameters));
    }

    private static ObjectNode nearest(Examples answered, ObjectNode parameters) {
        return answered.nearestTo(parameters).map(ExampleSpec::response).orElse(NOTHING);
    }

    /** Who asks for a stream gets one, though nobody published what one looks like. */
    private Answer inOneEvent(Examples answered, ObjectNode parameters) {
        JsonNode members = answered.nearestTo(parameters)
                .map(ExampleSpec::response)
                .orElse(NOTHING)
                .path("Response");
        if (members.has("Error")) {
            return atOnce(answered, parameters);
        }
        return answers.exampleEvents(List.of(members instanceof ObjectNode event ? event : NOTHING));
    }
}
