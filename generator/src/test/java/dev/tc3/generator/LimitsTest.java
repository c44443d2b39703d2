package dev.tc3.generator;

import static dev.tc3.generator.SpecBuilder.member;
import static dev.tc3.generator.SpecBuilder.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.generator.output.SourceMap;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import java.util.Collections;
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

    @Test
    void asManyExclusiveParametersAsAreAllowedCompileBesideAsManyMembers() throws GeneratorException {
        String name = "N".repeat(120);
        SpecBuilder spec = new SpecBuilder();
        for (int level = 1; level < 10; level++) {
            spec.type(
                    "Level" + level,
                    "",
                    new MemberSpec("Needed", ScalarType.STRING, true, false, false, "", null),
                    member(name, level == 9 ? ScalarType.STRING : new StructRef("Level" + (level + 1))));
        }
        MemberSpec[] members = IntStream.range(0, 300)
                .mapToObj(i -> new MemberSpec(
                        i == 0 ? name : name + i,
                        i == 0 ? new StructRef("Level1") : new ListRef(new StructRef("Level1")),
                        true,
                        false,
                        false,
                        "",
                        null))
                .toArray(MemberSpec[]::new);
        ParameterPath path = new ParameterPath(Collections.nCopies(10, name));

        assertCompiles(spec.actionWithExclusions("Pick", Collections.nCopies(75, List.of(path, path)), members));
    }

    @Test
    void asManyFinanceRegionsAsAreAllowedCompile() throws GeneratorException {
        assertCompiles(new SpecBuilder()
                .action("Do")
                .endpoint(
                        "demo.tencentcloudapi.com",
                        IntStream.range(0, 1_000)
                                .mapToObj(i -> "ap-region-" + i)
                                .toList()));
    }

    @Test
    void asManyActionsAsAreAllowedCompile() throws GeneratorException {
        SpecBuilder spec = new SpecBuilder();
        IntStream.range(0, 1_000).forEach(i -> spec.action("DescribeSomethingOrOther" + i));

        assertCompiles(spec);
    }

    private static void assertCompiles(SpecBuilder spec) throws GeneratorException {
        assertThat(Javac.complaints(SourceMap.of(Generator.generate(spec.build(), GeneratorOptions.defaults()))))
                .isEmpty();
    }
}
