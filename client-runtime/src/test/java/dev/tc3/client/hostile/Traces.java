package dev.tc3.client.hostile;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Exceptions as logs print them: with stacks, causes and what was suppressed. */
final class Traces {

    private Traces() {}

    static String text(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
