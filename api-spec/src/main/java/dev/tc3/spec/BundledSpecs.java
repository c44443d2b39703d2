package dev.tc3.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The specs that come with this library. */
public final class BundledSpecs {

    private static final List<String> BUNDLED = List.of("cvm 2017-03-12");

    private BundledSpecs() {}

    /**
     * Reads one of them.
     *
     * @param service the product's short name, such as {@code cvm}
     * @param version the API version, such as {@code 2017-03-12}
     * @throws IllegalArgumentException if there is none for this service and version; the message names those there are
     */
    public static ApiSpec read(String service, String version) {
        if (!BUNDLED.contains(service + " " + version)) {
            throw new IllegalArgumentException("no spec of " + service + " " + version
                    + " comes with this library; there is " + String.join(", ", BUNDLED));
        }
        String resource = path(service, version);
        try (InputStream in = BundledSpecs.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("the library is broken: it lacks " + resource);
            }
            return new SpecReader().read(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SpecException e) {
            throw new IllegalStateException("the library is broken", e);
        }
    }

    /**
     * Where the spec of a service is on a class path with this library, if there is one.
     *
     * @param service the product's short name
     * @param version the API version
     * @return the resource from the root, without a slash before it
     */
    public static String path(String service, String version) {
        return "dev/tc3/spec/" + service + "/" + version + ".json";
    }
}
