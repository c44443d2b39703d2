package dev.tc3.generator.hazards;

import dev.tc3.client.api.Structure;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Objects of generated classes with something in each member, made by their own builders. */
final class Filled {

    private static final Map<Class<?>, Object> SCALARS =
            Map.of(String.class, "a \"text\"", Long.class, Long.MAX_VALUE, Double.class, 0.1, Boolean.class, true);

    private Filled() {}

    /**
     * Fills all members of an object, and those of the objects in it down to a depth.
     *
     * @param depth how many levels of objects are below this one
     */
    static Structure of(Class<?> type, int depth) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method accessor : accessors(type)) {
            boolean last = depth == 0 && SCALARS.get(accessor.getReturnType()) == null;
            if (!last) {
                setter(builder.getClass(), accessor).invoke(builder, value(accessor.getGenericReturnType(), depth));
            }
        }
        return (Structure) builder.getClass().getMethod("build").invoke(builder);
    }

    /** The methods that return the value of a member. */
    static List<Method> accessors(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .filter(method -> SCALARS.containsKey(method.getReturnType())
                        || method.getReturnType() == List.class
                        || Structure.class.isAssignableFrom(method.getReturnType()))
                .toList();
    }

    private static Method setter(Class<?> builder, Method accessor) throws NoSuchMethodException {
        Class<?> type = accessor.getReturnType() == List.class ? Collection.class : accessor.getReturnType();
        return builder.getMethod(accessor.getName(), type);
    }

    private static Object value(Type type, int depth) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            Object element = value(list.getActualTypeArguments()[0], depth);
            return List.of(element, element);
        }
        Object scalar = SCALARS.get(type);
        return scalar == null ? of((Class<?>) type, depth - 1) : scalar;
    }
}
