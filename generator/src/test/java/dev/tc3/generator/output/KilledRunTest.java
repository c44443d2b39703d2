package dev.tc3.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs are killed at any moment, over what other killed runs left, and the next one that is not sees to everything. */
class KilledRunTest {

    private static final int ROUNDS = 12;
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final Map<String, String> FOREIGN = Map.of(
            "p3/Mine.java", "class Mine {}\n",
            "p5/deep/er/.Mine.java.tmp", "not a draft of ours",
            "mine/notes.txt", "notes");

    @TempDir
    Path temp;

    @Test
    void noFileIsHalfWrittenAndTheNextRunMakesUpForEverything() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        System.out.println("KilledRunTest: seed " + seed);
        writeForeign();
        int inTheMiddle = 0;
        for (int round = 0; round < ROUNDS; round++) {
            killARun(random);

            String where = "seed " + seed + ", round " + round;
            checkSources(where);
            inTheMiddle += isInTheMiddle() ? 1 : 0;
            if (random.nextBoolean() || round == ROUNDS - 1) {
                checkNextRun(random.nextInt(1_000), where);
            }
        }

        assertThat(inTheMiddle)
                .as("seed %d: runs that were killed while they wrote", seed)
                .isPositive();
    }

    private void killARun(Random random) throws Exception {
        Process run = RegeneratingProgram.start(root(), random.nextInt(1_000));
        try {
            int steps = 1 + random.nextInt(5 * Revisions.PRODUCTS);
            assertThat(run.getInputStream().readNBytes(steps)).hasSize(steps);
            for (int spins = random.nextInt(100_000); spins > 0; spins--) {
                Thread.onSpinWait();
            }
        } finally {
            run.destroyForcibly();
        }
        assertThat(run.waitFor()).as("exit of a killed run").isNotZero();
    }

    private void checkSources(String where) throws IOException {
        for (Map.Entry<String, String> file : tree(root()).entrySet()) {
            if (file.getKey().endsWith(".java") && !FOREIGN.containsKey(file.getKey())) {
                Path path = Path.of(file.getKey());
                String packageName =
                        path.getParent().toString().replace('\\', '.').replace('/', '.');
                String className = path.getFileName().toString().replace(".java", "");
                assertThat(Revisions.everyText(packageName, className).contains(file.getValue()))
                        .as("%s: %s is whole", where, file.getKey())
                        .isTrue();
            }
        }
    }

    /** Whether a run was killed before it wrote its list anew. */
    private boolean isInTheMiddle() throws IOException {
        byte[] list = Files.readAllBytes(root().resolve(".tc3-generated-test"));
        Manifest manifest = Manifest.parse(list);
        return !Arrays.equals(list, manifest.content());
    }

    private void checkNextRun(int revision, String where) throws IOException {
        Path clean = temp.resolve("clean-" + where.replaceAll("\\W+", "-"));
        Revisions.generate(clean, revision, () -> {});

        Revisions.generate(root(), revision, () -> {});

        SortedMap<String, String> all = tree(root());
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            assertThat(all.remove(foreign.getKey())).as(where).isEqualTo(foreign.getValue());
            assertThat(Files.getLastModifiedTime(root().resolve(foreign.getKey())))
                    .as(where)
                    .isEqualTo(LONG_AGO);
        }
        SortedMap<String, String> expected = tree(clean);
        foldersOfForeign(expected);
        assertThat(all).as(where).isEqualTo(expected);
        assertThat(Revisions.generate(root(), revision, () -> {}).written())
                .as("%s: written by one more run", where)
                .isEmpty();
    }

    private void writeForeign() throws IOException {
        for (Map.Entry<String, String> file : FOREIGN.entrySet()) {
            Path path = root().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            Files.setLastModifiedTime(path, LONG_AGO);
        }
    }

    private static void foldersOfForeign(Map<String, String> tree) {
        for (String file : FOREIGN.keySet()) {
            for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
                tree.put(file.substring(0, slash + 1), "");
            }
        }
    }

    /** Every file with its text, and every folder, even an empty one, with a slash at its end. */
    private static SortedMap<String, String> tree(Path folder) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isDirectory(path)) {
                    tree.put(name + "/", "");
                } else if (!name.equals(FolderLock.NAME)) {
                    tree.put(name, Files.readString(path));
                }
            }
        }
        return tree;
    }

    private Path root() {
        return temp.resolve("root");
    }
}
