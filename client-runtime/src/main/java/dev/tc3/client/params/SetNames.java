package dev.tc3.client.params;

import dev.tc3.client.api.ParamSource;
import java.util.HashSet;
import java.util.Set;

/** The names of those members of a structure that are set. */
final class SetNames extends SetParamWriter {

    private final Set<String> names = new HashSet<>();

    private SetNames() {}

    static Set<String> in(ParamSource source) {
        SetNames writer = new SetNames();
        source.writeTo(writer);
        return writer.names;
    }

    @Override
    protected void isSet(String name) {
        names.add(name);
    }
}
