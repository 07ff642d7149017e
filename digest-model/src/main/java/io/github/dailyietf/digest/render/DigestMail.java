package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import jakarta.mail.Message;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Digests as mails for people or a mailing list: plain text and HTML in one, without scripts or
 * pictures.
 *
 * <pre>{@code
 * DigestMail mail =
 *     DigestMail.builder()
 *         .sender("Daily IETF <digest@example.org>")
 *         .addTo("subscribers@example.org")
 *         .listId("daily-ietf.example.org")
 *         .sentAt(clock.instant())
 *         .build();
 * for (Part part : digest.parts(25)) {
 *   Transport.send(mail.message(part));
 * }
 * }</pre>
 *
 * <p>The Message-ID depends on day, part, language and list only: a mail sent twice is one mail to
 * its readers, and the parts of a day answer the first one, so that they stand together. The same
 * settings and the same digest give the same bytes.
 *
 * <p>Needs {@code jakarta.mail-api} and an implementation of it such as {@code angus-mail}, which
 * this library does not bring along. Values of this type are safe for use by many threads.
 */
@Value.Immutable
@ValueStyle
public sealed interface DigestMail permits DigestMailBuilder.ImmutableDigestMail {

  /** Who sends it: {@code Daily IETF <digest@example.org>}. */
  String sender();

  /** Who gets it, in the same form; may be empty if it is set later. */
  List<String> to();

  /**
   * The List-Id (RFC 2919) without angle brackets: {@code daily-ietf.example.org}. It ends the
   * Message-IDs too; without it they end in the host of {@link #sender}.
   */
  Optional<String> listId();

  /** Where readers unsubscribe (RFC 2369): an {@code https:} or {@code mailto:} address. */
  Optional<String> unsubscribe();

  /** The Date; the end of the digest's day if not set. */
  Optional<Instant> sentAt();

  /** The words of the mail; {@link Layout#english} if not set. */
  @Value.Default
  default Layout layout() {
    return Layout.english();
  }

  /** Fails if a setting could not stand in a header. */
  @Value.Check
  default void check() {
    host();
    to().forEach(DigestMail::address);
    listId()
        .filter(id -> !Pattern.matches("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+", id))
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("not a List-Id: " + id);
            });
    unsubscribe()
        .filter(address -> !isAddress(address))
        .ifPresent(
            address -> {
              throw new IllegalArgumentException("not an https: or mailto: address: " + address);
            });
  }

  private static boolean isAddress(String address) {
    try {
      String scheme = String.valueOf(URI.create(address).getScheme());
      return scheme.equals("https") || scheme.equals("mailto");
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  private static InternetAddress address(String text) {
    try {
      InternetAddress address = new InternetAddress(text, true);
      if (address.getAddress().indexOf('@') < 0) {
        throw new IllegalArgumentException("an address without a host: " + text);
      }
      return address;
    } catch (AddressException e) {
      throw new IllegalArgumentException("not a mail address: " + text, e);
    }
  }

  private String host() {
    String address = address(sender()).getAddress();
    return listId().orElse(address.substring(address.lastIndexOf('@') + 1));
  }

  /** The whole day as one mail, however many drafts it has. */
  default Message message(Digest digest) {
    return message(digest.parts(Math.max(1, digest.drafts().size())).get(0));
  }

  /** One part of a day. */
  default Message message(Part part) {
    return new MailWriter(this, host()).write(part);
  }

  /** Starts a mail; {@code sender} is required. */
  static DigestMailBuilder builder() {
    return new DigestMailBuilder();
  }
}
