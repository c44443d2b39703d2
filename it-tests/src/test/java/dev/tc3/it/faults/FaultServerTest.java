package dev.tc3.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The server counts what it says, or the matrix would prove nothing. */
class FaultServerTest {

    private static final String SIGNED = "Authorization: TC3-HMAC-SHA256 Credential=example\r\n";
    private static final String BODY = "{\"ClientToken\":\"once\"}";

    @Test
    void aCompleteSignedRequestRunsAlsoIfItsConnectionIsBroken() throws IOException {
        try (FaultServer server = serve(Fault.RESET_BEFORE_ANSWER)) {
            send(server, post(Action.RESET, SIGNED, BODY));
            assertThat(server.requests(Action.RESET)).isEqualTo(1);
            assertThat(server.runs(Action.RESET)).isEqualTo(1);
        }
    }

    @Test
    void aRequestThatIsThereWhenItsHeadIsCutOffRuns() throws IOException {
        try (FaultServer server = serve(Fault.CLOSED_IN_REQUEST_HEAD)) {
            send(server, post(Action.RESET, SIGNED, BODY));
            assertThat(server.runs(Action.RESET)).isEqualTo(1);
        }
    }

    @Test
    void whatIsIncompleteOrUnsignedIsNoRequest() throws IOException {
        try (FaultServer server = serve(Fault.CLOSED_BEFORE_REQUEST_BODY)) {
            String whole = post(Action.RESET, SIGNED, BODY);
            send(server, whole.substring(0, whole.length() - 1));
            send(server, post(Action.RESET, "", BODY));
            assertThat(server.requests(Action.RESET)).isZero();
        }
    }

    @Test
    void whatWasMadeAnotherMethodArrivesAndDoesNotRun() throws IOException {
        try (FaultServer server = serve(Fault.CLOSED_BEFORE_ANSWER)) {
            send(server, post(Action.RESET, SIGNED, BODY).replace("POST ", "GET "));
            assertThat(server.requests(Action.RESET)).isEqualTo(1);
            assertThat(server.runs(Action.RESET)).isZero();
        }
    }

    @Test
    void whatTheGatewayTurnsAwayArrivesAndDoesNotRun() throws IOException {
        try (FaultServer server = serve(Fault.REQUEST_LIMIT_EXCEEDED)) {
            send(server, post(Action.RESET, SIGNED, BODY));
            assertThat(server.requests(Action.RESET)).isEqualTo(1);
            assertThat(server.runs(Action.RESET)).isZero();
        }
    }

    @Test
    void everyArrivalRunsUnlessAClientTokenShowsThatItIsTheSame() throws IOException {
        try (FaultServer server = serve(Fault.CLOSED_BEFORE_ANSWER)) {
            for (int i = 0; i < 2; i++) {
                send(server, post(Action.RUN, SIGNED, BODY));
                send(server, post(Action.RENAME, SIGNED, "{}"));
            }
            assertThat(server.requests(Action.RUN)).isEqualTo(2);
            assertThat(server.runs(Action.RUN)).isEqualTo(1);
            assertThat(server.runs(Action.RENAME)).isEqualTo(2);
        }
    }

    private static FaultServer serve(Fault fault) {
        return new FaultServer(fault, Addresses.ONE, 0);
    }

    private static String post(Action action, String headers, String body) {
        return "POST / HTTP/1.1\r\nX-TC-Action: " + action.wireName() + "\r\n" + headers + "Content-Length: "
                + body.length() + "\r\n\r\n" + body;
    }

    /** Sends it and waits until the server has ended the connection, or answered. */
    private static void send(FaultServer server, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            try {
                socket.getInputStream().read();
            } catch (IOException e) {
                // It was reset, as it was to be.
            }
        }
    }
}
