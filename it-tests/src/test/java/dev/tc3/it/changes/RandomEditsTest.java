package dev.tc3.it.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.generator.GeneratorException;
import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.diff.ChangeRule;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Verdicts hold for edits that nobody thought of. The properties {@code tc3.changes.seed} and {@code tc3.changes.edits}
 * repeat a series or make it longer.
 */
class RandomEditsTest {

    private static final int WORKERS = 2;
    private static final int EACH_RULE = 3;
    private static final int ENOUGH_FOR_ALL_RULES = 2000;
    /** No edit of one spec can hit these. */
    private static final EnumSet<ChangeRule> OF_SETS_OF_APIS =
            EnumSet.of(ChangeRule.CLIENT_ADDED, ChangeRule.CLIENT_REMOVED);

    private final Map<ChangeRule, Integer> hits = new EnumMap<>(ChangeRule.class);
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    @Test
    void theVerdictOfEveryEditIsWhatCallersMeet() throws Exception {
        long seed = Long.getLong("tc3.changes.seed", 20261124L);
        int edits = Integer.getInteger("tc3.changes.edits", 600);
        System.out.println("tc3.changes.seed=" + seed + ", tc3.changes.edits=" + edits);
        ObjectNode base;
        try (InputStream in = RandomEditsTest.class.getResourceAsStream("lab.json")) {
            base = (ObjectNode) new ObjectMapper().readTree(in);
        }
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                Random random = new Random(seed + i);
                parts.add(workers.submit(() -> {
                    series(base, random, edits / WORKERS);
                    return null;
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } finally {
            workers.shutdownNow();
        }
        System.out.println("changes by rule: " + hits);
        assertThat(wrong).as("verdicts that callers would not share").isEmpty();
        if (edits >= ENOUGH_FOR_ALL_RULES) {
            Set<ChangeRule> rare = EnumSet.complementOf(OF_SETS_OF_APIS);
            rare.removeIf(rule -> hits.getOrDefault(rule, 0) >= EACH_RULE);
            assertThat(rare).as("rules that are hardly hit: %s", hits).isEmpty();
        }
    }

    private void series(ObjectNode base, Random random, int edits) throws Exception {
        MemoryCompiler compiler = new MemoryCompiler();
        Edition before = Edition.of(RulesPage.read(base), compiler);
        Proof proof = new Proof(before, compiler);
        SpecEditor editor = new SpecEditor(random);
        int done = 0;
        while (done < edits) {
            ObjectNode edited = editor.edit(base);
            Edition after;
            try {
                SpecDocument document = RulesPage.read(edited);
                after = before.next(document, compiler);
            } catch (SpecException | GeneratorException e) {
                continue;
            }
            done++;
            judge(before, after, proof.against(after));
        }
    }

    private void judge(Edition before, Edition after, Proof.Finding found) {
        Set<ChangeRule> rules = EnumSet.noneOf(ChangeRule.class);
        found.changes().changes().forEach(change -> rules.add(change.rule()));
        synchronized (hits) {
            rules.forEach(rule -> hits.merge(rule, 1, Integer::sum));
        }
        String disagreement = Disagreement.between(before, after, found);
        if (!disagreement.isEmpty()) {
            wrong.add(disagreement);
        }
    }
}
