package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Digests as a feed for readers (Atom, RFC 4287): an entry for each day, or for each draft, RFC and
 * other announcement.
 *
 * <pre>{@code
 * AtomFeed feed =
 *     AtomFeed.builder()
 *         .address("https://example.org/ietf/feed.xml")
 *         .pages("https://example.org/ietf/{day}.html")
 *         .build();
 * Files.writeString(Path.of("feed.xml"), feed.render(List.of(today, yesterday)));
 * }</pre>
 *
 * <p>Ids are {@code tag:} URIs (RFC 4151) of the feed's host and the day; they stay the same as
 * long as the host does, so that no reader sees an entry twice. Times are those of the
 * announcements, never those of the rendering. Feeds are safe for use by many threads.
 */
@Value.Immutable
@ValueStyle
public sealed interface AtomFeed permits AtomFeedBuilder.ImmutableAtomFeed {

  /** Where the feed can be read, an {@code https:} or {@code http:} address; it is the id too. */
  String address();

  /** What the feed is called; {@code Daily IETF} if not set. */
  @Value.Default
  default String title() {
    return "Daily IETF";
  }

  /** Who makes the feed; the title if not set. */
  Optional<String> author();

  /** The words and lines of the entries; {@link Layout#english} if not set. */
  @Value.Default
  default Layout layout() {
    return Layout.english();
  }

  /**
   * The address of a day's page with {@code {day}} in it, to which the entries of days link.
   * Without it they stand for themselves.
   */
  Optional<String> pages();

  /**
   * True if each day is one entry with the whole digest, false if each draft, RFC and other
   * announcement has its own; true if not set.
   */
  @Value.Default
  default boolean wholeDays() {
    return true;
  }

  /** Fails if an address is none. */
  @Value.Check
  default void check() {
    if (WebLink.of(address()).isEmpty()) {
      throw new IllegalArgumentException("not an address of the web: " + address());
    }
    pages()
        .filter(text -> WebLink.of(text.replace("{day}", "2026-01-01")).isEmpty())
        .ifPresent(
            text -> {
              throw new IllegalArgumentException("not an address of the web: " + text);
            });
  }

  /**
   * The feed of these days in any order; the newest entry comes first. Write it as UTF-8.
   *
   * @throws IllegalArgumentException if there is no digest, since a feed must tell when it was
   *     updated, or if a day comes twice
   */
  default String render(Collection<Digest> digests) {
    return new FeedWriter(this).write(digests);
  }

  /** Starts a feed; {@code address} is required. */
  static AtomFeedBuilder builder() {
    return new AtomFeedBuilder();
  }
}
