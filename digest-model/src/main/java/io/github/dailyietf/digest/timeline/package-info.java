/**
 * The life of a document as a picture, as text and as a sentence.
 *
 * <p>A {@link io.github.dailyietf.digest.timeline.Timeline} says what is to be shown; a {@link
 * io.github.dailyietf.digest.timeline.TimelineRenderer} shows it. Each mark is an event with its
 * source; what is known only to the month is drawn as wide as a month; what is missing or disputed
 * is shown as such. What came with the mails is data here and is escaped. The same history and
 * moment give the same characters on every host.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.dailyietf.digest.timeline;

import org.jspecify.annotations.NullMarked;
