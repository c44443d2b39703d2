package dev.tc3.client.multipart;

import dev.tc3.client.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One part of a body: what stands before the content, and the content, which is not copied. */
final class Part {

    private final byte[] head;
    private final int contentSize;
    private final Content content;

    private Part(String disposition, int contentSize, Content content) {
        this.head = utf8("Content-Disposition: form-data; " + disposition + "\r\n\r\n");
        this.contentSize = contentSize;
        this.content = content;
    }

    static Part text(String name, String value) {
        byte[] text = utf8(value);
        return new Part("name=" + quoted(name), text.length, out -> out.write(text));
    }

    /** It is its file's name that tells a server that a part is binary; which name does not matter. */
    static Part file(String name, Bytes content) {
        return new Part("name=" + quoted(name) + "; filename=" + quoted(name), content.size(), content::writeTo);
    }

    long size() {
        return (long) head.length + contentSize;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(head);
        content.writeTo(out);
    }

    /** Quoted as browsers do it: so no name can end its quotation or its line. */
    private static String quoted(String name) {
        return '"' + name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22") + '"';
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a part holds. */
    private interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
