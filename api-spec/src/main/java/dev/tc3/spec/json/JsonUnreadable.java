package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;

/**
 * What stands where a value should be that could not be made out of a document of another format. Whoever expects a
 * value there reports it; whoever replaces or removes it has mended it.
 *
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record JsonUnreadable(Place place, String message, String remedy) implements JsonValue {

    @Override
    public String kind() {
        return "unreadable";
    }
}
