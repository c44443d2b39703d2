package dev.tc3.generator;

import static dev.tc3.generator.SpecBuilder.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.generator.report.TypeReason;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.StructRef;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhyTest {

    private static final GeneratorOptions ALL = GeneratorOptions.defaults();
    private static final MemberSpec REQUEST_ID = member("RequestId", ScalarType.STRING);

    private final ApiSpec machines = new SpecBuilder()
            .action("Run", struct("Placement", "Placement"), list("Disks", "Disk"))
            .actionWithResult("Describe", list("MachineSet", "Machine"), REQUEST_ID)
            .actionWithResult("DescribePlacements", list("Placement", "Placement"), REQUEST_ID)
            .action("Ping")
            .type("Machine", "", member("Id", ScalarType.STRING), struct("Twin", "Machine"), struct("At", "Placement"))
            .type("Placement", "", member("Zone", ScalarType.STRING))
            .type("Disk", "", list("Snapshots", "Snapshot"))
            .type("Snapshot", "", struct("Of", "Disk"))
            .type("Orphan", "", struct("Placement", "Placement"))
            .build();

    @Test
    void everyActionThatLeadsToATypeIsToldWithTheShortestWay() {
        assertThat(why(ALL, "Placement"))
                .containsExactly(
                        "Placement is generated, because it is within reach of 3 actions:",
                        "  Describe → response → MachineSet[] → Machine → At → Placement",
                        "  DescribePlacements → response → Placement[]",
                        "  Run → request → Placement");
    }

    @Test
    void circlesAreNoHindrance() {
        assertThat(why(ALL, "Snapshot", "Machine"))
                .containsExactly(
                        "Machine is generated, because it is within reach of 1 action:",
                        "  Describe → response → MachineSet[] → Machine",
                        "Snapshot is generated, because it is within reach of 1 action:",
                        "  Run → request → Disks[] → Disk → Snapshots[] → Snapshot");
    }

    @Test
    void bothSidesOfAnActionAreTold() throws Exception {
        ApiSpec both = read("""
                {
                  "service": "shop",
                  "version": "2020-02-29",
                  "endpoint": { "host": "shop.example.com" },
                  "actions": {
                    "Get": {
                      "effect": "read",
                      "parameters": { "Filter": { "type": "Tag" } },
                      "result": { "Tag": { "type": "Tag" }, "RequestId": { "type": "string" } }
                    }
                  },
                  "types": { "Tag": { "members": { "Key": { "type": "string" } } } }
                }
                """);

        assertThat(Generator.why(both, ALL, List.of("Tag")))
                .flatMap(TypeReason::lines)
                .containsExactly(
                        "Tag is generated, because it is within reach of 1 action:",
                        "  Get → request → Filter → Tag",
                        "  Get → response → Tag");
    }

    @Test
    void ofEquallyShortWaysTheFirstInTheSpecIsTold() {
        ApiSpec spec = new SpecBuilder()
                .action("Do", struct("Zebra", "Tag"), struct("Ape", "Tag"))
                .type("Tag", "")
                .build();

        assertThat(Generator.why(spec, ALL, List.of("Tag")))
                .flatMap(TypeReason::lines)
                .contains("  Do → request → Zebra → Tag");
    }

    @Test
    void aTypeThatIsNotGeneratedIsToldWithWhatWouldReachIt() {
        assertThat(why(ALL.withActions("Ping"), "Placement"))
                .containsExactly(
                        "Placement is not generated, because it is within reach of no selected action;"
                                + " it would be with 3 actions:",
                        "  Describe → response → MachineSet[] → Machine → At → Placement",
                        "  DescribePlacements → response → Placement[]",
                        "  Run → request → Placement");
        assertThat(why(ALL, "Orphan"))
                .containsExactly("Orphan is not generated, because it is within reach of no action");
    }

    @Test
    void ofManyActionsThatWouldReachATypeAFewAreEnough() {
        SpecBuilder builder = new SpecBuilder().action("Ping").type("Tag", "");
        IntStream.range(0, 20).forEach(i -> builder.action("Do" + i, struct("Tag", "Tag")));

        assertThat(Generator.why(builder.build(), ALL.withActions("Ping"), List.of("Tag")))
                .flatMap(TypeReason::lines)
                .hasSize(7)
                .last()
                .isEqualTo("  and in 15 more ways");
    }

    @Test
    void patternsAskForSeveralTypes() {
        assertThat(Generator.why(machines, ALL, List.of("*k", "Snap*", "Disk")))
                .extracting(TypeReason::type)
                .containsExactly("Disk", "Snapshot");
        assertThat(Generator.why(machines, ALL, List.of("disk"))).isEmpty();
    }

    @Test
    void aNameThatIsNowhereIsToldWithANearOne() {
        assertThat(Generator.unknownTypes(
                        List.of("Plaecment", "disk", "Nothing*", "Disk"),
                        machines.types().keySet()))
                .extracting(GeneratorProblem::toString)
                .containsExactly(
                        "why: \"Nothing*\" selects nothing of the 5 structures; write the name of a structure, or a"
                                + " pattern with * for any characters",
                        "why: \"Plaecment\" selects nothing of the 5 structures; did you mean \"Placement\"?",
                        "why: \"disk\" selects nothing of the 5 structures; did you mean \"Disk\"?");
    }

    @Test
    void aNearNameIsFoundAmongThousands() {
        List<String> names =
                IntStream.range(0, 50_000).mapToObj(i -> "Structure" + i).toList();

        assertThat(Generator.unknownTypes(List.of("Structrue49999"), names))
                .singleElement()
                .asString()
                .endsWith("did you mean \"Structure49999\"?");
    }

    @Test
    void aWayOfAThousandStepsIsFound() {
        SpecBuilder builder =
                new SpecBuilder().action("Do", struct("Step", "T0")).type("T10000", "");
        IntStream.range(0, 10_000).forEach(i -> builder.type("T" + i, "", struct("Step", "T" + (i + 1))));

        assertThat(Generator.why(builder.build(), ALL, List.of("T10000")))
                .singleElement()
                .satisfies(
                        reason -> assertThat(reason.reachedBy().get(0).steps()).hasSize(20_002));
    }

    @Test
    void aSpecThatCannotBeGeneratedIsExplainedAllTheSame() {
        ApiSpec broken = new SpecBuilder()
                .action("a-b", struct("Here", "Here"), struct("Nowhere", "Nowhere"))
                .type("Here", "", struct("Nowhere", "Nowhere"))
                .build();

        assertThat(Generator.why(broken, ALL, List.of("*ere")))
                .flatMap(TypeReason::lines)
                .containsExactly(
                        "Here is generated, because it is within reach of 1 action:", "  a-b → request → Here");
    }

    private List<String> why(GeneratorOptions options, String... types) {
        return Generator.why(machines, options, List.of(types)).stream()
                .flatMap(reason -> reason.lines().stream())
                .toList();
    }

    private static ApiSpec read(String document) throws Exception {
        return new SpecReader().read("shop.json", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static MemberSpec struct(String name, String type) {
        return member(name, new StructRef(type));
    }

    private static MemberSpec list(String name, String type) {
        return member(name, new ListRef(new StructRef(type)));
    }
}
