/** Published models with their examples, wherever the machine has them; see {@link dev.tc3.it.corpus.Corpus}. */
@NullMarked
package dev.tc3.it.corpus;

import org.jspecify.annotations.NullMarked;
