package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;

/**
 * An object or a list that is not closed yet.
 *
 * @param place where it begins
 * @param closer the character that closes it
 */
record JsonOpening(Place place, char closer) {

    String kind() {
        return closer == '}' ? "object" : "list";
    }
}
