/**
 * What the service's gateway checks before an action sees a call, in its order: one class for each check, behind one
 * interface. {@link dev.tc3.testkit.gateway.Gateway} strings them together. Not part of the testkit's API.
 */
@NullMarked
package dev.tc3.testkit.gateway;

import org.jspecify.annotations.NullMarked;
