/**
 * All decisions about what is generated: which actions, which structures they reach, what everything is called, which
 * Java type a value has, and what is checked where. {@link dev.tc3.generator.plan.Scope} selects, {@link
 * dev.tc3.generator.plan.ScopeChecks} refuses what cannot be generated, {@link dev.tc3.generator.plan.Planner} decides
 * the rest; the emitters only write down what a plan says.
 */
@NullMarked
package dev.tc3.generator.plan;

import org.jspecify.annotations.NullMarked;
