package dev.tc3.spec.diff.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.tc3.spec.SpecPlace;
import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report for programs. Keys may be added; none is taken away or used for something else without another {@code schema}. */
final class JsonReport {

    private static final int SCHEMA = 1;
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new InvisibleEscapes()).build();

    private final ChangeReport report;

    JsonReport(ChangeReport report) {
        this.report = report;
    }

    String write() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer());
            write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schema", SCHEMA);
        writeVerdict(json, report.verdict());
        writeCounts(
                json,
                report.comparisons().stream()
                        .flatMap(comparison -> comparison.changes().stream())
                        .toList());
        json.writeArrayFieldStart("comparisons");
        for (SpecChanges comparison : report.comparisons()) {
            writeComparison(json, comparison);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeComparison(JsonGenerator json, SpecChanges comparison) throws IOException {
        json.writeStartObject();
        json.writeStringField("api", comparison.api());
        json.writeStringField("before", comparison.before());
        json.writeStringField("after", comparison.after());
        writeVerdict(json, comparison.verdict());
        writeCounts(json, comparison.changes());
        json.writeArrayFieldStart("changes");
        for (Change change : comparison.changes()) {
            writeChange(json, change);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeVerdict(JsonGenerator json, Verdict verdict) throws IOException {
        json.writeStringField("verdict", verdict.word());
        json.writeStringField("step", verdict.step().word());
    }

    private static void writeCounts(JsonGenerator json, Collection<Change> changes) throws IOException {
        Tally tally = Tally.of(changes);
        json.writeObjectFieldStart("counts");
        for (Map.Entry<Verdict, Integer> entry : tally.byVerdict().entrySet()) {
            json.writeNumberField(entry.getKey().word(), entry.getValue());
        }
        json.writeNumberField("behaviour", tally.behaviour());
        json.writeEndObject();
    }

    private static void writeChange(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", change.rule().id());
        json.writeStringField("verdict", change.verdict().word());
        json.writeBooleanField("behaviour", change.rule().isBehaviour());
        json.writeStringField("pointer", change.pointer());
        json.writeStringField("message", change.message());
        json.writeStringField("meaning", change.rule().meaning());
        json.writeStringField("audience", change.audience().word());
        json.writeArrayFieldStart("actions");
        for (String action : change.actions()) {
            json.writeString(action);
        }
        json.writeEndArray();
        writePlace(json, "before", change.before());
        writePlace(json, "after", change.after());
        json.writeStringField("was", change.was());
        json.writeStringField("is", change.is());
        json.writeEndObject();
    }

    private static void writePlace(JsonGenerator json, String key, @Nullable SpecPlace place) throws IOException {
        if (place == null) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        json.writeStringField("source", place.source());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeStringField("pointer", place.pointer());
        json.writeEndObject();
    }

    /** Two spaces and {@code \n}, wherever it runs. */
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
