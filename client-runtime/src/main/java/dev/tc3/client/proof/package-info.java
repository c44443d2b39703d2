/**
 * What can be found out about an action after its call: whether it ran, and how it ended, by what the resource that it works on
 * shows. It knows neither the network nor signing; the pipeline tells it when requests were signed and makes its calls. Internal:
 * users meet it through {@link dev.tc3.client.Tc3Exception#probe()} and {@link dev.tc3.client.Completion}.
 */
@NullMarked
package dev.tc3.client.proof;

import org.jspecify.annotations.NullMarked;
