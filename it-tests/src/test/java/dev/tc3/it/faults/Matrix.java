package dev.tc3.it.faults;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of every case.
 *
 * @param ours with our client
 * @param peers with others, which call what destroys
 * @param sightings where our client showed a secret
 */
record Matrix(List<Result> ours, List<Result> peers, List<String> sightings) {

    /** Plays all of it; the process of the official SDK runs beside this one. */
    static Matrix play() throws Exception {
        List<Case> all = Stream.of(Action.values())
                .map(Case::allOf)
                .flatMap(List::stream)
                .toList();
        List<Case> destroying = Case.allOf(Action.RESET);
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try (Canaries canaries = new Canaries()) {
            Future<List<Result>> official = beside.submit(() -> new OfficialSdk().call(destroying));
            List<Result> ours = new OurClient(canaries).call(all);
            List<Result> okHttp = new PlainOkHttp().call(destroying);
            return new Matrix(
                    ours,
                    Stream.of(official.get(), okHttp).flatMap(List::stream).toList(),
                    canaries.sightings());
        } finally {
            beside.shutdownNow();
        }
    }

    List<Result> all() {
        return Stream.of(ours, peers).flatMap(List::stream).toList();
    }

    Summary summary() {
        Collection<List<Result>> lines = all().stream()
                .collect(Collectors.groupingBy(
                        result -> List.of(result.client(), result.situation().action()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
        return new Summary(Fault.values().length, lines.stream().map(Row::of).toList());
    }
}
