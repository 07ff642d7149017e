/**
 * Bringing digests to readers, once: days are closed and corrected, posts are journalled, texts are
 * cut for chat services.
 *
 * <p>{@link io.github.dailyietf.digest.publish.DayLedger} keeps what belongs to which day after it
 * was published, {@link io.github.dailyietf.digest.publish.Reconciliation} compares the mails of a
 * day with other sources, {@link io.github.dailyietf.digest.publish.PublicationJournal} sees to it
 * that nothing is posted twice, and {@link io.github.dailyietf.digest.publish.Chunks} makes chat
 * messages of a rendered digest. Values are immutable and safe for use by many threads; nothing is
 * ever null; no default zone, locale or charset is looked at.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.dailyietf.digest.publish;

import org.jspecify.annotations.NullMarked;
