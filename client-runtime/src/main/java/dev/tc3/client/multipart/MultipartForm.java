package dev.tc3.client.multipart;

import dev.tc3.client.api.ParamSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Parameters as the parts of a body that is not put together yet; so its length is known before memory is taken for it.
 * Immutable.
 */
public final class MultipartForm {

    private static final String LINE_END = "\r\n";
    private static final String DASHES = "--";

    private final List<Part> parts;

    private MultipartForm(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * The parts of a structure.
     *
     * @param params the structure; its binary content is not copied
     * @return its parameters, in the order in which the structure gives them
     * @throws dev.tc3.client.params.InvalidParameterException if a value has no form as a part
     */
    public static MultipartForm of(ParamSource params) {
        List<Part> parts = new ArrayList<>();
        MultipartParamWriter.write(params, parts::add);
        return new MultipartForm(parts);
    }

    /** {@return how many bytes the body will have} */
    public long size() {
        long perPart = DASHES.length() + Boundary.LENGTH + 2 * LINE_END.length();
        long closing = 2 * DASHES.length() + Boundary.LENGTH + LINE_END.length();
        return parts.stream().mapToLong(Part::size).map(size -> size + perPart).sum() + closing;
    }

    /**
     * Puts the body together, in an array of just its length. The parts are separated by a random text that stands in none of
     * them.
     *
     * @return the body
     * @throws ArithmeticException if it is longer than an array can be
     */
    public MultipartBody encode() {
        return encode(Boundary::random);
    }

    MultipartBody encode(Supplier<String> boundaries) {
        ExactBytes bytes = new ExactBytes(Math.toIntExact(size()));
        String boundary;
        do {
            boundary = boundaries.get();
            bytes.reset();
            write(boundary, bytes);
        } while (Boundary.count(boundary, bytes.array()) != parts.size() + 1);
        return new MultipartBody("multipart/form-data; boundary=" + boundary, bytes.array());
    }

    private void write(String boundary, ExactBytes out) {
        byte[] delimiter = ascii(DASHES + boundary + LINE_END);
        byte[] lineEnd = ascii(LINE_END);
        try {
            for (Part part : parts) {
                out.write(delimiter);
                part.writeTo(out);
                out.write(lineEnd);
            }
            out.write(ascii(DASHES + boundary + DASHES + LINE_END));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Gives out the very array that was written to, which has no room to spare. */
    private static final class ExactBytes extends ByteArrayOutputStream {

        ExactBytes(int size) {
            super(size);
        }

        byte[] array() {
            return buf;
        }
    }
}
