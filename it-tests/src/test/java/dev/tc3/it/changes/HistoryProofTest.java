package dev.tc3.it.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.it.corpus.Corpus;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.SpecDiff;
import dev.tc3.spec.diff.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Verdicts hold for what really happened to an API. Of each revision, the client of the actions is generated whose callers
 * a change concerns, with one beside them; all other actions must be the same in both.
 */
class HistoryProofTest {

    private final MemoryCompiler compiler = new MemoryCompiler();
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final List<String> wrong = new ArrayList<>();

    @Test
    void theVerdictOfEveryRevisionIsWhatCallersMeet() throws Exception {
        List<Path> history = Corpus.history();
        SpecDocument before = read(history.get(0));
        for (Path file : history.subList(1, history.size())) {
            SpecDocument after = read(file);
            compare(file.getFileName().toString(), before, after);
            before = after;
        }
        System.out.println("verdicts of the history: " + verdicts);
        assertThat(wrong).as("verdicts that callers would not share").isEmpty();
        assertThat(verdicts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(history.size() - 1);
    }

    private void compare(String name, SpecDocument before, SpecDocument after) throws Exception {
        SpecChanges changes = SpecDiff.between(
                Generator.revision("before", before, Edition.ALL), Generator.revision("after", after, Edition.ALL));
        verdicts.merge(changes.verdict(), 1, Integer::sum);
        TreeSet<String> concerned = new TreeSet<>();
        changes.changes().stream().map(Change::actions).forEach(concerned::addAll);
        TreeSet<String> others = new TreeSet<>(before.spec().actions().keySet());
        others.removeAll(concerned);
        if (!withoutOrder(before.spec().only(others))
                .equals(withoutOrder(after.spec().only(others)))) {
            wrong.add(name + ": the comparison passes over a change");
        }
        concerned.add(others.first());
        Edition earlier = Edition.of(before, options(concerned, before.spec()), compiler);
        Edition later = earlier.next(after, options(concerned, after.spec()), compiler);
        Proof.Finding found = new Proof(earlier, compiler).against(later);
        String disagreement = Disagreement.between(earlier, later, found);
        if (!disagreement.isEmpty() || found.changes().verdict() != changes.verdict()) {
            wrong.add(name + ": " + disagreement + " " + changes.verdict() + " "
                    + found.changes().verdict());
        }
    }

    /** An API as far as its parts are equal whatever their order. */
    private static List<Object> withoutOrder(ApiSpec spec) {
        return List.of(spec.endpoint(), spec.actions(), spec.types(), spec.errors());
    }

    private static GeneratorOptions options(Set<String> wanted, ApiSpec spec) {
        TreeSet<String> there = new TreeSet<>(wanted);
        there.retainAll(spec.actions().keySet());
        return Edition.ALL.withActions(there.toArray(String[]::new));
    }

    private static SpecDocument read(Path file) throws Exception {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new SpecReader().read(new SpecSource(file.getFileName().toString(), in), List.of());
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
