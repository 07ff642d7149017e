package io.github.dailyietf.digest.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Something to be published at one place: a page, a chat message.
 *
 * @param place what stays the same when the content changes: {@code
 *     slack/C012/2025-11-28/part-1/message-2}
 * @param content what is to stand there
 */
public record Post(String place, String content) {

  private static final int KEY = 24;

  /**
   * Checks the place.
   *
   * @throws IllegalArgumentException if the place is blank
   */
  public Post {
    if (place.isBlank()) {
      throw new IllegalArgumentException("a post needs a place");
    }
  }

  /** A post of this content. */
  public static Post of(String place, String content) {
    return new Post(place, content);
  }

  /** Chat messages in their order, at {@code place/1}, {@code place/2} ... */
  public static List<Post> all(String place, List<ChatMessage> messages) {
    List<Post> posts = new ArrayList<>();
    for (ChatMessage message : messages) {
      String content = message.payload().isEmpty() ? message.text() : message.json();
      posts.add(new Post(place + "/" + (posts.size() + 1), content));
    }
    return posts;
  }

  /** The SHA-256 of the content in hexadecimal: equal contents have equal hashes. */
  public String hash() {
    return ContentHash.of(content);
  }

  /**
   * The idempotency key: 24 hexadecimal digits made of place and content, the same on every run. It
   * fits a Discord {@code nonce}, a Mastodon {@code Idempotency-Key}, a Matrix transaction id and
   * the metadata of a Slack message.
   */
  public String key() {
    return full().substring(0, KEY);
  }

  /** The same as a UUID, for a LINE {@code X-Line-Retry-Key}. */
  public UUID uuid() {
    String hex = full();
    long high = Long.parseUnsignedLong(hex.substring(0, 16), 16);
    long low = Long.parseUnsignedLong(hex.substring(16, 32), 16);
    // Version 8, a digest of the maker's choice (RFC 9562, 5.8).
    return new UUID(
        high & 0xffff_ffff_ffff_0fffL | 0x8000L,
        low & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
  }

  /**
   * The place and the key, not the content: {@code slack/C012/2025-11-28/1
   * (6f27aff49aaaccd40affa265)}.
   */
  @Override
  public String toString() {
    return place + " (" + key() + ")";
  }

  private String full() {
    return ContentHash.of(place + "\n" + content);
  }
}
