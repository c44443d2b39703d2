/**
 * A product of our own, in classes as the official SDK has them for each product. It has what the products here lack: a file as a
 * parameter, answers in events, and an action that is not signed.
 */
@NullMarked
package dev.tc3.it.official.darkroom.v20240501;

import org.jspecify.annotations.NullMarked;
