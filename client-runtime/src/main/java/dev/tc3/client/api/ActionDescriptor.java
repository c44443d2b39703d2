package dev.tc3.client.api;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One action: all that the runtime needs to know to call it.
 *
 * @param service the product and version it belongs to
 * @param name the action's name on the wire
 * @param effect what a call does to the world
 * @param rateLimit how often the service accepts it, or null if not known
 * @param response reads the members of a successful answer
 * @param signed whether requests are signed; those that are not carry no credentials at all
 * @param binary whether requests have binary parameters, and therefore a body of type {@code multipart/form-data}; they can
 *     only be sent by POST, signed by TC3-HMAC-SHA256
 * @param clientToken the parameter by which the service recognizes a request that was sent again, or null if there is none
 * @param observation how the end of the action is observed, or null if it cannot be; asked for only when somebody waits or
 *     wants proof, so that nothing of it is loaded before
 * @param <Q> the request
 * @param <R> the response
 */
@SuppressWarnings("UnusedTypeParameter") // Q ties an action to its request where the two are passed together
public record ActionDescriptor<Q extends ParamSource, R>(
        ServiceDescriptor service,
        String name,
        Effect effect,
        @Nullable RateLimit rateLimit,
        StructReader<R> response,
        boolean signed,
        boolean binary,
        @Nullable String clientToken,
        @Nullable Supplier<Observation<Q, ?, ?>> observation) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,255}");

    /**
     * Checks the name, which gets into headers and messages.
     *
     * @param service the product and version it belongs to
     * @param name the action's name on the wire
     * @param effect what a call does to the world
     * @param rateLimit how often the service accepts it, or null if not known
     * @param response reads the members of a successful answer
     * @param signed whether requests are signed
     * @param binary whether requests have binary parameters
     * @param clientToken the parameter by which the service recognizes a request that was sent again, or null
     * @param observation how the end of the action is observed, or null
     * @throws IllegalArgumentException if the name is none
     */
    public ActionDescriptor {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("an action's name has letters, digits and _ only");
        }
    }

    /**
     * An ordinary action: its requests are signed, and have no binary parameters.
     *
     * @param service the product and version it belongs to
     * @param name the action's name on the wire
     * @param effect what a call does to the world
     * @param rateLimit how often the service accepts it, or null if not known
     * @param response reads the members of a successful answer
     */
    public ActionDescriptor(
            ServiceDescriptor service,
            String name,
            Effect effect,
            @Nullable RateLimit rateLimit,
            StructReader<R> response) {
        this(service, name, effect, rateLimit, response, true, false, null, null);
    }

    /** {@return the same action, with requests that are not signed, as those are by which credentials are got} */
    public ActionDescriptor<Q, R> unsigned() {
        return new ActionDescriptor<>(
                service, name, effect, rateLimit, response, false, binary, clientToken, observation);
    }

    /** {@return the same action, with requests that have binary parameters and so a body of several parts} */
    public ActionDescriptor<Q, R> multipart() {
        return new ActionDescriptor<>(
                service, name, effect, rateLimit, response, signed, true, clientToken, observation);
    }

    /**
     * The same action, with a parameter by which the service recognizes a request that was sent again.
     *
     * @param parameter the parameter's name on the wire
     * @return the action
     */
    public ActionDescriptor<Q, R> withClientToken(String parameter) {
        return new ActionDescriptor<>(
                service, name, effect, rateLimit, response, signed, binary, parameter, observation);
    }

    /**
     * The same action, with a way to observe its end.
     *
     * @param how gives the way, always the same
     * @return the action
     */
    public ActionDescriptor<Q, R> observedBy(Supplier<Observation<Q, ?, ?>> how) {
        return new ActionDescriptor<>(service, name, effect, rateLimit, response, signed, binary, clientToken, how);
    }
}
