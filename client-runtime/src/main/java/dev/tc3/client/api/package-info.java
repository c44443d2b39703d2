/**
 * What generated code stands on: how a structure writes and reads itself, what an action is, and how it is called.
 * Users meet these types in signatures but seldom need them.
 */
@NullMarked
package dev.tc3.client.api;

import org.jspecify.annotations.NullMarked;
