package dev.tc3.client.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever a server answers is an answer or malformed, and nothing else. */
final class AnswerFuzzTest {

    @DictionaryFile(resourcePath = "fuzz-words.txt")
    @FuzzTest
    void anyBytesAreAnAnswerOrMalformed(byte[] body) {
        AnyBytes.areAnAnswer(body);
    }
}
