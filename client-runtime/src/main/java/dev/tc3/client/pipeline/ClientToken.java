package dev.tc3.client.pipeline;

import dev.tc3.client.api.ParamSource;
import dev.tc3.client.params.SetParamWriter;
import org.jspecify.annotations.Nullable;

/** Finds the token by which the service recognizes a request that comes again. */
final class ClientToken extends SetParamWriter {

    private final String parameter;
    private boolean found;

    private ClientToken(String parameter) {
        this.parameter = parameter;
    }

    /**
     * Whether a request carries such a token.
     *
     * @param params the request
     * @param parameter the name of the parameter that is one; or null if the action has none
     */
    static boolean isIn(ParamSource params, @Nullable String parameter) {
        if (parameter == null) {
            return false;
        }
        ClientToken finder = new ClientToken(parameter);
        params.writeTo(finder);
        return finder.found;
    }

    @Override
    public void string(String name, @Nullable String value) {
        // An empty one tells no request from another.
        found |= name.equals(parameter) && value != null && !value.isBlank();
    }

    @Override
    protected void isSet(String name) {
        // Not a text.
    }
}
