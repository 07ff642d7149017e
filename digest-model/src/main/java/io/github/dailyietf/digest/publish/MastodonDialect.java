package io.github.dailyietf.digest.publish;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Statuses: grapheme clusters count, and an address 23 whatever its length. */
final class MastodonDialect extends TextDialect {

  static final int LIMIT = 500;

  private static final int ADDRESS = 23;

  /**
   * Addresses that any reading of Mastodon's rules takes whole. Of others a part may be taken, or
   * nothing.
   */
  private static final Pattern PLAIN_ADDRESS =
      Pattern.compile("https?://[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:/[A-Za-z0-9/._-]*)?");

  MastodonDialect(int limit) {
    super(limit, TextLength.GRAPHEMES);
  }

  @Override
  int addressCost(String address) {
    boolean plain = PLAIN_ADDRESS.matcher(address).matches() && !address.endsWith(".");
    return plain ? ADDRESS : ADDRESS + count(address);
  }

  /** What only looks like an address may count as one. */
  @Override
  public int textCost(Atom atom) {
    boolean looksSo = !atom.bareLink() && atom.text().contains("://");
    return super.textCost(atom) + (looksSo ? ADDRESS : 0);
  }

  @Override
  public String guard(String text) {
    return Mentions.guard(text);
  }

  @Override
  public ChatMessage print(List<List<Block>> leaves) {
    String text = text(leaves.get(0));
    return new ChatMessage(text, Map.of("status", text));
  }
}
