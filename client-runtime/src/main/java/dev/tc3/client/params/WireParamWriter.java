package dev.tc3.client.params;

import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks through parameters for a form on the wire: keeps the path, leaves out what is not set, and refuses what no form
 * can express. A form says how values, names and lists look. Not thread-safe.
 */
public abstract class WireParamWriter extends FormParamWriter {

    private final ParamPath path = new ParamPath();

    /** A writer that stands at the request itself. */
    protected WireParamWriter() {}

    /**
     * Writes text.
     *
     * @param value the text, which has a form in UTF-8
     */
    protected abstract void wellFormed(String value);

    /**
     * Writes a number.
     *
     * @param value the number, which is finite
     */
    protected abstract void finite(double value);

    /**
     * Writes a member's name, before its value.
     *
     * @param name the name
     */
    protected abstract void name(String name);

    /**
     * Writes a list's beginning, before its elements.
     *
     * @param values the elements
     */
    protected abstract void beginList(List<?> values);

    /** Writes a list's end, after its elements. */
    protected abstract void endList();

    /**
     * The way to the parameter being written.
     *
     * @return the path, which changes as writing goes on
     */
    protected final ParamPath path() {
        return path;
    }

    /** This writer: a secret has no other form on the wire. */
    @Override
    public final ParamWriter sensitive() {
        return this;
    }

    @Override
    protected final void text(String value) {
        wellFormed(path.text(value));
    }

    @Override
    protected final void number(double value) {
        finite(path.number(value));
    }

    @Override
    final <T> void member(String name, @Nullable T value, Consumer<T> form) {
        if (value == null) {
            return;
        }
        int mark = path.enter(name);
        name(path.text(name));
        form.accept(value);
        path.leave(mark);
    }

    @Override
    public final void extras(ParamSource declared, Map<String, Object> extras) {
        Set<String> set = SetNames.in(declared);
        extras.forEach((name, value) -> {
            if (set.contains(name)) {
                int mark = path.enter(name);
                InvalidParameterException twice = path.refusal("is set twice: once as declared, and once as an extra");
                path.leave(mark);
                throw twice;
            }
            extra(name, value);
        });
    }

    @Override
    final <T> void elements(List<? extends T> values, Consumer<T> form) {
        beginList(values);
        for (int i = 0; i < values.size(); i++) {
            int mark = path.enter(i);
            form.accept(path.element(values.get(i)));
            path.leave(mark);
        }
        endList();
    }
}
