package dev.tc3.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.generator.output.SourceMap;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.Endpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeterminismTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Kathmandu", "ar-SA-u-nu-arab, Pacific/Kiritimati", "th-TH-u-ca-buddhist, UTC"})
    void localeAndTimeZoneMakeNoDifference(String language, String timeZone) throws GeneratorException {
        Map<String, String> here = generate(Specs.wide());

        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));

        assertThat(generate(Specs.wide())).isEqualTo(here);
    }

    @Test
    void ordersThatMeanNothingMakeNoDifference() throws GeneratorException {
        Map<String, String> ordered = generate(Specs.wide());
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            assertThat(generate(shuffled(Specs.wide(), random)))
                    .as("seed %d", seed)
                    .isEqualTo(ordered);
        }
    }

    @Test
    void theOrderOfMembersIsThatOfTheSpec() throws GeneratorException {
        ApiSpec spec = new SpecBuilder()
                .action("Do", SpecBuilder.text("Zebra", ""), SpecBuilder.text("Ape", ""))
                .build();

        assertThat(generate(spec).get("dev/tc3/demo/v20200101/DoRequest.java"))
                .containsSubsequence("writer.string(\"Zebra\", zebra);", "writer.string(\"Ape\", ape);");
    }

    @Test
    void linesEndWithALineFeedAndFilesWithALine() throws GeneratorException {
        generate(Specs.wide())
                .forEach((path, text) ->
                        assertThat(text).as(path).doesNotContain("\r").endsWith("\n"));
    }

    @Test
    void noLineIsTooLongToReadUnlessAWordIs() throws GeneratorException {
        generate(Specs.cvm())
                .forEach((path, text) -> assertThat(text.lines()).as(path).allMatch(line -> line.length() <= 125));
    }

    @Test
    void selectingActionsLeavesOutWhatOnlyOthersReach() throws GeneratorException {
        GeneratorOptions options = GeneratorOptions.defaults().withActions("Run*", "Destroy*");

        assertThat(SourceMap.of(Generator.generate(Specs.wide(), options)).keySet())
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .containsExactly(
                        "DefaultWideClient.java",
                        "DestroyEverythingRequest.java",
                        "DestroyEverythingResponse.java",
                        "Names.java",
                        "PingRequest.java",
                        "RunAsyncRequest.java",
                        "RunAsyncResponse.java",
                        "RunRequest.java",
                        "RunResponse.java",
                        "WideClient.java",
                        "WideClient_.java",
                        "WideErrorCode.java",
                        "package-info.java");
    }

    private static Map<String, String> generate(ApiSpec spec) throws GeneratorException {
        return SourceMap.of(Generator.generate(spec, GeneratorOptions.defaults()));
    }

    private static ApiSpec shuffled(ApiSpec spec, Random random) {
        Map<String, ActionSpec> actions = new LinkedHashMap<>();
        shuffled(spec.actions(), random)
                .forEach((name, action) -> actions.put(name, withShuffledErrors(action, random)));
        List<String> regions = new ArrayList<>(spec.endpoint().financeRegions());
        Collections.shuffle(regions, random);
        return new ApiSpec(
                spec.service(),
                spec.version(),
                new Endpoint(spec.endpoint().host(), regions),
                actions,
                shuffled(spec.types(), random),
                shuffled(spec.errors(), random));
    }

    private static ActionSpec withShuffledErrors(ActionSpec action, Random random) {
        List<String> errors = new ArrayList<>(action.errors());
        Collections.shuffle(errors, random);
        return new ActionSpec(
                action.name(),
                action.summary(),
                action.effect(),
                action.rateLimit(),
                action.parameters(),
                action.exclusive(),
                action.result(),
                errors,
                action.examples(),
                action.deprecated(),
                action.signed(),
                action.eventStream(),
                action.clientToken(),
                action.completion());
    }

    private static <V> Map<String, V> shuffled(Map<String, V> map, Random random) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<String, V> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, map.get(key)));
        return shuffled;
    }
}
