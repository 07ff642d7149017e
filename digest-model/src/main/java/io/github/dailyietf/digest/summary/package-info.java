/**
 * What documents and days are about in a few sentences, and who says so.
 *
 * <p>{@link io.github.dailyietf.digest.summary.Extracts} takes sentences from the abstract; any
 * language model, or any other source, is a {@link io.github.dailyietf.digest.summary.Summarizer}.
 * Every text bears its {@link io.github.dailyietf.digest.summary.Summary.Origin}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.dailyietf.digest.summary;

import org.jspecify.annotations.NullMarked;
