package dev.tc3.generator.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Distinct names in readable lower camel case: {@code IPAddress} becomes {@code ipAddress}. Where two would get the
 * same name, both keep their spelling but for the first letter ({@code DNSFormat} becomes {@code dNSFormat}), and if
 * that is taken too, they are numbered. The order of the names makes no difference.
 */
final class CamelNames {

    private final ReservedWords taken;

    CamelNames(ReservedWords taken) {
        this.taken = taken;
    }

    NameTable assign(Collection<String> names) {
        TreeMap<String, TreeSet<String>> byReadable = names.stream()
                .collect(Collectors.groupingBy(this::readable, TreeMap::new, Collectors.toCollection(TreeSet::new)));
        Map<String, Identifier> assigned = new HashMap<>();
        Set<String> used = new HashSet<>();
        byReadable.forEach((readable, sharers) -> {
            if (sharers.size() == 1) {
                assigned.put(sharers.first(), new Identifier(readable));
                used.add(readable);
            }
        });
        byReadable.values().stream()
                .filter(sharers -> sharers.size() > 1)
                .flatMap(Collection::stream)
                .forEach(name -> assigned.put(name, distinct(spelled(name), used)));
        return new NameTable(assigned);
    }

    private String readable(String name) {
        List<String> words = Words.of(name);
        String camel = words.stream().map(CamelNames::capitalised).collect(Collectors.joining());
        String joined = camel.isEmpty() ? name : lowerFirst(camel);
        return allowed(Identifier.hasForm(joined) ? joined : lowerFirst(name));
    }

    private String spelled(String name) {
        return allowed(lowerFirst(name));
    }

    private static Identifier distinct(String wanted, Set<String> used) {
        String name = wanted;
        for (int number = 2; !used.add(name); number++) {
            name = wanted + number;
        }
        return new Identifier(name);
    }

    private String allowed(String name) {
        return Identifier.isKeyword(name) || taken.contains(name) ? name + "_" : name;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
