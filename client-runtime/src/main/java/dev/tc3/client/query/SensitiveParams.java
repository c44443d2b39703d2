package dev.tc3.client.query;

import dev.tc3.client.Bytes;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.params.ParamPath;
import dev.tc3.client.params.SetParamWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sensitive parameters that a request has set. It gives the paths of the API's description, such as
 * {@code Users.Password}, in which a list's elements are not told apart. Not thread-safe.
 */
public final class SensitiveParams implements ParamWriter {

    private final SortedSet<String> found = new TreeSet<>();
    private final ParamPath path = new ParamPath();
    private final ParamWriter finder = new SetParamWriter() {
        @Override
        protected void isSet(String name) {
            int mark = path.enter(name);
            found.add(path.toString());
            path.leave(mark);
        }
    };

    private SensitiveParams() {}

    /**
     * The paths of the sensitive parameters that are set.
     *
     * @param source the request
     * @return their paths, in order
     */
    public static SortedSet<String> in(ParamSource source) {
        SensitiveParams writer = new SensitiveParams();
        source.writeTo(writer);
        return writer.found;
    }

    @Override
    public ParamWriter sensitive() {
        return finder;
    }

    @Override
    public void struct(String name, @Nullable ParamSource value) {
        if (value != null) {
            int mark = path.enter(name);
            value.writeTo(this);
            path.leave(mark);
        }
    }

    @Override
    public void structs(String name, @Nullable List<? extends ParamSource> values) {
        if (values != null) {
            values.forEach(value -> struct(name, value));
        }
    }

    @Override
    public void string(String name, @Nullable String value) {}

    @Override
    public void int64(String name, @Nullable Long value) {}

    @Override
    public void uint64(String name, @Nullable Long value) {}

    @Override
    public void float64(String name, @Nullable Double value) {}

    @Override
    public void bool(String name, @Nullable Boolean value) {}

    @Override
    public void binary(String name, @Nullable Bytes value) {}

    /** Nobody knows what is secret among them, so all may be. */
    @Override
    public void extras(ParamSource declared, Map<String, Object> extras) {
        finder.extras(declared, extras);
    }

    @Override
    public void strings(String name, @Nullable List<String> values) {}

    @Override
    public void int64s(String name, @Nullable List<Long> values) {}

    @Override
    public void uint64s(String name, @Nullable List<Long> values) {}

    @Override
    public void float64s(String name, @Nullable List<Double> values) {}

    @Override
    public void bools(String name, @Nullable List<Boolean> values) {}
}
