/**
 * Requests and answers as JSON: written exactly, read leniently, with no tree in between. This is the only package that
 * knows the JSON library, and none of the library's types leaves it. Internal.
 */
@NullMarked
package dev.tc3.client.json;

import org.jspecify.annotations.NullMarked;
