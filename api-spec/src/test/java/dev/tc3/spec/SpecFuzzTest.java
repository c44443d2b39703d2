package dev.tc3.spec;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Any bytes are a spec, or have problems that are told; and which API they are about can be asked beforehand. */
class SpecFuzzTest {

    @DictionaryFile(resourcePath = "fuzz-words.txt")
    @FuzzTest
    void anyBytesAreASpecOrHaveProblems(byte[] document) throws IOException {
        Reading.isRefused(List.of(document), "the document");
        new SpecReader().identify(new SpecSource("it", new ByteArrayInputStream(document)));
    }
}
