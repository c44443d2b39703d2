package dev.tc3.benchmarks.generate;

import dev.tc3.benchmarks.compile.Folders;
import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.output.FolderUpdate;
import dev.tc3.generator.output.SourceFolder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A process that generates one model several times, each for another product, and prints how many bytes were in use at most,
 * and how many when all were generated and the run was not yet over.
 */
public final class CopiesRun {

    private CopiesRun() {}

    /**
     * Runs it.
     *
     * @param args the model's file, and how many copies
     */
    public static void main(String[] args) throws Exception {
        Model model = new Model(Path.of(args[0]));
        int copies = Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory("copies");
        LiveMemory memory = LiveMemory.watch();
        try {
            FolderUpdate update = new SourceFolder(folder).update();
            for (int i = 0; i < copies; i++) {
                generate(model, "copy" + (char) ('a' + i), update);
            }
            long most = memory.stop();
            long kept = LiveMemory.inUse();
            update.finish();
            System.out.println(most + " " + kept);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void generate(Model model, String service, FolderUpdate update) throws Exception {
        update.add(
                service,
                "0".repeat(64),
                "",
                Generator.generateOneOfMany(model.readAs(service).spec(), GeneratorOptions.defaults())
                        .sources());
    }
}
