package dev.tc3.spec.check;

import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.report.Problems;

/** Something that must hold between the parts of a document. */
interface Rule {

    /** Reports every place where it does not hold. What could not be read is passed over. */
    void check(DocumentDraft document, Problems problems);
}
