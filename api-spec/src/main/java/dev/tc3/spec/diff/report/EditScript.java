package dev.tc3.spec.diff.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The shortest way from one list to another by removals and insertions, found as Myers describes it. It gives up on lists that
 * differ too much, since its time grows with the square of the differences; then all is removed and all inserted.
 */
final class EditScript {

    /** A removal, an insertion, or neither. */
    enum Step {
        KEEP,
        REMOVE,
        INSERT
    }

    private static final int MOST_EDITS = 800;

    private final List<String> before;
    private final List<String> after;

    private EditScript(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The steps, of which each but an insertion takes one from the first list, and each but a removal one from the second. */
    static List<Step> between(List<String> before, List<String> after) {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Step> steps = new ArrayList<>();
        add(steps, head, Step.KEEP);
        steps.addAll(
                new EditScript(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail))
                        .steps());
        add(steps, tail, Step.KEEP);
        return steps;
    }

    private List<Step> steps() {
        List<int[]> trace = new ArrayList<>();
        int most = Math.min(MOST_EDITS, before.size() + after.size());
        int[] furthest = new int[2 * most + 3];
        int zero = most + 1;
        for (int edits = 0; edits <= most; edits++) {
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = isDown(furthest, zero, diagonal, edits)
                        ? furthest[zero + diagonal + 1]
                        : furthest[zero + diagonal - 1] + 1;
                while (x < before.size()
                        && x - diagonal < after.size()
                        && before.get(x).equals(after.get(x - diagonal))) {
                    x++;
                }
                furthest[zero + diagonal] = x;
                if (x >= before.size() && x - diagonal >= after.size()) {
                    return back(trace, edits);
                }
            }
            trace.add(Arrays.copyOfRange(furthest, zero - edits - 1, zero + edits + 2));
        }
        List<Step> all = new ArrayList<>();
        add(all, before.size(), Step.REMOVE);
        add(all, after.size(), Step.INSERT);
        return all;
    }

    /** Goes back from the end over what was reached with each number of edits. */
    private List<Step> back(List<int[]> trace, int edits) {
        Deque<Step> steps = new ArrayDeque<>();
        int x = before.size();
        int y = after.size();
        for (int edit = edits; edit > 0; edit--) {
            int[] furthest = trace.get(edit - 1);
            int zero = edit;
            boolean down = isDown(furthest, zero, x - y, edit);
            int diagonal = down ? x - y + 1 : x - y - 1;
            int fromX = furthest[zero + diagonal];
            int fromY = fromX - diagonal;
            int reached = down ? fromX : fromX + 1;
            for (; x > reached; x--, y--) {
                steps.push(Step.KEEP);
            }
            steps.push(down ? Step.INSERT : Step.REMOVE);
            x = fromX;
            y = fromY;
        }
        for (; x > 0; x--) {
            steps.push(Step.KEEP);
        }
        return new ArrayList<>(steps);
    }

    private static boolean isDown(int[] furthest, int zero, int diagonal, int edits) {
        return diagonal == -edits
                || (diagonal != edits && furthest[zero + diagonal - 1] < furthest[zero + diagonal + 1]);
    }

    private static void add(List<Step> steps, int times, Step step) {
        for (int i = 0; i < times; i++) {
            steps.add(step);
        }
    }
}
