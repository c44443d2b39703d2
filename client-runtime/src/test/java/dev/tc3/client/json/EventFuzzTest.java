package dev.tc3.client.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever a server puts into an event is a part of an answer, a failure or malformed, and nothing else. */
final class EventFuzzTest {

    @DictionaryFile(resourcePath = "fuzz-words.txt")
    @FuzzTest
    void anyBytesAreAnEventOrMalformed(byte[] data) {
        AnyBytes.areAnEvent(data);
    }
}
