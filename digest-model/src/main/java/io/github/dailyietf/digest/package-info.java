/**
 * The digest of a day: what was announced, counted, paged and worded.
 *
 * <pre>{@code
 * Digest digest = Digest.on(UtcDay.parse("2026-11-19")).addAll(announcements).build();
 * digest.counts().drafts();          // how many drafts, which is not how many revisions
 * digest.parts(25);                  // a heavy day in pieces
 * Digest.fromJson(digest.toJson());  // equal to the first
 * }</pre>
 *
 * <p>{@link io.github.dailyietf.digest.Digest#on} starts one. Everything that comes out of {@link
 * io.github.dailyietf.digest.DigestBuilder#build} is an immutable value and safe for use by many
 * threads; builders are not. Nothing is ever null. The same mails give the same digest whatever
 * their order and wherever it is built: no default zone, locale or charset is looked at.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.dailyietf.digest;

import org.jspecify.annotations.NullMarked;
