package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.spec.diff.Audience;
import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.ChangeRule;
import dev.tc3.spec.diff.Revision;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.SpecDiff;
import dev.tc3.spec.diff.Verdict;
import dev.tc3.spec.diff.VersionStep;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a comparison tells of two revisions. Few Java names matter here; tests that compile hold them to account. */
class SpecDiffTest {

    private static final String SPEC = """
            {
              "service": "shop",
              "version": "2020-02-29",
              "endpoint": { "host": "shop.tencentcloudapi.com" },
              "actions": {
                "Buy": {
                  "effect": "write",
                  "parameters": {
                    "Item": { "type": "string" },
                    "Payment": { "type": "Payment" }
                  },
                  "result": { "RequestId": { "type": "string" }, "Bill": { "type": "Bill" } },
                  "errors": ["NoStock"]
                }
              },
              "types": {
                "Payment": { "members": { "Pin": { "type": "string", "doc": "The secret number." } } },
                "Bill": { "members": { "Price": { "type": "double" } } },
                "Unused": { "members": { "Price": { "type": "double" } } }
              },
              "errors": { "NoStock": { "doc": "It is sold out." } }
            }
            """;

    @Test
    void aRevisionChangesNothingOverItself() throws Exception {
        SpecChanges changes = changes(SPEC, SPEC);
        assertThat(changes.changes()).isEmpty();
        assertThat(changes.verdict()).isEqualTo(Verdict.NONE);
        assertThat(changes.step()).isEqualTo(VersionStep.NONE);
    }

    @Test
    void whatNoActionReachesIsNoChange() throws Exception {
        assertThat(changes(SPEC, SPEC.replace("\"Unused\"", "\"Idle\"")).changes())
                .isEmpty();
    }

    @Test
    void aMemberOfTheSameDocWasRenamed() throws Exception {
        Change change = only(SPEC, SPEC.replace("\"Pin\"", "\"SecretNumber\""));
        assertThat(change.rule()).isEqualTo(ChangeRule.MEMBER_RENAMED);
        assertThat(change.pointer()).isEqualTo("/types/Payment/members/SecretNumber");
        assertThat(change.was()).isEqualTo("Pin");
        assertThat(change.is()).isEqualTo("SecretNumber");
    }

    @Test
    void aStructureConcernsThoseWhoSendOrReceiveIt() throws Exception {
        Change sent = only(SPEC, SPEC.replace("\"The secret number.\"", "\"Four digits.\""));
        assertThat(sent.audience()).isEqualTo(Audience.REQUEST);
        assertThat(sent.actions()).containsExactly("Buy");
        Change received = only(
                SPEC, SPEC.replace("{ \"Price\": { \"type\": \"double\" }", "{ \"Price\": { \"type\": \"int64\" }"));
        assertThat(received.rule()).isEqualTo(ChangeRule.MEMBER_TYPE_CHANGED);
        assertThat(received.audience()).isEqualTo(Audience.RESPONSE);
    }

    @Test
    void whatIsRequiredOfAnAnswerBreaksNobody() throws Exception {
        Change change = only(SPEC, SPEC.replace("\"type\": \"Bill\"", "\"type\": \"Bill\", \"required\": true"));
        assertThat(change.rule()).isEqualTo(ChangeRule.ANSWER_REQUIREMENT_CHANGED);
    }

    @Test
    void aNewCodeIsToldOfTheActionAndOfAll() throws Exception {
        String later = SPEC.replace("[\"NoStock\"]", "[\"NoStock\", \"Closed\"]")
                .replace("\"errors\": { ", "\"errors\": { \"Closed\": { \"doc\": \"Come back.\" }, ");
        assertThat(changes(SPEC, later).changes())
                .extracting(Change::rule)
                .containsExactly(ChangeRule.ERROR_LISTED, ChangeRule.ERROR_ADDED);
    }

    @Test
    void bothDocumentsAreCitedByLine() throws Exception {
        Change change = only(SPEC, "\n\n" + SPEC.replace("\"The secret number.\"", "\"Four digits.\""));
        assertThat(change.before()).hasToString("before.json:17:65");
        assertThat(change.after()).hasToString("after.json:19:65");
    }

    @Test
    void theWeightiestChangeDecides() throws Exception {
        String later =
                SPEC.replace("\"The secret number.\"", "\"Four digits.\"").replace("\"write\"", "\"read\"");
        assertThat(changes(SPEC, later).verdict()).isEqualTo(Verdict.MINOR);
        assertThat(changes(SPEC, later.replace("2020-02-29", "2021-01-01")).step())
                .isEqualTo(VersionStep.MAJOR);
    }

    private static Change only(String before, String after) throws Exception {
        List<Change> changes = changes(before, after).changes();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static SpecChanges changes(String before, String after) throws Exception {
        return SpecDiff.between(revision("before.json", before), revision("after.json", after));
    }

    private static Revision revision(String name, String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SpecDocument document = new SpecReader().read(new SpecSource(name, new ByteArrayInputStream(bytes)), List.of());
        Map<String, String> names =
                Map.of("/types/Payment/members/Pin", "pin", "/types/Payment/members/SecretNumber", "secretNumber");
        return new Revision(name, document.spec(), names, document::placeOf);
    }
}
