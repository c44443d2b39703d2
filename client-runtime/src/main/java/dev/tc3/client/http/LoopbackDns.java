package dev.tc3.client.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Takes {@code localhost} for this machine, whatever a hosts file or a name server says: it is a name that may be called
 * by plain http.
 */
final class LoopbackDns implements Dns {

    private static final String LOCALHOST = "localhost";
    private static final byte[] IPV4 = {127, 0, 0, 1};
    private static final byte[] IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private final Dns others;

    /** Leaves all other names to the given resolver. */
    LoopbackDns(Dns others) {
        this.others = others;
    }

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        return hostname.equals(LOCALHOST)
                ? List.of(InetAddress.getByAddress(LOCALHOST, IPV4), InetAddress.getByAddress(LOCALHOST, IPV6))
                : others.lookup(hostname);
    }
}
