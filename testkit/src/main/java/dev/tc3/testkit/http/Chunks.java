package dev.tc3.testkit.http;

import java.io.IOException;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.BufferedSink;

/** A body in the chunked transfer coding, each chunk of which leaves at once. */
final class Chunks implements MockResponseBody {

    private final List<byte[]> pieces;
    private final Reply.End end;

    private Chunks(List<byte[]> pieces, Reply.End end) {
        this.pieces = pieces;
        this.end = end;
    }

    static MockResponse.Builder response(Reply.Stream stream) {
        MockResponse.Builder response = new MockResponse.Builder();
        stream.headers().forEach(response::setHeader);
        response.body(new Chunks(stream.pieces(), stream.end()));
        if (stream.end() == Reply.End.DROP) {
            response.onResponseBody(new SocketEffect.CloseSocket());
        } else if (stream.end() == Reply.End.STALL) {
            response.onResponseBody(SocketEffect.Stall.INSTANCE);
        }
        return response.removeHeader("Content-Length").setHeader("Transfer-Encoding", "chunked");
    }

    /** What is done to the socket is done halfway through the body, so one that is cut claims to be twice as long. */
    @Override
    public long getContentLength() {
        return end == Reply.End.COMPLETE
                ? -1
                : 2 * pieces.stream().mapToLong(piece -> chunk(piece).length).sum();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        for (byte[] piece : pieces) {
            sink.write(chunk(piece));
            sink.flush();
        }
        if (end == Reply.End.COMPLETE) {
            // The server adds the line behind the last chunk, together with trailers.
            sink.writeUtf8("0\r\n");
        }
    }

    private static byte[] chunk(byte[] piece) {
        return new Buffer()
                .writeHexadecimalUnsignedLong(piece.length)
                .writeUtf8("\r\n")
                .write(piece)
                .writeUtf8("\r\n")
                .readByteArray();
    }
}
