/**
 * From the documentation of a spec, which mixes plain text, HTML and Markdown, to what it means: blocks and the text in
 * them. Nothing here knows Java or Javadoc, and nothing that is written as text gets lost: what is no markup for sure
 * is text.
 *
 * <p>The way through: CommonMark finds the structure of Markdown and the tags, {@link
 * dev.tc3.generator.docs.markup.Tokens} makes one sequence of that, {@link dev.tc3.generator.docs.markup.Pairs} decides
 * which marks have a partner, and {@link dev.tc3.generator.docs.markup.Assembly} puts blocks together, however badly
 * the tags are nested.
 */
@NullMarked
package dev.tc3.generator.docs.markup;

import org.jspecify.annotations.NullMarked;
