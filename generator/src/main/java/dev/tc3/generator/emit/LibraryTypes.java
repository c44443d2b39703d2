package dev.tc3.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The types that generated code uses: the runtime's by name, since the generator does not depend on the runtime. */
final class LibraryTypes {

    static final ClassName STRING = ClassName.get(String.class);

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    static final ClassName BYTES = client("Bytes");
    static final ClassName API_ERROR = client("ApiErrorException");
    static final ClassName CLIENT_CONFIG = client("ClientConfig");
    static final ClassName CLIENT_CONFIG_BUILDER = CLIENT_CONFIG.nestedClass("Builder");
    static final ClassName COMPLETION_STATE = client("CompletionState");
    static final ClassName ERROR_FAMILY = client("ErrorFamily");
    static final ClassName INVALID_REQUEST = client("InvalidRequestException");
    static final ClassName NOT_SENT = client("NotSentException");
    static final ClassName OUTCOME = client("Outcome");
    static final ClassName OUTCOME_UNKNOWN = client("OutcomeUnknownException");
    static final ClassName REQUEST_OPTIONS = client("RequestOptions");
    static final ClassName REQUEST_OPTIONS_BUILDER = REQUEST_OPTIONS.nestedClass("Builder");
    static final ClassName WAIT_OPTIONS = client("WaitOptions");

    static final ClassName ACTION_DESCRIPTOR = api("ActionDescriptor");
    static final ClassName CLIENTS = api("Clients");
    static final ClassName EFFECT = api("Effect");
    static final ClassName GENERATED = api("Generated");
    static final ClassName LISTS = api("Lists");
    static final ClassName OBSERVATION = api("Observation");
    static final ClassName OPERATION_STATUS = api("OperationStatus");
    static final ClassName PARAM_SOURCE = api("ParamSource");
    static final ClassName PARAM_WRITER = api("ParamWriter");
    static final ClassName RATE_LIMIT = api("RateLimit");
    static final ClassName RESPONSE_READER = api("ResponseReader");
    static final ClassName SERVICE_CLIENT = api("ServiceClient");
    static final ClassName SERVICE_DESCRIPTOR = api("ServiceDescriptor");
    static final ClassName STRUCTURE = api("Structure");
    static final ClassName VIOLATIONS = api("Violations");
    static final ClassName WIRE_FORMS = api("WireForms");

    private LibraryTypes() {}

    static ParameterizedTypeName collection(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(Collection.class), element);
    }

    static ParameterizedTypeName list(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    static ParameterizedTypeName set(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(Set.class), element);
    }

    static ParameterizedTypeName map(TypeName key, TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), key, value);
    }

    static ParameterizedTypeName consumer(TypeName argument) {
        return ParameterizedTypeName.get(ClassName.get(Consumer.class), argument);
    }

    static ParameterizedTypeName future(TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), value);
    }

    static ParameterizedTypeName structureBuilder(ClassName builder) {
        return ParameterizedTypeName.get(api("StructureBuilder"), builder);
    }

    static ParameterizedTypeName eventStream(TypeName event) {
        return ParameterizedTypeName.get(client("EventStream"), event);
    }

    static ParameterizedTypeName completion(TypeName accepted) {
        return ParameterizedTypeName.get(client("Completion"), accepted);
    }

    static ParameterizedTypeName observation(TypeName request, TypeName observerRequest, TypeName observerResponse) {
        return ParameterizedTypeName.get(OBSERVATION, request, observerRequest, observerResponse);
    }

    private static ClassName client(String name) {
        return ClassName.get("dev.tc3.client", name);
    }

    private static ClassName api(String name) {
        return ClassName.get("dev.tc3.client.api", name);
    }
}
