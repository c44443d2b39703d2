package dev.tc3.generator.fuzz;

import dev.tc3.generator.SpecBuilder;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A spec with a text at every place that takes one. Two of them differ in nothing but their texts. */
final class PlantedSpec {

    private static final int CODES = 2_800;
    private static final int ACTIONS = 40;
    private static final int PARAMETERS = 4;
    private static final int STRUCTS = 30;
    private static final int MEMBERS = 30;
    private static final int REGIONS = 100;

    /** How many texts there are in one. */
    static final int TEXTS = 1 + REGIONS + CODES + ACTIONS + 2 * ACTIONS * PARAMETERS + STRUCTS + 2 * STRUCTS * MEMBERS;

    private static final Pattern EXAMPLE = Pattern.compile(" ?For example Planted(\\d+)x\\.");
    private static final Pattern MARK = Pattern.compile("Planted(\\d+)x");

    private final IntFunction<String> texts;
    private final List<Planted> planted = new ArrayList<>();

    private PlantedSpec(IntFunction<String> texts) {
        this.texts = texts;
    }

    /** With texts that say no more than where they are. */
    static PlantedSpec harmless() {
        return new PlantedSpec(i -> "Planted" + i + "x");
    }

    static PlantedSpec hostile(Random random) {
        return new PlantedSpec(i -> HostileText.next(random));
    }

    SpecBuilder build() {
        SpecBuilder spec = new SpecBuilder()
                .endpoint(
                        plant(""),
                        IntStream.range(0, REGIONS)
                                .mapToObj(i -> 1_000 + i + plant(""))
                                .toList());
        List<String> codes = IntStream.range(0, CODES).mapToObj(i -> "C" + i).toList();
        codes.forEach(code -> spec.error(code, plant("The code " + code + ".")));
        for (int i = 0; i < ACTIONS; i++) {
            List<MemberSpec> parameters = new ArrayList<>(members("P", PARAMETERS));
            if (i < STRUCTS) {
                parameters.add(SpecBuilder.member("Struct", new StructRef("T" + i)));
            }
            spec.action(
                    "Do" + i,
                    plant("Calls Do" + i + "."),
                    i == 0 ? codes : List.of(),
                    parameters.toArray(MemberSpec[]::new));
        }
        for (int i = 0; i < STRUCTS; i++) {
            spec.type(
                    "T" + i,
                    plant("The structure T" + i + "."),
                    members("M", MEMBERS).toArray(MemberSpec[]::new));
        }
        return spec;
    }

    /** What a comment says that says this in the harmless spec. */
    String inComment(String harmless) {
        String examples = EXAMPLE.matcher(harmless).replaceAll(mark -> {
            String example = of(mark.group(1)).asExample();
            return Matcher.quoteReplacement(example.isEmpty() ? "" : " " + example);
        });
        return replaced(examples, Place.COMMENT);
    }

    /** The value of a string that has this value in the harmless spec. */
    String inString(String harmless) {
        return replaced(harmless, Place.STRING);
    }

    private enum Place {
        COMMENT,
        STRING
    }

    private String replaced(String harmless, Place place) {
        return MARK.matcher(harmless).replaceAll(mark -> {
            Planted text = of(mark.group(1));
            return Matcher.quoteReplacement(place == Place.COMMENT ? text.inComment() : text.asString());
        });
    }

    private Planted of(String number) {
        return planted.get(Integer.parseInt(number));
    }

    private List<MemberSpec> members(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> prefix + i)
                .map(name -> new MemberSpec(
                        name, ScalarType.STRING, true, false, false, plant("The value of " + name + "."), plant("")))
                .toList();
    }

    private String plant(String lead) {
        String text = texts.apply(planted.size());
        planted.add(new Planted(text, lead));
        return text;
    }
}
