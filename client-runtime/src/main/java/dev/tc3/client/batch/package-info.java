/**
 * One action for thousands of things, such as a fleet of instances: bounded, with progress, and with a journal by which a run that was
 * cut off goes on without doing anything twice. {@link dev.tc3.client.batch.Batch} is the way in.
 */
@NullMarked
package dev.tc3.client.batch;

import org.jspecify.annotations.NullMarked;
