package dev.tc3.it.faults;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One line of the table.
 *
 * @param client who called
 * @param action what was called, and what it does
 * @param calls how many calls met a fault
 * @param ranAgain after how many of them the action had run more than once
 * @param mostRuns how often it ran by one call, at the worst
 * @param falsely how many callers were told that it did not run, and it had
 */
record Row(String client, String action, int calls, int ranAgain, int mostRuns, int falsely) {

    static final String HEAD = """
            | client | action | calls | ran more than once | runs by one call, at most | "did not run", and it had |
            |---|---|---|---|---|---|
            """;

    private static final Pattern FORM =
            Pattern.compile("\\| (.+?) \\| (.+?) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|");

    /** Sums up what one client did with one action. */
    static Row of(List<Result> results) {
        Result first = results.get(0);
        Action action = first.situation().action();
        return new Row(
                first.client(),
                action.wireName() + ", which " + action.effect(),
                results.size(),
                (int) results.stream().filter(Result::ranAgain).count(),
                results.stream().mapToInt(Result::runs).max().orElseThrow(),
                (int) results.stream().filter(Result::isFalse).count());
    }

    /** {@return the rows in a text} */
    static List<Row> in(String text) {
        return FORM.matcher(text).results().map(Row::of).toList();
    }

    private static Row of(MatchResult line) {
        return new Row(
                line.group(1),
                line.group(2),
                Integer.parseInt(line.group(3)),
                Integer.parseInt(line.group(4)),
                Integer.parseInt(line.group(5)),
                Integer.parseInt(line.group(6)));
    }

    @Override
    public String toString() {
        return "| " + client + " | " + action + " | " + calls + " | " + ranAgain + " | " + mostRuns + " | " + falsely
                + " |";
    }
}
