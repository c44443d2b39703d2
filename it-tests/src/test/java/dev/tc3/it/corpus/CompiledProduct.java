package dev.tc3.it.corpus;

import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Structure;
import dev.tc3.demo.GeneratedSource;
import dev.tc3.demo.StrictCompiler;
import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.SourceFile;
import dev.tc3.spec.ApiSpec;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A client that was generated from a spec, compiled without a warning, and loaded. */
final class CompiledProduct implements AutoCloseable {

    private final URLClassLoader loader;
    private final Map<String, ActionClasses> actions = new TreeMap<>();

    /** The two classes of an action. */
    record ActionClasses(Class<?> request, Class<?> response) {}

    private CompiledProduct(URLClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Generates, compiles and loads a client.
     *
     * @param classes an empty folder
     */
    static CompiledProduct of(ApiSpec spec, Path classes)
            throws GeneratorException, IOException, ReflectiveOperationException {
        List<SourceFile> sources = Generator.generate(
                        spec, GeneratorOptions.defaults().withBasePackage("com.example"))
                .toList();
        List<GeneratedSource> units = sources.stream().map(GeneratedSource::new).toList();
        String complaints =
                StrictCompiler.compile(StrictCompiler.OPTIONS, units, classes, System.getProperty("java.class.path"));
        if (!complaints.isEmpty()) {
            throw new AssertionError("the generated sources do not compile:\n" + complaints);
        }
        CompiledProduct product = new CompiledProduct(
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledProduct.class.getClassLoader()));
        for (SourceFile source : sources) {
            if (source.name().endsWith("Request") || source.name().endsWith("Request_")) {
                product.add(source);
            }
        }
        return product;
    }

    Map<String, ActionClasses> actions() {
        return actions;
    }

    /** Reads a structure of a class by its own {@code fromJson}. */
    static Structure read(Class<?> type, String json) throws ReflectiveOperationException {
        try {
            return (Structure) type.getMethod("fromJson", String.class).invoke(null, json);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private void add(SourceFile source) throws ReflectiveOperationException {
        Class<?> request = loader.loadClass(source.packageName() + "." + source.name());
        for (var field : request.getFields()) {
            if (field.getName().equals("ACTION")) {
                ActionDescriptor<?, ?> action = (ActionDescriptor<?, ?>) field.get(null);
                String response = source.name().replaceFirst("Request(_?)$", "Response");
                actions.put(
                        action.name(),
                        new ActionClasses(request, loader.loadClass(source.packageName() + "." + response)));
            }
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
