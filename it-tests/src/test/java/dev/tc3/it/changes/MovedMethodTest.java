package dev.tc3.it.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.ChangeRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new action whose method has the name of another method of another action. */
class MovedMethodTest {

    private static final String BEFORE = "{\"service\":\"shop\",\"version\":\"2020-02-29\","
            + "\"endpoint\":{\"host\":\"shop.tencentcloudapi.com\"},\"actions\":{"
            + "\"run\":{\"effect\":\"write\",\"eventStream\":true,\"parameters\":{\"Job\":{\"type\":\"string\"}},"
            + "\"completion\":{\"action\":\"Look\",\"request\":{\"Job\":\"Job\"},\"items\":\"Jobs\",\"match\":{\"Name\":\"Job\"},"
            + "\"operation\":\"Name\",\"requestId\":\"Name\",\"state\":\"Name\","
            + "\"running\":[\"A\"],\"succeeded\":[\"B\"],\"failed\":[\"C\"]},"
            + "\"result\":{\"RequestId\":{\"type\":\"string\"}}},"
            + "\"Look\":{\"effect\":\"read\",\"parameters\":{\"Job\":{\"type\":\"string\"}},"
            + "\"result\":{\"RequestId\":{\"type\":\"string\"},\"Jobs\":{\"type\":\"list<Job>\"}}}},"
            + "\"types\":{\"Job\":{\"members\":{\"Name\":{\"type\":\"string\"}}}}}";

    @ParameterizedTest
    @ValueSource(strings = {"RunAsync", "RunStream", "RunAndWait"})
    void theMethodThatGivesWayIsTold(String action) throws Exception {
        String later = BEFORE.replace(
                "\"run\":",
                "\"" + action + "\":{\"effect\":\"write\",\"parameters\":{},"
                        + "\"result\":{\"RequestId\":{\"type\":\"string\"}}},\"run\":");
        MemoryCompiler compiler = new MemoryCompiler();
        ObjectMapper json = new ObjectMapper();
        Edition before = Edition.of(RulesPage.read(json.readTree(BEFORE)), compiler);
        Edition after = before.next(RulesPage.read(json.readTree(later)), compiler);
        Proof.Finding found = new Proof(before, compiler).against(after);
        assertThat(found.breaksCallers()).isTrue();
        assertThat(found.changes().changes())
                .extracting(Change::rule)
                .containsExactly(ChangeRule.ACTION_ADDED, ChangeRule.JAVA_NAME_MOVED);
    }
}
