package dev.tc3.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void marksOfBlocksRemainAndThoseOfInlinesGo() {
        assertThat(PlainText.of(
                        "<p>One <b>a</b> [b](https://c.com)</p>2<sup>10</sup>H<sub>2</sub>\n3. x\n5. y\n\n---\n- z"))
                .isEqualTo("One a b\n\n2^10H_2\n3. x\n5. y\n\n---\n\n- z");
    }

    @Test
    void aTextIsSummedUpByItsFirstSentence() {
        assertThat(PlainText.summaryOf("<b>One</b> is\none. Two")).isEqualTo("One is");
        assertThat(PlainText.summaryOf("One e2e test! Two.")).isEqualTo("One e2e test!");
        assertThat(PlainText.summaryOf("一。二。")).isEqualTo("一。");
        assertThat(PlainText.summaryOf("- a\n- b")).isEqualTo("- a - b");
        assertThat(PlainText.summaryOf("<p></p>")).isEmpty();
    }
}
