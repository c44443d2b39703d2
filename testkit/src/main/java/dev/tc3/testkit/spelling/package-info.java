/** Guesses what a misspelt name was meant to be. Not part of the testkit's API. */
@NullMarked
package dev.tc3.testkit.spelling;

import org.jspecify.annotations.NullMarked;
