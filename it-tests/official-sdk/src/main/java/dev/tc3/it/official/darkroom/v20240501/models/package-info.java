/** Requests and responses of the product; the SDK makes them without a constructor of ours, so nothing is sure to be set. */
@NullMarked
package dev.tc3.it.official.darkroom.v20240501.models;

import org.jspecify.annotations.NullMarked;
