package dev.tc3.client.hostile;

import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tc3.client.RequestOptions;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.testing.Fixtures;

/** Calls servers, one after another and each by all ways, with the limits that clients have unless they are told otherwise. */
final class SmallHeapCaller {

    private SmallHeapCaller() {}

    public static void main(String[] urls) {
        for (String url : urls) {
            try (ServiceClient client = Clients.open(Fixtures.SERVICE, Fixtures.config(c -> c.endpoint(url)))) {
                for (Caller caller : Caller.values()) {
                    Throwable thrown = catchThrowable(
                            () -> caller.call(client, EveryKind.ACTION, Fixtures.REQUEST, RequestOptions.none()));
                    System.out.println(caller + " " + (thrown == null ? "accepted" : named(thrown)));
                }
            }
        }
    }

    private static String named(Throwable thrown) {
        return thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    }
}
