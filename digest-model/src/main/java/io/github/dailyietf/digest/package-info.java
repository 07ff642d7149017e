/**
 * The digest of a day: what was announced, counted, paged and worded.
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
