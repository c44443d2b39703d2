package dev.tc3.testkit.gateway;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tc3.client.Credentials;
import dev.tc3.testkit.ManualClock;
import dev.tc3.testkit.TestSpecs;
import dev.tc3.testkit.http.RawRequest;
import dev.tc3.testkit.parameters.Flattening;
import dev.tc3.testkit.parameters.Redaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever comes in, the gateway comes to a judgement, and it never lets an unsigned call through. */
class HostileRequestsTest {

    private static final int ROUNDS = 20_000;
    private static final List<String> PIECES = List.of(
            "Name",
            "Beds",
            "Gate",
            "Password",
            "Plots",
            "Neighbours",
            "Rows",
            "Owners",
            ".",
            ".0",
            ".1",
            ".99999999999",
            "=",
            "&",
            "%",
            "%2E",
            "%FF",
            "+",
            "\u0000",
            "\ud800",
            "\ud83c\udf31",
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "true",
            "1e999999999",
            "-",
            "9".repeat(900),
            "{\"Plots\":",
            "[{\"Plant\":\"x\"}]",
            "Action",
            "Signature",
            "SecretId",
            "/",
            "?",
            ";",
            " ",
            "\\u0000");
    private static final List<String> HEADERS = List.of(
            "authorization", "content-type", "host", "x-tc-action", "x-tc-version", "x-tc-timestamp", "x-tc-region");
    private static final List<String> HEADER_VALUES = List.of(
            "MakeGarden",
            "2020-02-20",
            "application/json",
            "application/x-www-form-urlencoded",
            "1772366400",
            "ap-singapore",
            "garden.tencentcloudapi.com",
            "",
            "TC3-HMAC-SHA256 ",
            "SKIP",
            "TC3-HMAC-SHA256 Credential=id/2026-03-01/garden/tc3_request, SignedHeaders=content-type;host, Signature="
                    + "0".repeat(64));

    private final Gateway gateway = Gateway.limited(
            new Catalog(List.of(TestSpecs.garden(), TestSpecs.kitchen())),
            Credentials.of("id", "key"),
            ManualClock.at(Instant.ofEpochSecond(1_772_366_400)));

    @Test
    void anyRequestIsJudged() {
        long seed = Long.getLong("seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            RawRequest request = request(random);
            assertThatCode(() -> judge(request))
                    .as("round %d with -Dseed=%d", round, seed)
                    .doesNotThrowAnyException();
        }
    }

    private void judge(RawRequest request) {
        Judgement judgement = gateway.judge(request);
        Redaction.redact(judgement.served(), judgement.parameters().tree());
        Flattening.flatten(judgement.parameters().tree());
        if (judgement.refusal().isEmpty()) {
            throw new IllegalStateException("an unsigned call was let through");
        }
    }

    private static RawRequest request(Random random) {
        String method = pick(random, List.of("GET", "POST", "POST", "PUT"));
        Map<String, List<String>> headers = new TreeMap<>();
        for (String name : HEADERS) {
            if (random.nextInt(4) > 0) {
                headers.put(name, List.of(pick(random, HEADER_VALUES)));
            }
        }
        if (random.nextBoolean()) {
            headers.put("x-tc-action", List.of("MakeGarden"));
            headers.put("x-tc-version", List.of("2020-02-20"));
            headers.put("authorization", List.of(HEADER_VALUES.get(HEADER_VALUES.size() - 1)));
            headers.put("content-type", List.of("application/json"));
        }
        byte[] body = method.equals("GET") ? new byte[0] : text(random).getBytes(StandardCharsets.UTF_8);
        String target = pick(random, List.of("/", "", "/?" + text(random), "http://x", "http://x?" + text(random)));
        return new RawRequest(method, target, headers, body, body.length);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(pick(random, PIECES));
        }
        return text.toString();
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
