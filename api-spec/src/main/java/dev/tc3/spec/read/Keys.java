package dev.tc3.spec.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that one kind of object has.
 *
 * @param owner the kind of object, with its article
 * @param required the keys it must have
 * @param optional the keys it may have
 */
record Keys(String owner, List<String> required, List<String> optional) {

    List<String> all() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
