package dev.tc3.generator.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.api.Structure;
import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.Javac;
import dev.tc3.generator.output.SourceMap;
import dev.tc3.spec.ApiSpec;
import java.util.List;
import java.util.Map;

/** The client of a spec, generated, compiled as strictly as can be, and loaded. */
final class CompiledClient extends ClassLoader {

    private final Map<String, byte[]> classes;

    private CompiledClient(Map<String, byte[]> classes) {
        super(CompiledClient.class.getClassLoader());
        this.classes = classes;
    }

    static CompiledClient of(ApiSpec spec) throws GeneratorException {
        Map<String, String> sources = SourceMap.of(Generator.generate(spec, GeneratorOptions.defaults()));
        Javac.Result result = Javac.compile(sources);
        assertThat(result.complaints()).isEmpty();
        return new CompiledClient(result.classes());
    }

    /** The classes that have members. */
    List<Class<? extends Structure>> structures() {
        return classes.keySet().stream()
                .map(this::load)
                .filter(type -> type.getSuperclass() == Structure.class)
                .<Class<? extends Structure>>map(type -> type.asSubclass(Structure.class))
                .toList();
    }

    /** A class by its name without the package. */
    Class<?> named(String name) {
        return classes.keySet().stream()
                .filter(type -> type.endsWith("." + name))
                .map(this::load)
                .findFirst()
                .orElseThrow();
    }

    private Class<?> load(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
