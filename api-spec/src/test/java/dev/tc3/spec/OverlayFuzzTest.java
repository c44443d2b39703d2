package dev.tc3.spec;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any bytes over a spec, or over a published model, make a spec or have problems that are told. */
class OverlayFuzzTest {

    private static final byte[] SPEC = Shop.document().getBytes(StandardCharsets.UTF_8);
    private static final byte[] MODEL = PublishedShop.document().getBytes(StandardCharsets.UTF_8);

    @DictionaryFile(resourcePath = "fuzz-words.txt")
    @FuzzTest
    void anyBytesChangeASpecOrHaveProblems(byte[] overlay) throws IOException {
        Reading.isRefused(List.of(SPEC, overlay), "over the spec");
        Reading.isRefused(List.of(MODEL, overlay), "over the published model");
    }
}
