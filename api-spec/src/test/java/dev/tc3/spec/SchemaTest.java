package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors use and the reader say the same, as far as a schema can say it. */
class SchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(resource("tc3-spec.schema.json"), InputFormat.JSON);

    static Stream<Mistake> structural() {
        return StructuralMistakes.all();
    }

    static Stream<Mistake> semantic() {
        return SemanticMistakes.all();
    }

    @Test
    void theSchemaIsOneByTheMetaSchema() {
        Schema metaSchema =
                REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));

        assertThat(metaSchema.validate(resource("tc3-spec.schema.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(metaSchema.validate("{\"type\": \"txet\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theBundledSpecPassesAndPointsToTheSchema() {
        String bundled = resource("cvm/2017-03-12.json");

        assertThat(errors(bundled)).isEmpty();
        assertThat(bundled).contains("\"$schema\": \"../tc3-spec.schema.json\"");
    }

    @Test
    void aSpecThatUsesEverythingPasses() {
        assertThat(errors(Shop.document())).isEmpty();
        assertThat(errors(ObservedShop.document())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("structural")
    void theSchemaRefusesWhatTheReaderRefusesByItself(Mistake mistake) {
        assertThat(errors(mistake.document())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("semantic")
    void theSchemaLeavesToTheReaderWhatLiesBetweenPlaces(Mistake mistake) {
        assertThat(errors(mistake.document())).isEmpty();
    }

    private static List<Error> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }

    private static String resource(String name) {
        try (InputStream in = SpecReader.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
