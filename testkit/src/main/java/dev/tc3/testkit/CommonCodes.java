package dev.tc3.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The error codes that every action of every product can be answered with, read from a list beside this class. */
final class CommonCodes {

    private static final String LIST = "common-error-codes.txt";
    private static final List<String> ALL = read();

    private CommonCodes() {}

    static List<String> all() {
        return ALL;
    }

    private static List<String> read() {
        try (@Nullable InputStream list = CommonCodes.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("this jar lacks " + LIST);
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + LIST, e);
        }
    }
}
