package dev.tc3.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.SpecIdentity;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What tells overlays which model they belong to is what the model is read as. */
class IdentityTest {

    @Test
    void aModelIsIdentifiedAsWhatItIsReadAs() throws Exception {
        for (Path model : Corpus.models()) {
            ApiSpec spec = new SpecReader().read(model);
            try (InputStream in = Files.newInputStream(model)) {
                assertThat(new SpecReader().identify(new SpecSource(model.toString(), in)))
                        .as(Corpus.name(model))
                        .isEqualTo(new SpecIdentity(spec.service(), spec.version()));
            }
        }
    }
}
