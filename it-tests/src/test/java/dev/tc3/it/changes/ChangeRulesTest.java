package dev.tc3.it.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.spec.diff.ChangeRule;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.SpecDiff;
import dev.tc3.spec.diff.Verdict;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule's verdict, by the example on the page of the rules. */
class ChangeRulesTest {

    private static final MemoryCompiler COMPILER = new MemoryCompiler();
    private static RulesPage page;

    @BeforeAll
    static void readThePage() throws Exception {
        page = RulesPage.read();
    }

    @Test
    void thePageSaysWhatTheRulesSay() {
        Map<String, String> told = new TreeMap<>();
        page.sections()
                .forEach((id, section) ->
                        told.put(id, section.verdict() + ", " + section.behaviour() + ": " + section.meaning()));
        Map<String, String> meant = Stream.of(ChangeRule.values())
                .collect(Collectors.toMap(
                        ChangeRule::id,
                        rule -> rule.verdict().word() + ", " + rule.isBehaviour() + ": " + rule.meaning(),
                        (some, other) -> other,
                        TreeMap::new));
        assertThat(told).isEqualTo(meant);
    }

    @ParameterizedTest
    @EnumSource
    void anExampleOfEachRuleDoesToCallersWhatItsVerdictSays(ChangeRule rule) throws Exception {
        RulesPage.Example example = page.example(rule);
        Edition some = Edition.of(example.before().or(example::after).orElseThrow(), COMPILER);
        Edition before = example.before().isPresent() ? some : some.gone();
        Edition after =
                example.after().isPresent() ? before.next(example.after().orElseThrow(), COMPILER) : before.gone();
        Proof.Finding found = new Proof(before, COMPILER).against(after, changes(example, before, after));
        assertThat(found.changes().changes().stream()
                        .map(change -> change.rule().id()))
                .as("the rules")
                .containsExactlyInAnyOrderElementsOf(example.rules());
        Verdict verdict = found.changes().verdict();
        assertThat(found.breaksCallers()).as("breaks callers: %s", found).isEqualTo(verdict == Verdict.MAJOR);
        assertThat(SourceDifference.between(before, after))
                .as("how the sources differ")
                .isIn(SourceDifference.allowedBy(verdict));
        boolean wrong = !found.japicmp().isEmpty() != (verdict == Verdict.MAJOR);
        assertThat(wrong).as("japicmp is wrong: %s", found).isEqualTo(Japicmp.WRONG.containsKey(rule));
    }

    private static SpecChanges changes(RulesPage.Example example, Edition before, Edition after) {
        if (example.before().isEmpty()) {
            return SpecDiff.added(after.revision(), "no spec");
        }
        return example.after().isEmpty()
                ? SpecDiff.removed(before.revision(), "no spec")
                : SpecDiff.between(before.revision(), after.revision());
    }
}
