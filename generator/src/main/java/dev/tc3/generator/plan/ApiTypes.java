package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.names.NameTable;
import dev.tc3.generator.names.TypeNames;
import dev.tc3.spec.ActionSpec;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of all types of one API. The client, the enum and the requests and responses come first, so that a
 * structure of the same name gives way and not they. The classes that nobody outside of the package sees come last, so that
 * they move no name.
 *
 * @param client the client
 * @param implementation the class behind the client
 * @param errorCodes the enum of error codes
 * @param requests the request of each action
 * @param responses the response of each action
 * @param structs the class of each structure
 * @param completions the class that knows how its end is observed, of each action that has one
 */
record ApiTypes(
        Identifier client,
        Identifier implementation,
        Identifier errorCodes,
        NameTable requests,
        NameTable responses,
        NameTable structs,
        NameTable completions) {

    static ApiTypes of(Scope scope) {
        String product = product(scope.spec().service());
        TypeNames names = new TypeNames();
        Identifier client = names.claim(product + "Client");
        Identifier implementation = names.claim("Default" + product + "Client");
        Identifier errorCodes = names.claim(product + "ErrorCode");
        Map<String, Identifier> requests = new TreeMap<>();
        Map<String, Identifier> responses = new TreeMap<>();
        for (ActionSpec action : scope.actions()) {
            requests.put(action.name(), names.claim(action.name() + "Request"));
            responses.put(action.name(), names.claim(action.name() + "Response"));
        }
        Map<String, Identifier> structs = new TreeMap<>();
        scope.structs().forEach(name -> structs.put(name, names.claim(name)));
        Map<String, Identifier> completions = new TreeMap<>();
        scope.actions().stream()
                .filter(action -> action.completion() != null)
                .map(ActionSpec::name)
                .forEach(name -> completions.put(name, names.claim(name + "Completion")));
        return new ApiTypes(
                client,
                implementation,
                errorCodes,
                new NameTable(requests),
                new NameTable(responses),
                new NameTable(structs),
                new NameTable(completions));
    }

    private static String product(String service) {
        return Stream.of(service.split("[_-]"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
