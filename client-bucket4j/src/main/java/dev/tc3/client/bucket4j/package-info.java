/** Rate limits that several machines share through a store that Bucket4j knows, such as Redis, Hazelcast or a database. */
@NullMarked
package dev.tc3.client.bucket4j;

import org.jspecify.annotations.NullMarked;
