package dev.tc3.client.batch;

import dev.tc3.client.CompletionState;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A summary in words. */
final class SummaryText {

    private static final int SHOWN_KEYS = 10;

    private final BatchSummary summary;

    SummaryText(BatchSummary summary) {
        this.summary = summary;
    }

    String line() {
        StringBuilder line = new StringBuilder("BatchSummary{" + summary.action() + ", ");
        line.append(summary.items().size()).append(" items");
        for (ItemState state : ItemState.values()) {
            int count = summary.items(state).size();
            if (count > 0) {
                line.append(", ").append(state.words()).append(' ').append(count);
            }
        }
        summary.stopped().ifPresent(reason -> line.append(", stopped: ").append(reason.words()));
        return line.append('}').toString();
    }

    String report() {
        StringBuilder text = new StringBuilder();
        text.append(summary.action())
                .append(": ")
                .append(summary.items().size())
                .append(" items, ");
        text.append(BatchProgress.words(summary.elapsed())).append('\n');
        summary.stopped()
                .ifPresent(reason ->
                        text.append("stopped early: ").append(reason.words()).append('\n'));
        summary.journalFailure()
                .ifPresent(failure -> text.append(failure.getMessage()).append('\n'));
        count(text, ItemState.ACCEPTED, "");
        for (Map.Entry<CompletionState, Integer> end : summary.ends().entrySet()) {
            text.append("  ").append(end.getKey()).append(": ").append(end.getValue());
            keys(
                    text,
                    summary.accepted().stream()
                            .filter(item -> end.getKey() != CompletionState.SUCCESS
                                    && item.end().filter(end.getKey()::equals).isPresent())
                            .toList());
        }
        count(text, ItemState.REFUSED, "; stay so unless failed ones are retried");
        codes(text, summary.refusedByCode());
        count(text, ItemState.NOT_EXECUTED, "; run them again");
        codes(text, summary.notExecutedByCode());
        count(text, ItemState.UNKNOWN, "; may have run, and are never repeated: find out");
        summary.unknown().forEach(item -> unknown(text, item));
        count(text, ItemState.NOT_STARTED, "; run them again");
        if (summary.skipped() > 0) {
            text.append(summary.skipped()).append(" of all these are known from an earlier run\n");
        }
        return text.toString();
    }

    private void count(StringBuilder text, ItemState state, String advice) {
        int count = summary.items(state).size();
        if (count > 0 || state == ItemState.ACCEPTED) {
            text.append(state.words()).append(": ").append(count).append(advice).append('\n');
        }
    }

    private static void codes(StringBuilder text, Map<String, List<BatchItem>> byCode) {
        byCode.forEach((code, items) -> {
            text.append("  ").append(code).append(": ").append(items.size());
            keys(text, items);
        });
    }

    private static void keys(StringBuilder text, List<BatchItem> items) {
        if (!items.isEmpty()) {
            text.append(" (");
            text.append(items.stream().limit(SHOWN_KEYS).map(BatchItem::key).collect(Collectors.joining(", ")));
            text.append(items.size() > SHOWN_KEYS ? ", …)" : ")");
        }
        text.append('\n');
    }

    private static void unknown(StringBuilder text, BatchItem item) {
        text.append("  ").append(item.key());
        item.code().ifPresent(code -> text.append(", ").append(code));
        item.requestId().ifPresent(id -> text.append(", RequestId ").append(id));
        item.at().ifPresent(at -> text.append(", ").append(at));
        text.append('\n');
    }
}
