package dev.tc3.it.faults;

import java.util.List;

/** A client whose calls meet faults. */
interface Peer {

    /** {@return what it is called in the table} */
    String name();

    /** Has it make the call of each case, several at a time; the answers are in the order of the cases. */
    List<Result> call(List<Case> cases) throws Exception;
}
