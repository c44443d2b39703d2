package dev.tc3.maven;

import dev.tc3.generator.output.RunListener;
import dev.tc3.generator.output.WriteReport;
import dev.tc3.generator.report.TypeReason;
import dev.tc3.spec.words.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Says in the log of the build what is going on. */
final class GenerationLog implements RunListener {

    private final Log log;

    GenerationLog(Log log) {
        this.log = log;
    }

    /** A line for a product that is done, and the reasons that were asked for. */
    void done(ProductResult result, long nanos) {
        String label = Printable.escape(result.input().label());
        String what = switch (result.outcome()) {
            case GENERATED -> figures(result) + ", " + seconds(nanos);
            case UP_TO_DATE -> figures(result) + ", up to date";
            case FAILED -> ProductFigures.count(result.problems().size(), "problem", "problems") + ", not generated";
        };
        log.info(label + ": " + what);
        result.figures()
                .ifPresent(figures -> log.debug(label + ": "
                        + ProductFigures.count(figures.structs(), "structure", "structures")
                        + " within reach of these actions; -Dtc3.why=NAME tells the way to one"));
        result.facts().notices().forEach(notice -> log.info(label + ": " + notice));
        for (TypeReason reason : result.facts().reasons()) {
            List<String> lines = reason.lines();
            log.info(label + ": " + lines.get(0));
            lines.stream().skip(1).forEach(log::info);
        }
    }

    /** A line for the whole run. */
    void finished(List<ProductResult> results, WriteReport report, long nanos) {
        List<ProductFigures> clients = results.stream()
                .flatMap(result -> result.figures().stream())
                .filter(figures -> figures.classes() > 0)
                .toList();
        long classes = clients.stream().mapToLong(ProductFigures::classes).sum();
        long lines = clients.stream().mapToLong(ProductFigures::lines).sum();
        log.info(ProductFigures.count(clients.size(), "product", "products") + ", "
                + ProductFigures.count(classes, "class", "classes") + ", "
                + ProductFigures.count(lines, "line", "lines") + ", " + seconds(nanos) + "; files written: "
                + report.written().size() + ", unchanged: " + report.unchanged().size() + ", deleted: "
                + report.deleted().size());
        for (String path : report.kept()) {
            log.info("kept " + path + ", which is no longer generated but was edited");
        }
    }

    @Override
    public void waiting(Path folder) {
        log.info("waiting for another run that writes to " + folder);
    }

    @Override
    public void unlocked(Path folder, IOException why) {
        log.warn(folder + " cannot be locked (" + IoProblem.describe(why)
                + "); see to it that no other build writes there at the same time");
    }

    void warn(String line) {
        log.warn(line);
    }

    private static String figures(ProductResult result) {
        return result.figures().map(ProductFigures::text).orElse("");
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%,.1f s", nanos / 1e9);
    }
}
