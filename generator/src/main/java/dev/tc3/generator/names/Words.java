package dev.tc3.generator.names;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the words in names such as {@code IPAddress}, {@code KeyIds} or {@code InvalidImageId.NotFound}. */
final class Words {

    private static final Pattern WORD = Pattern.compile(String.join(
            "|",
            "[A-Z]{2,}s(?![a-z0-9])", // the plural of an acronym: IDs
            "[A-Z]{2,}v[0-9]+(?![a-z])", // an acronym and a version: IPv6
            "[A-Z][A-Z0-9]*(?![a-z0-9])", // an acronym: CPU, or the IP of IPAddress
            "[A-Z][a-z0-9]*", // a capitalised word
            "[a-z0-9]+")); // anything else between separators

    private Words() {}

    /** The words in order, spelled as in the name. Whatever is no ASCII letter or digit separates words. */
    static List<String> of(String name) {
        return WORD.matcher(name).results().map(MatchResult::group).toList();
    }
}
