/** The form of requests that carry binary content: {@code multipart/form-data}. Internal. */
@NullMarked
package dev.tc3.client.multipart;

import org.jspecify.annotations.NullMarked;
