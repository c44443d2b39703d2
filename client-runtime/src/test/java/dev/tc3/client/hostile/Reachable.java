package dev.tc3.client.hostile;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All objects of this project that are reachable from others, through whatever fields, and what they say of themselves. */
final class Reachable {

    private static final String OURS = "dev.tc3.";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();
    private final List<String> texts = new ArrayList<>();

    private Reachable() {}

    static List<String> textsFrom(List<?> roots) throws IllegalAccessException {
        Reachable reachable = new Reachable();
        roots.forEach(reachable::add);
        while (!reachable.waiting.isEmpty()) {
            reachable.visit(reachable.waiting.remove());
        }
        return reachable.texts;
    }

    private void visit(Object object) throws IllegalAccessException {
        if (object instanceof Iterable<?> elements) {
            elements.forEach(this::add);
        } else if (object instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        } else if (object instanceof Optional<?> value) {
            value.ifPresent(this::add);
        } else if (object instanceof Object[] elements) {
            for (int i = 0; i < Array.getLength(elements); i++) {
                add(elements[i]);
            }
        }
        if (object.getClass().getName().startsWith(OURS)) {
            texts.add(object.toString());
            for (Class<?> type = object.getClass(); type.getName().startsWith(OURS); type = type.getSuperclass()) {
                addFields(object, type);
            }
        }
    }

    private void addFields(Object object, Class<?> type) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive() && !type.isHidden()) {
                field.setAccessible(true);
                add(field.get(object));
            }
        }
    }

    private void add(Object object) {
        if (object != null && !(object instanceof String) && seen.add(object)) {
            waiting.add(object);
        }
    }
}
