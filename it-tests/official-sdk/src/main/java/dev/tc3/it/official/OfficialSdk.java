package dev.tc3.it.official;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The official SDK for whatever product and action a test names. The first argument is a command, the others are the
 * command's own:
 *
 * <ul>
 *   <li>{@code call PROXY REGION SECRET_ID SECRET_KEY HTTP_METHOD SIGNATURE_METHOD} sends each request through the
 *       proxy and gives back what the SDK made of the answer: {@code {"response": {…}}}, {@code {"events": […]}} or {@code
 *       {"error": {"code": …, "message": …}}};
 *   <li>{@code encode} sends nothing and gives back what the SDK would send: {@code {"json": {…}, "pairs": {…}}}, the latter
 *       flattened.
 * </ul>
 *
 * Each line of standard input is a request, {@code {"product": "sms", "version": "2021-01-11", "action": "SendSms",
 * "request": {…}}}, and each is answered by one line on standard output. What the SDK cannot do at all, such as an action that
 * it does not know, is {@code {"failure": …}} with the reason.
 */
public final class OfficialSdk {

    private OfficialSdk() {}

    public static void main(String[] args) throws IOException {
        Command command = command(args[0], List.of(args).subList(1, args.length));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(answer(command, JsonParser.parseString(line).getAsJsonObject()));
        }
        // The SDK's connections have threads that would go on for minutes.
        System.exit(0);
    }

    private static Command command(String name, List<String> arguments) {
        return switch (name) {
            case "call" -> CallCommand.of(arguments);
            case "encode" -> new EncodeCommand();
            default -> throw new IllegalArgumentException("no command " + name + "; there are call and encode");
        };
    }

    private static JsonObject answer(Command command, JsonObject line) {
        try {
            SdkAction action = SdkAction.of(
                    line.get("product").getAsString(),
                    line.get("version").getAsString(),
                    line.get("action").getAsString());
            return command.run(action, line.get("request").toString());
        } catch (ReflectiveOperationException | RuntimeException e) {
            JsonObject failure = new JsonObject();
            failure.addProperty("failure", describe(e));
            return failure;
        }
    }

    private static String describe(Throwable e) {
        return e.getCause() == null ? e.toString() : e + ": " + describe(e.getCause());
    }
}
