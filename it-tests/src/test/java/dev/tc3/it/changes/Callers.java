package dev.tc3.it.changes;

import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.api.Structure;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes callers of a client, one for each of its classes, that call everything public. They are made of the compiled
 * classes alone, so they know nothing of how the generator decides.
 */
final class Callers {

    private static final String DESK = Desk.class.getName();

    private Callers() {}

    /** The callers' sources by binary name of the class that each of them calls. */
    static Map<String, String> of(Edition edition) throws ReflectiveOperationException {
        MemoryLoader loader = new MemoryLoader(edition.classes());
        Map<String, String> callers = new TreeMap<>();
        for (String name : edition.sources().keySet()) {
            Class<?> type = loader.loadClass(name);
            if (Modifier.isPublic(type.getModifiers())) {
                callers.put(name, caller(type));
            }
        }
        return callers;
    }

    /** The name of the caller of a class. */
    static String nameOf(String type) {
        return "caller." + type.substring(type.lastIndexOf('.') + 1) + "Caller";
    }

    private static String caller(Class<?> type) throws ReflectiveOperationException {
        String body = type.isEnum()
                ? ofEnum(type)
                : ServiceClient.class.isAssignableFrom(type) ? ofClient(type) : ofStructure(type);
        return "package caller;\n@SuppressWarnings(\"all\")\npublic final class " + type.getSimpleName() + "Caller {\n"
                + body + "}\n";
    }

    private static String ofEnum(Class<?> type) {
        String name = type.getName();
        List<String> constants = Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        StringBuilder body = new StringBuilder("  public static void call(" + DESK + " desk) {\n");
        for (String constant : constants) {
            body.append("    desk.saw(\"" + constant + "\", " + name + "." + constant + ".code());\n");
            body.append("    desk.saw(\"switch\", choose(" + name + "." + constant + "));\n");
            body.append("    " + name + "." + constant + ".explanation(); " + name + "." + constant + ".family(); "
                    + name + "." + constant + ".outcome(); " + name + "." + constant + ".advice();\n");
            body.append("    desk.saw(\"of\", " + name + ".of(" + name + "." + constant + ".code()).name());\n");
        }
        body.append("  }\n  static String choose(" + name + " code) {\n    switch (code) {\n");
        constants.forEach(constant -> body.append("      case " + constant + ": return \"is " + constant + "\";\n"));
        return body.append("      default: return \"another\";\n    }\n  }\n").toString();
    }

    private static String ofStructure(Class<?> type) throws ReflectiveOperationException {
        String name = type.getName();
        String simple = type.getSimpleName();
        StringBuilder body = new StringBuilder("  public static void call(" + DESK + " desk) {\n");
        body.append("    " + name + " least = " + name + ".fromJson(desk.least(\"" + simple + "\"));\n");
        body.append("    desk.saw(\"least\", least);\n");
        body.append("    " + name + ".builder();\n");
        body.append("    dev.tc3.client.api.StructReader<" + name + "> reader = " + name + "::readFrom;\n");
        body.append("    try { " + name + ".of(b -> { throw new " + DESK + ".Enough(); }); } catch (" + DESK
                + ".Enough e) { }\n");
        for (Field field : type.getFields()) {
            if (field.getType() == ActionDescriptor.class) {
                body.append("    desk.saw(\"action\", " + name + "." + field.getName() + ".name());\n");
            }
        }
        if (Stream.of(type.getMethods())
                .anyMatch(
                        method -> method.getName().equals("errorCodes") && Modifier.isStatic(method.getModifiers()))) {
            body.append("    " + name + ".errorCodes().size();\n");
        }
        body.append("    for (String json : desk.samples(\"" + simple + "\")) {\n");
        body.append("      " + name + " full = " + name + ".fromJson(json);\n");
        body.append("      desk.saw(\"full\", full); full.toString(); full.hashCode();\n");
        body.append("      desk.saw(\"equal\", full.equals(full.toBuilder().build()));\n");
        List<Method> setters = sorted(type.getClassLoader().loadClass(name + "$Builder"));
        for (Method accessor : sorted(type)) {
            if (accessor.getParameterCount() == 0
                    && !Modifier.isStatic(accessor.getModifiers())
                    && !List.of("toBuilder", "hashCode").contains(accessor.getName())) {
                body.append(ofMember(accessor, setters));
            }
        }
        return body.append("    }\n  }\n").toString();
    }

    private static String ofMember(Method accessor, List<Method> setters) {
        String name = accessor.getName();
        StringBuilder body = new StringBuilder("      {\n        " + text(accessor.getGenericReturnType())
                + " value = full." + name + "();\n        desk.saw(\"" + name + "\", value);\n"
                + "        if (value != null) {\n");
        for (Method setter : setters) {
            if (setter.getName().equals(name) && setter.getParameterCount() > 0) {
                String call = "least.toBuilder()." + name;
                List<Class<?>> types = List.of(setter.getParameterTypes());
                if (types.get(0) == Consumer.class) {
                    body.append("          " + call + "(x -> { });\n");
                    if (types.size() > 1) {
                        body.append("          " + call + "(x -> { }, x -> { });\n");
                    }
                } else if (types.size() > 1) {
                    body.append(saw(name, call + "(value.get(0), value.get(1))"));
                } else {
                    body.append(saw(name, call + "((" + text(setter.getGenericParameterTypes()[0]) + ") value)"));
                }
            }
        }
        return body.append("        }\n      }\n").toString();
    }

    private static String saw(String name, String call) {
        return "          desk.saw(\"set " + name + "\", " + call + ".build());\n";
    }

    private static String ofClient(Class<?> type) throws ReflectiveOperationException {
        String name = type.getName();
        StringBuilder body = new StringBuilder();
        StringBuilder real = new StringBuilder();
        StringBuilder calls = new StringBuilder();
        body.append("  static final class Silent implements " + name + " {\n");
        for (Method method : sorted(type)) {
            if (!Modifier.isStatic(method.getModifiers())) {
                List<String> parameters = Arrays.stream(method.getGenericParameterTypes())
                        .map(Callers::text)
                        .toList();
                StringBuilder list = new StringBuilder();
                for (int i = 0; i < parameters.size(); i++) {
                    list.append(i == 0 ? "" : ", ")
                            .append(parameters.get(i))
                            .append(" p")
                            .append(i);
                }
                body.append("    @Override public " + text(method.getGenericReturnType()) + " " + method.getName() + "("
                        + list + ") { return null; }\n");
                calls.append("      try { client." + method.getName() + "(" + arguments(method) + "); } catch (" + DESK
                        + ".Enough e) { }\n");
                if (isCalledWithoutCredentials(method)) {
                    real.append("      desk.saw(\"answer\", client." + method.getName() + "(" + arguments(method)
                            + ").requestId());\n");
                }
            }
        }
        body.append("  }\n  static final class Recording implements " + name + " {\n    final " + DESK + " desk;\n"
                + "    Recording(" + DESK + " desk) { this.desk = desk; }\n");
        for (String[] call : new String[][] {
            {"R", "call", "RequestOptions"},
            {"java.util.concurrent.CompletableFuture<R>", "callAsync", "RequestOptions"},
            {"dev.tc3.client.Completion<R>", "callAndWait", "WaitOptions"},
            {"dev.tc3.client.EventStream<R>", "stream", "RequestOptions"}
        }) {
            body.append("    @Override public <Q extends dev.tc3.client.api.ParamSource, R> " + call[0] + " " + call[1]
                    + "(dev.tc3.client.api.ActionDescriptor<Q, R> a, Q q, dev.tc3.client." + call[2] + " o) {"
                    + " desk.saw(a.name(), q); return null; }\n");
        }
        body.append("  }\n  public static void call(" + DESK + " desk) {\n    for (" + name + " client : new " + name
                + "[] {new Silent(), new Recording(desk)}) {\n" + calls + "    }\n");
        if (!real.isEmpty()) {
            body.append("    try (" + name + " client = " + name
                    + ".create(c -> c.region(\"ap-guangzhou\").endpoint(desk.endpoint())"
                    + ".credentials(dev.tc3.client.Credentials.none()))) {\n" + real + "    }\n");
        }
        return body.append("    " + name + ".SERVICE.service();\n  }\n").toString();
    }

    private static boolean isCalledWithoutCredentials(Method method) throws ReflectiveOperationException {
        Class<?>[] types = method.getParameterTypes();
        return types.length == 1
                && Structure.class.isAssignableFrom(types[0])
                && Structure.class.isAssignableFrom(method.getReturnType())
                && method.getReturnType() != CompletableFuture.class
                && !((ActionDescriptor<?, ?>) types[0].getField("ACTION").get(null)).signed();
    }

    private static String arguments(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type == Consumer.class
                        ? "x -> { throw new " + DESK + ".Enough(); }"
                        : Structure.class.isAssignableFrom(type)
                                ? type.getName() + ".fromJson(desk.least(\"" + type.getSimpleName() + "\"))"
                                : type == WaitOptions.class
                                        ? type.getName() + ".atMost(java.time.Duration.ofSeconds(1))"
                                        : type.getName() + ".none()")
                .collect(Collectors.joining(", "));
    }

    private static List<Method> sorted(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && !method.isBridge() && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    private static String text(Type type) {
        return type.getTypeName().replace('$', '.');
    }
}
