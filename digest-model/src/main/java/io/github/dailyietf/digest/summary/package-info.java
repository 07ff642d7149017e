/**
 * What documents and days are about in a few sentences, and who says so.
 *
 * <pre>{@code
 * Digest.on(day)
 *     .summaries((document, locale) -> Optional.of(model.chat(prompt(document, locale))))
 *     .addAll(announcements)
 *     .build();
 * }</pre>
 *
 * <p>{@link io.github.dailyietf.digest.summary.ModelSummarizer} does more than such a lambda, and
 * {@link io.github.dailyietf.digest.summary.ClaimCheck} holds any text against the facts of a day.
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
