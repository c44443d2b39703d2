package dev.tc3.it.faults;

import java.util.ArrayList;
import java.util.List;

/** One call that meets one fault. */
record Case(Action action, Fault fault, Connection connection, Addresses addresses) {

    /** {@return an action with every fault, from either start, at a name of one address and of two} */
    static List<Case> allOf(Action action) {
        List<Case> all = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            for (Connection connection : Connection.values()) {
                for (Addresses addresses : Addresses.values()) {
                    all.add(new Case(action, fault, connection, addresses));
                }
            }
        }
        return all;
    }

    /** Starts the server for it. */
    FaultServer serve() {
        return new FaultServer(fault, addresses, connection == Connection.REUSED ? 1 : 0);
    }
}
