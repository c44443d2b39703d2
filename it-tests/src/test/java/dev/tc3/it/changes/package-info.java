/** What revisions of a spec do to those who call its client, as compilers and class loaders see it. */
@NullMarked
package dev.tc3.it.changes;

import org.jspecify.annotations.NullMarked;
