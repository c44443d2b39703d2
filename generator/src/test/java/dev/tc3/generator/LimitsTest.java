package dev.tc3.generator;

import static dev.tc3.generator.SpecBuilder.member;
import static dev.tc3.generator.SpecBuilder.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.generator.output.SourceMap;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the generator accepts, the compiler accepts too, up to the limits. */
class LimitsTest {

    @Test
    void asManyErrorCodesAsAreAllowedCompile() throws GeneratorException {
        SpecBuilder spec = new SpecBuilder();
        List<String> codes = IntStream.range(0, 2_900)
                .mapToObj(i -> "InvalidParameterValue.SomethingOrOther" + i)
                .toList();
        codes.forEach(code -> spec.error(code, "What is wrong with it."));

        assertCompiles(spec.action("Fail", "", codes));
    }

    @Test
    void asManyMembersAsAreAllowedCompile() throws GeneratorException {
        MemberSpec[] members = IntStream.range(0, 300)
                .mapToObj(i -> new MemberSpec(
                        "SomeRatherLongName" + i, new ListRef(new StructRef("Part")), true, false, false, "", null))
                .toArray(MemberSpec[]::new);
        MemberSpec[] result = IntStream.range(0, 300)
                .mapToObj(i -> i == 0
                        ? text("RequestId", "")
                        : member("SomeRatherLongName" + i, new ListRef(new StructRef("Part"))))
                .toArray(MemberSpec[]::new);

        assertCompiles(new SpecBuilder()
                .type("Part", "", new MemberSpec("A", ScalarType.STRING, true, true, false, "", null))
                .type("Whole", "", members)
                .action("Big", member("Whole", new StructRef("Whole")))
                .action("Wide", members)
                .actionWithResult("Read", result));
    }

    @Test
    void longNamesCompile() throws GeneratorException {
        String name = "N".repeat(128);

        assertCompiles(new SpecBuilder()
                .type(name, "", text(name, ""), text("n".repeat(128), ""))
                .action(name, "", List.of("C".repeat(5_000)), member(name, new StructRef(name)))
                .error("C".repeat(5_000), "x ".repeat(32_000)));
    }

    private static void assertCompiles(SpecBuilder spec) throws GeneratorException {
        assertThat(Javac.complaints(SourceMap.of(Generator.generate(spec.build(), GeneratorOptions.defaults()))))
                .isEmpty();
    }
}
