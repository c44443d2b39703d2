package dev.tc3.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.generator.fuzz.HostileText;
import dev.tc3.generator.output.SourceMap;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.TypeRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever things are called: either it compiles, or it is refused. */
class HostileNameTest {

    private static final List<String> PARTS = List.of(
            "A",
            "a",
            "B",
            "AB",
            "Ab",
            "_",
            "__",
            "1",
            "ID",
            "Id",
            "IDs",
            "Builder",
            "builder",
            "Request",
            "Response",
            "String",
            "List",
            "Object",
            "Async",
            "Class",
            "Int",
            "Record",
            "Var",
            "Yield",
            "Get",
            "Wait",
            "Client",
            "Demo",
            "ErrorCode",
            "Default",
            "First",
            "Steps",
            "This",
            "Value",
            "Violations",
            "Found",
            "Path",
            "Name",
            "Of",
            "Java",
            "Dev",
            "Override",
            "ACTION",
            "SERVICE");

    private static final List<String> STEPS = List.of(
            "..",
            ".",
            "/",
            "\\",
            "../",
            "..\\",
            "/etc",
            "C:",
            "~",
            "\u0000",
            "%2e%2e%2f",
            "a",
            "A",
            ".a",
            "a.",
            "a.b",
            "con",
            "nul",
            "\u2024\u2024",
            "\uff0e\uff0e\uff0f",
            "package-info",
            "module-info",
            "\n",
            " ",
            "$",
            "int");

    @Test
    void legalNamesCompileHoweverMuchTheyLookAlike() throws GeneratorException {
        for (long seed = 1; seed <= 8; seed++) {
            Random random = new Random(seed);
            SpecBuilder spec = new SpecBuilder();
            List<String> types = List.copyOf(names(20, random));
            for (String type : types) {
                spec.type(type, "", members(15, types, random));
            }
            for (String action : names(12, random)) {
                spec.action(action, "", List.of(), members(15, types, random));
            }

            assertThat(Javac.complaints(SourceMap.of(Generator.generate(spec.build(), GeneratorOptions.defaults()))))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void structuresWithTheNamesOfConstantsCompile() throws GeneratorException {
        for (String name : List.of("ACTION", "SERVICE", "UNLISTED", "BY_CODE", "BUSY", "WRITE", "Q", "R")) {
            SpecBuilder spec = new SpecBuilder()
                    .type(name, "", new MemberSpec("A", ScalarType.STRING, true, false, false, "", null))
                    .action(
                            "Do",
                            "",
                            List.of("BUSY"),
                            SpecBuilder.member("One", new StructRef(name)),
                            SpecBuilder.member("Many", new ListRef(new StructRef(name))))
                    .actionWithResult(
                            "Get",
                            SpecBuilder.text("RequestId", ""),
                            SpecBuilder.member("One", new StructRef(name)),
                            SpecBuilder.member("Many", new ListRef(new StructRef(name))))
                    .error("BUSY", "");

            assertThat(Javac.complaints(SourceMap.of(Generator.generate(spec.build(), GeneratorOptions.defaults()))))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void namesThatAreNoneAreRefused() {
        for (long seed = 1; seed <= 2_000; seed++) {
            String name = HostileText.next(new Random(seed));
            if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                assertRefused(seed, new SpecBuilder().action(name));
                assertRefused(seed, new SpecBuilder().action("Do", SpecBuilder.text(name, "")));
                assertRefused(
                        seed,
                        new SpecBuilder().type(name, "").action("Do", SpecBuilder.member("M", new StructRef(name))));
                assertRefused(seed, new SpecBuilder().service(name).action("Do"));
                assertRefused(seed, new SpecBuilder().version(name).action("Do"));
            }
        }
    }

    /** What is not refused stays inside, wherever the sources are written. */
    @Test
    void noNameLeadsOutOfTheOutputFolder() {
        Path folder = Path.of("/output/of/some/build");
        for (long seed = 1; seed <= 3_000; seed++) {
            Random random = new Random(seed);
            String name = escaping(random);
            SpecBuilder spec = switch (random.nextInt(5)) {
                case 0 -> new SpecBuilder().action(name);
                case 1 -> new SpecBuilder().type(name, "").action("Do", SpecBuilder.member("M", new StructRef(name)));
                case 2 -> new SpecBuilder().service(name).action("Do");
                case 3 -> new SpecBuilder().version(name).action("Do");
                default -> new SpecBuilder().action("Do", SpecBuilder.text(name, ""));
            };
            for (String basePackage : List.of("dev.tc3", name, "com." + name)) {
                List<String> paths = pathsOf(spec, GeneratorOptions.defaults().withBasePackage(basePackage));
                assertThat(paths)
                        .as("seed %d, %s", seed, name)
                        .allMatch(path -> path.matches("[A-Za-z0-9_/]+(/package-info)?\\.java"))
                        .allMatch(path -> folder.resolve(path).normalize().startsWith(folder));
            }
        }
    }

    private static String escaping(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            name.append(STEPS.get(random.nextInt(STEPS.size())));
        }
        return random.nextInt(4) == 0 ? name + HostileText.next(random) : name.toString();
    }

    private static List<String> pathsOf(SpecBuilder spec, GeneratorOptions options) {
        try {
            return Generator.generate(spec.build(), options)
                    .map(SourceFile::path)
                    .toList();
        } catch (GeneratorException refused) {
            return List.of();
        }
    }

    private static void assertRefused(long seed, SpecBuilder spec) {
        GeneratorException refused = catchThrowableOfType(
                GeneratorException.class, () -> Generator.generate(spec.build(), GeneratorOptions.defaults()));
        assertThat(refused).as("seed %d", seed).isNotNull();
        assertThat(refused.problems()).as("seed %d", seed).hasSize(1);
    }

    private static MemberSpec[] members(int count, List<String> types, Random random) {
        return names(count, random).stream()
                .map(name -> new MemberSpec(name, type(types, random), random.nextInt(4) == 0, false, false, "", null))
                .toArray(MemberSpec[]::new);
    }

    private static TypeRef type(List<String> types, Random random) {
        TypeRef element = switch (random.nextInt(4)) {
            case 0 -> ScalarType.STRING;
            case 1 -> ScalarType.INT64;
            case 2 -> ScalarType.BOOLEAN;
            default -> new StructRef(types.get(random.nextInt(types.size())));
        };
        return random.nextInt(3) == 0 ? new ListRef(element) : element;
    }

    private static Set<String> names(int count, Random random) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            List<String> parts = new ArrayList<>();
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                parts.add(PARTS.get(random.nextInt(PARTS.size())));
            }
            String name = String.join("", parts);
            if (!Character.isDigit(name.charAt(0))) {
                names.add(name);
            }
        }
        return names;
    }
}
