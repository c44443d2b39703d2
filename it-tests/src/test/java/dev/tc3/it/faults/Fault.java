package dev.tc3.it.faults;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Ways in which a call fails, or nearly does. Each is played with every request, unless it says otherwise. */
enum Fault {
    CONNECTION_REFUSED(Meaning.NOBODY_THERE, Conversation::dropUnread) {
        @Override
        void begins(FaultServer server) {
            server.stopListening();
        }

        @Override
        void connected(Conversation c) throws IOException {
            c.dropUnread();
        }
    },
    CLOSED_AT_ONCE(Meaning.OPEN, Conversation::dropUnread) {
        @Override
        void connected(Conversation c) throws IOException {
            c.dropUnread();
        }
    },
    RESET_AT_ONCE(Meaning.OPEN, Conversation::resetUnread) {
        @Override
        void connected(Conversation c) throws IOException {
            // The good answer that was given on a connection would be lost with it, if nobody has read it yet.
            if (!c.isReused()) {
                c.resetUnread();
            }
        }
    },
    HALF_CLOSED_AT_ONCE(Meaning.OPEN, c -> {
        c.receive();
        c.close();
    }) {
        @Override
        void connected(Conversation c) throws IOException {
            c.endSpeaking();
        }
    },
    GREETED_BY_ANOTHER_PROTOCOL(Meaning.OPEN, c -> {
        c.receive();
        c.close();
    }) {
        @Override
        void connected(Conversation c) throws IOException {
            c.send("220 mail.example.com ESMTP\r\n");
        }
    },

    CLOSED_IN_REQUEST_HEAD(Meaning.OPEN, c -> {
        c.readAtLeast(16);
        c.close();
    }),
    RESET_IN_REQUEST_HEAD(Meaning.OPEN, c -> {
        c.readAtLeast(16);
        c.reset();
    }),
    CLOSED_BEFORE_REQUEST_BODY(Meaning.OPEN, c -> {
        c.readHead();
        c.close();
    }),
    RESET_BEFORE_REQUEST_BODY(Meaning.OPEN, c -> {
        c.readHead();
        c.reset();
    }),

    CLOSED_BEFORE_ANSWER(Meaning.OPEN, c -> {
        c.receive();
        c.close();
    }),
    RESET_BEFORE_ANSWER(Meaning.OPEN, c -> {
        c.receive();
        c.reset();
    }),
    SILENT_BEFORE_ANSWER(Meaning.OPEN_IN_SILENCE, c -> {
        c.receive();
        c.keepSilent();
    }),

    CLOSED_IN_STATUS_LINE(Meaning.OPEN, answerAndClose("HTTP/1.1 20")),
    CLOSED_IN_HEADERS(Meaning.OPEN, answerAndClose("HTTP/1.1 200 OK\r\nContent-Type: appl")),
    RESET_IN_HEADERS(Meaning.OPEN, c -> {
        c.receive();
        c.send("HTTP/1.1 200 OK\r\nContent-Type: appl");
        c.reset();
    }),
    SILENT_AFTER_HEADERS(Meaning.OPEN_IN_SILENCE, c -> {
        c.receive();
        c.send("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n");
        c.keepSilent();
    }),
    CLOSED_IN_BODY(Meaning.OPEN, answerAndClose(Answers.acceptedWithLength(20))),
    RESET_IN_BODY(Meaning.OPEN, c -> {
        c.receive();
        c.send(Answers.acceptedWithLength(20));
        c.reset();
    }),
    SILENT_IN_BODY(Meaning.OPEN_IN_SILENCE, c -> {
        c.receive();
        c.send(Answers.acceptedWithLength(20));
        c.keepSilent();
    }),
    CLOSED_IN_CHUNKS(Meaning.OPEN, answerAndClose(Answers.chunked("d\r\n{\"Response\":\r\n"))),
    CHUNK_OF_NO_SIZE(Meaning.OPEN, answerAndClose(Answers.chunked("size?\r\n{\"Response\":"))),
    DRIPPING_ANSWER(Meaning.OPEN_IN_SILENCE, c -> {
        c.receive();
        c.drip(Answers.acceptedWithLength(200));
        c.close();
    }),

    NO_HTTP(Meaning.OPEN, answerAndClose("\u0015\u0003\u0001 what?\r\n\r\n")),
    ENDLESS_STATUS_LINE(Meaning.OPEN, answerAndClose("HTTP/1.1 200 " + "O".repeat(400_000))),
    CONTINUE_THEN_SILENT(Meaning.OPEN_IN_SILENCE, c -> {
        c.receive();
        c.send("HTTP/1.1 100 Continue\r\n\r\n");
        c.keepSilent();
    }),
    CONTINUE_THEN_CLOSED(Meaning.OPEN, answerAndClose("HTTP/1.1 100 Continue\r\n\r\n")),
    SWITCHED_PROTOCOLS(Meaning.OPEN, answer("HTTP/1.1 101 Switching\r\nUpgrade: other\r\n\r\n")),

    REDIRECT_301(Meaning.OPEN, answer(Answers.status("301 Moved", "Location: /\r\n"))),
    REDIRECT_302(Meaning.OPEN, answer(Answers.status("302 Found", "Location: /\r\n"))),
    REDIRECT_303(Meaning.OPEN, answer(Answers.status("303 See Other", "Location: /\r\n"))),
    REDIRECT_307(Meaning.OPEN, answer(Answers.status("307 Temporary", "Location: /\r\n"))),
    REDIRECT_308(Meaning.OPEN, answer(Answers.status("308 Permanent", "Location: /\r\n"))),
    NO_CONTENT_204(Meaning.OPEN, answer("HTTP/1.1 204 No Content\r\n\r\n")),
    BAD_REQUEST_400(Meaning.OPEN, answer(Answers.status("400 Bad Request", ""))),
    UNAUTHORIZED_401(
            Meaning.OPEN, answer(Answers.status("401 Unauthorized", "WWW-Authenticate: Basic realm=\"r\"\r\n"))),
    PROXY_AUTHENTICATION_407(
            Meaning.OPEN, answer(Answers.status("407 Proxy", "Proxy-Authenticate: Basic realm=\"r\"\r\n"))),
    REQUEST_TIMEOUT_408(Meaning.OPEN, answerAndClose(Answers.status("408 Timeout", "Connection: close\r\n"))),
    MISDIRECTED_421(Meaning.OPEN, answer(Answers.status("421 Misdirected", ""))),
    TOO_MANY_429(Meaning.OPEN, answer(Answers.status("429 Too Many", "Retry-After: 0\r\n"))),
    ERROR_500(Meaning.OPEN, answer(Answers.status("500 Error", "Retry-After: 0\r\n"))),
    BAD_GATEWAY_502(Meaning.OPEN, answer(Answers.status("502 Bad Gateway", "Retry-After: 0\r\n"))),
    UNAVAILABLE_503(Meaning.OPEN, answer(Answers.status("503 Unavailable", "Retry-After: 0\r\n"))),
    GATEWAY_TIMEOUT_504(Meaning.OPEN, answer(Answers.status("504 Gateway Timeout", ""))),

    EMPTY_BODY(Meaning.OPEN, answer(Answers.of("200 OK", "", ""))),
    HTML_BODY(Meaning.OPEN, answer(Answers.of("200 OK", "", "<html><body>Please log in.</body></html>"))),
    NULL_BODY(Meaning.OPEN, answer(Answers.of("200 OK", "", "null"))),
    TRUNCATED_JSON(Meaning.OPEN, answer(Answers.of("200 OK", "", "{\"Response\":{\"RequestId\":\"8f0c"))),
    NO_REQUEST_ID(Meaning.OPEN, answer(Answers.of("200 OK", "", "{\"Response\":{}}"))),
    BODY_LONGER_THAN_STATED(Meaning.OPEN, answer(Answers.acceptedWithLength(-10))),
    NO_GZIP(Meaning.OPEN, answer(Answers.of("200 OK", "Content-Encoding: gzip\r\n", "{\"Response\":{}}"))),

    REQUEST_LIMIT_EXCEEDED(Meaning.TOO_MANY, turnAway(Answers.error("RequestLimitExceeded"))),
    REQUEST_LIMIT_OF_THE_ACCOUNT(Meaning.TOO_MANY, turnAway(Answers.error("RequestLimitExceeded.UinLimitExceeded"))),
    INVALID_PARAMETER(Meaning.REFUSAL, turnAway(Answers.error("InvalidParameterValue"))),
    WRONG_SIGNATURE(Meaning.REFUSAL, turnAway(Answers.error("AuthFailure.SignatureFailure"))),
    TASK_RUNNING(Meaning.REFUSAL, turnAway(Answers.error("MutexOperation.TaskRunning"))),
    INTERNAL_ERROR(Meaning.OPEN, answer(Answers.error("InternalError"))),
    UNKNOWN_ERROR(Meaning.OPEN, answer(Answers.error("SomethingNew.OfTomorrow"))),

    BROKEN_THEN_REFUSED(Meaning.OPEN_THEN_STOPPED, c -> {
        c.receive();
        c.server().stopListening();
        c.close();
    }),
    BROKEN_THEN_TOO_MANY(Meaning.OPEN_THEN_STOPPED, brokenThen(turnAway(Answers.error("RequestLimitExceeded")))),
    BROKEN_THEN_TASK_RUNNING(Meaning.OPEN_THEN_BUSY, brokenThen(turnAway(Answers.error("MutexOperation.TaskRunning")))),
    BROKEN_THEN_ANSWERED(Meaning.OPEN_ONCE, brokenThen(answer(Answers.accepted()))),
    UNAVAILABLE_503_THEN_ANSWERED(
            Meaning.OPEN_ONCE,
            first(answer(Answers.status("503 Unavailable", "Retry-After: 0\r\n")), answer(Answers.accepted()))),
    REQUEST_TIMEOUT_408_THEN_ANSWERED(
            Meaning.OPEN_ONCE,
            first(answerAndClose(Answers.status("408 Timeout", "Connection: close\r\n")), answer(Answers.accepted()))),
    TOO_MANY_THEN_ANSWERED(
            Meaning.TURNED_AWAY_ONCE,
            first(turnAway(Answers.error("RequestLimitExceeded")), answer(Answers.accepted()))),
    SIGNATURE_EXPIRED_THEN_ANSWERED(
            Meaning.TURNED_AWAY_ONCE,
            first(turnAway(Answers.error("AuthFailure.SignatureExpire", anHourAhead())), answer(Answers.accepted()))),

    REUSED_CLOSED_WHILE_IDLE(Meaning.OPEN_IF_REUSED, answer(Answers.accepted())) {
        @Override
        void connected(Conversation c) throws IOException {
            if (c.isReused()) {
                c.dropUnread();
            }
        }
    },
    REUSED_CLOSED_IN_REQUEST_HEAD(Meaning.OPEN_IF_REUSED, ifReused(c -> {
        c.readAtLeast(16);
        c.close();
    })),
    REUSED_CLOSED_BEFORE_ANSWER(Meaning.OPEN_IF_REUSED, ifReused(c -> {
        c.receive();
        c.close();
    })),
    REUSED_RESET_BEFORE_ANSWER(Meaning.OPEN_IF_REUSED, ifReused(c -> {
        c.receive();
        c.reset();
    })),

    TWO_ANSWERS(Meaning.ANSWER, answer(Answers.accepted() + Answers.error("InvalidParameterValue"))),
    CLOSED_AFTER_ANSWER(Meaning.ANSWER, answerAndClose(Answers.accepted()));

    private final Meaning meaning;

    @SuppressWarnings("ImmutableEnumChecker") // steps are lambdas, which keep nothing
    private final Step onRequest;

    Fault(Meaning meaning, Step onRequest) {
        this.meaning = meaning;
        this.onRequest = onRequest;
    }

    Meaning meaning() {
        return meaning;
    }

    /** {@return whether it shows only by the time that passes} */
    boolean isSilent() {
        return meaning == Meaning.OPEN_IN_SILENCE;
    }

    /** It is time to begin; called once, before any connection meets it. */
    void begins(FaultServer server) {}

    /** A connection is there, and no request has begun on it. */
    void connected(Conversation c) throws IOException {}

    /** The first byte of a request has come. */
    final void requested(Conversation c) throws IOException {
        onRequest.take(c);
    }

    /** What is done on a connection. */
    interface Step {

        void take(Conversation c) throws IOException;
    }

    private static Step answer(String answer) {
        return c -> {
            c.receive();
            c.send(answer);
        };
    }

    private static Step answerAndClose(String answer) {
        return c -> {
            c.receive();
            c.send(answer);
            c.close();
        };
    }

    private static Step turnAway(String answer) {
        return c -> {
            c.turnAway();
            c.send(answer);
        };
    }

    private static Step brokenThen(Step others) {
        return first(
                c -> {
                    c.receive();
                    c.close();
                },
                others);
    }

    private static Step first(Step first, Step others) {
        return c -> (c.turn() == 1 ? first : others).take(c);
    }

    private static Step ifReused(Step broken) {
        return c -> (c.isReused() ? broken : answer(Answers.accepted())).take(c);
    }

    private static String anHourAhead() {
        return "Date: "
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.now().plusSeconds(3600).atOffset(ZoneOffset.UTC)) + "\r\n";
    }
}
