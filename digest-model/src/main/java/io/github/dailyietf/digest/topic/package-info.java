/**
 * What the documents of a day are about and how they belong together, computed from the documents
 * alone: families of topics, hot topics, keywords, relations and groupings.
 *
 * <pre>{@code
 * digest.hotTopics();                        // what the day is about, with scores and words
 * Grouping.FAMILY.of(digest);                // its entries by family of topics
 * digest.drafts().get(0).topic();            // Optional[Classification ...]
 * }</pre>
 *
 * <p>{@link io.github.dailyietf.digest.topic.HotTopics} says how they are found; a {@link
 * io.github.dailyietf.digest.topic.Classifier} of your own, or a {@link
 * io.github.dailyietf.digest.topic.Window} of the days before, goes in there.
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
