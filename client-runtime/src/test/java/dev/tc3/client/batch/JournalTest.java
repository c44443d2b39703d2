package dev.tc3.client.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal's file: what is in it, and which files are refused. */
final class JournalTest {

    private static final List<String> IDS = List.of("thing-1", "thing-2", "thing-3");

    @TempDir
    private Path folder;

    @Test
    void aJournalIsALineForEachEventAndOnlyItsOwnerReadsIt() throws IOException {
        Service service = new Service();
        run(service, IDS);

        String time = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z";
        assertThat(Files.readAllLines(journal()))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("tc3-batch 1 svc/2020-01-02/WipeThing " + time + " [0-9a-f]{8}"),
                        line -> assertThat(line).matches("sending thing-1 " + time + " - - - [0-9a-f]{8}"),
                        line -> assertThat(line).matches("sending thing-2 " + time + " - - - [0-9a-f]{8}"),
                        line -> assertThat(line).matches("sending thing-3 " + time + " - - - [0-9a-f]{8}"),
                        line -> assertThat(line)
                                .matches("accepted thing-1 " + time + " request-for-thing-1 - - [0-9a-f]{8}"),
                        line -> assertThat(line).startsWith("accepted thing-2 "),
                        line -> assertThat(line).startsWith("accepted thing-3 "));
        if (journal().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journal())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void everyOtherChangeThanALostEndIsRefusedAndNothingIsSent() throws IOException {
        run(new Service(), IDS);
        byte[] right = Files.readAllBytes(journal());
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int beforeTheLastEnd = right.length - 1;
        for (int place = 0; place < beforeTheLastEnd; place++) {
            byte[] wrong = right.clone();
            wrong[place] ^= (byte) (1 + random.nextInt(127));
            Files.write(journal(), wrong);
            assertRefused(new Service(), "seed " + seed + ", byte " + place);
            assertThat(journal()).hasBinaryContent(wrong);
        }
    }

    @Test
    void aLineThatWasRemovedOrMovedIsRefusedByItsNumber() throws IOException {
        run(new Service(), IDS);
        List<String> right = Files.readAllLines(journal());
        for (int i = 1; i < right.size() - 1; i++) {
            List<String> without = new ArrayList<>(right);
            without.remove(i);
            Files.write(journal(), without);
            assertRefusedWith(
                    new Service(), "line " + (i + 1) + ": its checksum is wrong", "Restore the file from a copy");
        }
        List<String> swapped = new ArrayList<>(right);
        Collections.swap(swapped, 2, 5);
        Files.write(journal(), swapped);
        assertRefusedWith(new Service(), "line 3: its checksum is wrong", "Nothing was sent");
    }

    @Test
    void anotherActionsJournalIsRefused() {
        run(new Service(), IDS);
        ActionDescriptor<Thing, String> other =
                new ActionDescriptor<>(Fixtures.SERVICE, "PaintThing", Effect.WRITE, null, reader -> "");
        Service service = new Service();
        assertThatThrownBy(() ->
                        Batch.of(service, other, b -> b.journal(journal())).run(IDS, Thing::new))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining(
                        "belongs to a batch of svc/2020-01-02/WipeThing, not of svc/2020-01-02/PaintThing")
                .hasMessageContaining("give each batch a journal of its own");
        assertThat(service.calls()).isEmpty();
    }

    @Test
    void aFileThatIsNoJournalIsRefusedAndLeftAsItIs() throws IOException {
        for (String content : List.of("something\nelse\n", "one line without an end", "\n", "x".repeat(5000))) {
            Files.writeString(journal(), content);
            assertRefusedWith(new Service(), "it is no journal of a batch", "choose another path");
            assertThat(journal()).hasContent(content);
        }
    }

    @Test
    void aJournalOfALaterFormatIsRefused() throws IOException {
        Files.writeString(journal(), "tc3-batch 2 svc/2020-01-02/WipeThing\n");
        assertRefusedWith(new Service(), "another version of this library wrote it");
    }

    @Test
    void anEmptyFileAndHalfAFirstLineAreNewJournals() throws IOException {
        run(new Service(), IDS);
        String first = Files.readAllLines(journal()).get(0);
        for (int length = 0; length <= first.length(); length++) {
            Files.writeString(journal(), first.substring(0, length));
            Service service = new Service();
            assertThat(run(service, IDS).accepted()).hasSize(3);
            assertThat(service.calls()).isEqualTo(IDS);
        }
    }

    @Test
    void whatStandsBehindTheLastEndOfALineIsDroppedWhateverItIs() throws IOException {
        run(new Service(), IDS);
        byte[] right = Files.readAllBytes(journal());
        Files.write(journal(), new byte[300], StandardOpenOption.APPEND);
        Service service = new Service();
        assertThat(run(service, IDS).accepted()).hasSize(3);
        assertThat(service.calls()).isEmpty();
        assertThat(journal()).hasBinaryContent(right);
    }

    @Test
    void twoRunsDoNotShareAJournal() {
        Service service = new Service();
        Service second = new Service();
        service.on("thing-2", id -> {
            assertThatThrownBy(() -> run(second, IDS))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("another run is using it");
            return Service.accept(id);
        });
        assertThat(run(service, IDS).accepted()).hasSize(3);
        assertThat(second.calls()).isEmpty();
        assertThat(run(second, IDS).skipped()).isEqualTo(3);
    }

    @Test
    void aJournalThatCannotBeMadeIsRefused() {
        Service service = new Service();
        assertThatThrownBy(() -> Batch.of(service, Thing.WIPE, b -> b.journal(folder.resolve("no/such.journal")))
                        .run(IDS, Thing::new))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("choose a file in a folder that exists");
        assertThatThrownBy(() ->
                        Batch.of(service, Thing.WIPE, b -> b.journal(folder)).run(IDS, Thing::new))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("it is no file");
        assertThat(service.calls()).isEmpty();
    }

    private void assertRefused(Service service, String description) {
        assertThatThrownBy(running(service)).as(description).isInstanceOf(JournalException.class);
        assertThat(service.calls()).as(description).isEmpty();
    }

    private void assertRefusedWith(Service service, String... words) {
        assertThatThrownBy(running(service))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining(journal().toString())
                .message()
                .matches(".*"
                        + String.join(
                                ".*",
                                List.of(words).stream().map(Pattern::quote).toList()) + ".*");
        assertThat(service.calls()).isEmpty();
    }

    private ThrowingCallable running(Service service) {
        return () -> run(service, IDS);
    }

    private BatchSummary run(Service service, List<String> ids) {
        return Batch.of(service, Thing.WIPE, b -> b.journal(journal())).run(ids, Thing::new);
    }

    private Path journal() {
        return folder.resolve("batch.journal");
    }
}
