package dev.tc3.it.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.ChangeRule;
import org.junit.jupiter.api.Test;

/** A new action whose method has the name of another action's method that does not wait. */
class MovedMethodTest {

    private static final String BEFORE = "{\"service\":\"shop\",\"version\":\"2020-02-29\","
            + "\"endpoint\":{\"host\":\"shop.tencentcloudapi.com\"},\"actions\":{"
            + "\"run\":{\"effect\":\"write\",\"parameters\":{},\"result\":{\"RequestId\":{\"type\":\"string\"}}}}}";
    private static final String AFTER = BEFORE.replace(
            "\"run\":",
            "\"RunAsync\":{\"effect\":\"write\",\"parameters\":{},\"result\":{\"RequestId\":{\"type\":\"string\"}}},"
                    + "\"run\":");

    @Test
    void theMethodThatGivesWayIsTold() throws Exception {
        MemoryCompiler compiler = new MemoryCompiler();
        ObjectMapper json = new ObjectMapper();
        Edition before = Edition.of(RulesPage.read(json.readTree(BEFORE)), compiler);
        Edition after = before.next(RulesPage.read(json.readTree(AFTER)), compiler);
        Proof.Finding found = new Proof(before, compiler).against(after);
        assertThat(found.breaksCallers()).isTrue();
        assertThat(found.changes().changes())
                .extracting(Change::rule)
                .containsExactly(ChangeRule.ACTION_ADDED, ChangeRule.JAVA_NAME_MOVED);
    }
}
