package dev.tc3.demo;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line of the demonstration. */
@Command(
        name = "demo",
        description = {
            "Generates the client of CVM from its spec and calls ResetInstance of a fake endpoint on this machine with it.",
            "It needs no account and reaches no other machine, unless --real-instance is given."
        },
        footer = {
            "",
            "A real call takes its credentials from TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and",
            "TENCENTCLOUD_TOKEN. It ends with 0 if it was accepted, 1 if nothing was done, 2 if an option is",
            "wrong or missing, and 3 if it is not known whether the instance is being reinstalled."
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is required
public final class Demo implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this text.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Spec
    private CommandSpec command;

    @ArgGroup(exclusive = false)
    private @Nullable RealOptions real;

    /** What a call of the real service takes. */
    @SuppressWarnings("NullAway.Init") // picocli fills in what is required
    static final class RealOptions {

        @Option(
                names = "--real-instance",
                paramLabel = "INSTANCE_ID",
                required = true,
                description =
                        "Reinstalls this real instance, which WIPES ITS SYSTEM DISK. Credentials come from the environment.")
        private String instanceId;

        @Option(
                names = "--region",
                paramLabel = "REGION",
                required = true,
                description = "The region of the real instance, such as ap-singapore.")
        private String region;

        @Option(
                names = "--image-id",
                paramLabel = "IMAGE_ID",
                description = "The image to install; without it, the instance's current image.")
        private @Nullable String imageId;

        @Option(
                names = "--endpoint",
                paramLabel = "URL",
                description = "An endpoint to call instead of the service's own, such as a gateway.")
        private @Nullable String endpoint;
    }

    /** Runs the demonstration and ends the process with one of the {@link ExitCodes}. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Demo())
                .setParameterExceptionHandler(
                        (e, args) -> refuse(e.getCommandLine().getErr(), sentence(e)));
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = command.commandLine().getOut();
        try {
            if (real == null) {
                new LoopbackDemo(out).run();
                return ExitCodes.OK;
            }
            RealCall call = RealCall.prepare(real.instanceId, real.region, real.imageId, real.endpoint);
            return call.run(out);
        } catch (UsageException e) {
            return refuse(command.commandLine().getErr(), e.getMessage());
        } catch (DemoFailedException e) {
            out.flush();
            command.commandLine().getErr().println("demo: " + e.getMessage());
            return ExitCodes.FAILED;
        }
    }

    private static String sentence(CommandLine.ParameterException problem) {
        return problem instanceof CommandLine.MaxValuesExceededException
                ? "an option is given twice"
                : String.valueOf(problem.getMessage()).replaceFirst("^Error: ", "");
    }

    private static int refuse(PrintWriter err, @Nullable String sentence) {
        err.println("demo: " + sentence + "; --help lists the options");
        return ExitCodes.WRONG_USAGE;
    }
}
