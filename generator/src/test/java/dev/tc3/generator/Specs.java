package dev.tc3.generator;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The specs that tests generate from. */
public final class Specs {

    private Specs() {}

    /** The bundled one. */
    public static ApiSpec cvm() {
        return BundledSpecs.read("cvm", "2017-03-12");
    }

    /** One that was made up to have everything in it: all types, recursion, hard names and hostile texts. */
    public static ApiSpec wide() {
        try (InputStream in = Specs.class.getResourceAsStream("wide.json")) {
            return new SpecReader().read("wide.json", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SpecException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
