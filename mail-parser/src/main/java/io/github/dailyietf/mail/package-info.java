/**
 * Reads the IETF's announcement mails: mailboxes of every kind into {@link
 * io.github.dailyietf.mail.Mail}s, and mails of every era into the types of {@code
 * io.github.dailyietf.core}.
 *
 * <p>The way in is {@link io.github.dailyietf.mail.Mailbox} for files and servers and {@link
 * io.github.dailyietf.mail.AnnouncementParser} for single mails. Content never makes them throw:
 * what was odd is a {@link io.github.dailyietf.core.Problem} beside the value, and the bytes of
 * each mail stay available.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.dailyietf.mail;

import org.jspecify.annotations.NullMarked;
