package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** What holds of the reader whatever it is given: it makes a spec, or tells problems that lie within the documents. */
final class Reading {

    private Reading() {}

    /**
     * Reads documents and checks that.
     *
     * @param documents the spec and then its overlays
     * @param which what failures call them
     * @return whether they are refused
     */
    static boolean isRefused(List<byte[]> documents, String which) throws IOException {
        List<SpecSource> sources = IntStream.range(0, documents.size())
                .mapToObj(i -> new SpecSource(Integer.toString(i), new ByteArrayInputStream(documents.get(i))))
                .toList();
        try {
            new SpecReader().read(sources.get(0), sources.subList(1, sources.size()));
            return false;
        } catch (SpecException e) {
            assertThat(e.problems()).as(which).isNotEmpty().allSatisfy(problem -> {
                byte[] document = documents.get(Integer.parseInt(problem.source()));
                assertIsWithin(problem, new String(document, StandardCharsets.UTF_8));
            });
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            return fail(which, e);
        }
    }

    private static void assertIsWithin(SpecProblem problem, String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        assertThat(problem.line()).isBetween(1, lines.length);
        assertThat(problem.column()).isBetween(1, lines[problem.line() - 1].length() + 1);
        assertThat(problem.pointer()).matches("(?s)(/.*)?");
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.remedy()).isNotBlank();
        assertThat(problem.toString().lines()).hasSize(1);
    }
}
