/**
 * What the documents of a day are about and how they belong together, computed from the documents
 * alone: families of topics, hot topics, keywords, relations and groupings.
 *
 * <p>No model and no network is asked. Every result shows the words it rests on, and depends
 * neither on the order of the input nor on zone, locale or charset. All values are immutable and
 * safe for use by many threads. Nothing is ever null.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.dailyietf.digest.topic;

import org.jspecify.annotations.NullMarked;
