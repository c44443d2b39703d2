package dev.tc3.spec.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.spec.diff.report.Piece.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void aWordThatWasReplacedIsTold() {
        assertThat(WordDiff.between("buys a small cup", "buys a large cup"))
                .containsExactly(
                        new Piece(Kind.SAME, "buys a "),
                        new Piece(Kind.GONE, "small"),
                        new Piece(Kind.NEW, "large"),
                        new Piece(Kind.SAME, " cup"));
    }

    @Test
    void textWithoutSpacesIsComparedByCharacter() {
        assertThat(WordDiff.between("可用区数量说明文字", "可用区数量新说明文字"))
                .containsExactly(new Piece(Kind.SAME, "可用区数量"), new Piece(Kind.NEW, "新"), new Piece(Kind.SAME, "说明文字"));
    }

    @Test
    void thePiecesMakeBothTexts() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String before = text(random);
            String after = text(random);
            assertBoth(before, after, "seed " + seed + ", round " + i);
        }
    }

    @Test
    void longTextsThatHaveNothingInCommonAreReplacedWhole() {
        String before = "甲乙丙丁 ".repeat(5000);
        String after = "子丑寅卯.".repeat(5000);

        assertBoth(before, after, "long");
    }

    private static void assertBoth(String before, String after, String round) {
        List<Piece> pieces = WordDiff.between(before, after);
        assertThat(without(Kind.NEW, pieces)).as(round).isEqualTo(before);
        assertThat(without(Kind.GONE, pieces)).as(round).isEqualTo(after);
    }

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        String words = "ab \n\u4e2d😀.\ud800";
        return random.ints(random.nextInt(40), 0, words.length())
                .mapToObj(i -> String.valueOf(words.charAt(i)))
                .collect(Collectors.joining());
    }
}
