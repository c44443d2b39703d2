package dev.tc3.it.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;

/** How many addresses the server's name has. They are what {@code localhost} is to our client. */
enum Addresses {
    ONE,
    TWO;

    private static final InetAddress IPV4 = address(new byte[] {127, 0, 0, 1});
    private static final InetAddress IPV6 = address(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});

    /** {@return whether this machine has the second address} */
    static boolean areThereTwo() {
        try (ServerSocket trial = new ServerSocket(0, 1, IPV6)) {
            return trial.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** {@return all addresses of the name} */
    List<InetAddress> all() {
        return this == ONE ? List.of(IPV4) : List.of(IPV4, IPV6);
    }

    /** {@return those of them at which a server can listen here} */
    List<InetAddress> here() {
        return areThereTwo() ? all() : List.of(IPV4);
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }
}
