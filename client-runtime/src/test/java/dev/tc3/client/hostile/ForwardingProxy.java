package dev.tc3.client.hostile;

import dev.tc3.client.testing.RawServer;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/**
 * Takes every connection by https that a client opens while this is open, wherever it should lead, and notes where that is.
 * It forwards none. Clients that are to use it must be opened after it.
 */
final class ForwardingProxy implements AutoCloseable {

    private final ProxySelector before = ProxySelector.getDefault();
    private final RawServer server = new RawServer(connection -> {
        connection.readRequest();
        connection.answer(403, "", "");
    });

    ForwardingProxy() {
        Proxy proxy = new Proxy(Proxy.Type.HTTP, server.address());
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(proxy);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
    }

    /** How many connections there were, to wherever. */
    int connections() {
        return server.connections();
    }

    /** Where the connections should have led, as host and port, in their order. */
    List<String> targets() {
        return server.requests().stream().map(RawServer.Request::target).toList();
    }

    @Override
    public void close() {
        ProxySelector.setDefault(before);
        server.close();
    }
}
