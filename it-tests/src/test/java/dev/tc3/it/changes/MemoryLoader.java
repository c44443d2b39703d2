package dev.tc3.it.changes;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads classes from memory, and all others as the tests do. */
final class MemoryLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    MemoryLoader(Map<String, byte[]> classes) {
        super(MemoryLoader.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte @Nullable [] content = classes.get(name);
        if (content == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, content, 0, content.length);
    }
}
