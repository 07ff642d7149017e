package io.github.dailyietf.digest.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a rendered digest into messages that a chat service takes: none above its limits, none cut
 * inside a character, an emoji, an address or markup.
 *
 * <pre>{@code
 * for (Part part : digest.parts(25)) {
 *   for (ChatMessage message : Chunks.slack().cut(DigestRenderer.markdown().render(part))) {
 *     chat.post(message.json());
 *   }
 * }
 * }</pre>
 *
 * <p>The messages together carry every word, in order. An entry stays in one message where that is
 * possible; else it is cut between its paragraphs, sentences or words, and Japanese never before a
 * closing mark. Only what is longer than a whole message is cut inside: a word between its
 * characters, and an address, which then is no link.
 *
 * <p>Titles and abstracts of others stay words: they can neither call people ({@code @everyone},
 * {@code <!channel>}, {@code @user@host}) nor bring links or markup of their own. Where a service
 * has no other way, an invisible U+200B stands behind an at sign. Line breaks and blanks where
 * texts were cut are dropped, and control characters and turned directions become U+FFFD.
 *
 * <p>The limits are those of the services' documents, counted in the way that never falls short.
 * Takes time linear in the length of the text. Thread-safe.
 */
public final class Chunks {

  private final Dialect dialect;
  private final boolean numbered;

  private Chunks(Dialect dialect, boolean numbered) {
    this.dialect = dialect;
    this.numbered = numbered;
  }

  /**
   * Slack: {@code chat.postMessage} or an incoming webhook, with {@code header} and {@code
   * rich_text} blocks. A header has at most 150 characters, a message at most 50 blocks and a text
   * of at most 40,000 characters, of which the blocks stand for 12,000: with some 13,000 Slack
   * answers {@code msg_blocks_too_long}. Other blocks are kept below the 3,000 characters of a
   * section.
   *
   * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/">Slack, Blocks</a>
   * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage/">chat.postMessage</a>
   */
  public static Chunks slack() {
    return new Chunks(new SlackDialect(), false);
  }

  /**
   * Discord: a message whose {@code content} has at most 2,000 characters, without previews of
   * links.
   *
   * @see <a href="https://discord.com/developers/docs/resources/message#create-message">Discord,
   *     Create Message</a>
   */
  public static Chunks discord() {
    return new Chunks(new DiscordDialect(false), false);
  }

  /**
   * Discord: a message of at most 10 embeds, whose descriptions have at most 4,096 characters each
   * and 6,000 together.
   *
   * @see <a href="https://discord.com/developers/docs/resources/message#embed-object-embed-limits">
   *     Discord, Embed Limits</a>
   */
  public static Chunks discordEmbeds() {
    return new Chunks(new DiscordDialect(true), false);
  }

  /** Mastodon: a {@code status} of at most 500 characters; see {@link #mastodon(int)}. */
  public static Chunks mastodon() {
    return mastodon(MastodonDialect.LIMIT);
  }

  /**
   * Mastodon: a {@code status} of as many characters as the server allows. Grapheme clusters count,
   * and every address counts 23.
   *
   * @param limit {@code configuration.statuses.max_characters} of the server, at least 50
   * @throws IllegalArgumentException if the limit is less than 50
   * @see <a href="https://docs.joinmastodon.org/user/posting/#text">Mastodon, Posting</a>
   */
  public static Chunks mastodon(int limit) {
    return new Chunks(new MastodonDialect(limit), false);
  }

  /**
   * Bluesky: a record {@code app.bsky.feed.post} with at most 300 grapheme clusters and 3,000 bytes
   * of UTF-8. Links are facets, whose indexes count bytes of UTF-8. The caller adds {@code
   * createdAt}, and {@code reply} to make a thread.
   *
   * @see <a href="https://docs.bsky.app/docs/advanced-guides/post-richtext">Bluesky, Links,
   *     mentions and rich text</a>
   * @see <a
   *     href="https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json">
   *     app.bsky.feed.post</a>
   */
  public static Chunks bluesky() {
    return new Chunks(new BlueskyDialect(), false);
  }

  /**
   * Matrix: the content of an {@code m.room.message}, an {@code m.notice} with {@code body} and
   * {@code formatted_body}. An event has at most 65,536 bytes; the content gets 40,000, since
   * encryption makes it a third longer.
   *
   * @see <a href="https://spec.matrix.org/latest/client-server-api/#size-limits">Matrix, Size
   *     limits</a>
   */
  public static Chunks matrix() {
    return new Chunks(new MatrixDialect(), false);
  }

  /**
   * Microsoft Teams: an Adaptive Card for an incoming webhook or workflow. Requests of more than 28
   * KB are refused; cards get 20,000 bytes, since some have been refused from 21,000 on.
   *
   * @see <a
   *     href="https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook">
   *     Microsoft, Create an Incoming Webhook</a>
   */
  public static Chunks teams() {
    return new Chunks(new TeamsDialect(), false);
  }

  /**
   * LINE: the {@code messages} of a push, broadcast or reply, at most 5 text objects with at most
   * 5,000 UTF-16 units each. The caller adds {@code to} or {@code replyToken}.
   *
   * @see <a href="https://developers.line.biz/en/reference/messaging-api/#text-message">LINE, Text
   *     message</a>
   * @see <a href="https://developers.line.biz/en/docs/messaging-api/text-character-count/">LINE,
   *     Character counting</a>
   */
  public static Chunks line() {
    return new Chunks(new LineDialect(), false);
  }

  /**
   * Texts without a payload, counted as {@link String#length} does; see {@link #plain(int,
   * TextLength)}.
   */
  public static Chunks plain(int limit) {
    return plain(limit, TextLength.UTF_16_UNITS);
  }

  /**
   * Texts without a payload, for services that are not listed here. Words that such a service takes
   * for a mention stay as they are.
   *
   * @param limit what a text may count, at least 50
   * @param length what the service counts
   * @throws IllegalArgumentException if the limit is less than 50
   */
  public static Chunks plain(int limit, TextLength length) {
    return new Chunks(new TextDialect(limit, length), false);
  }

  /** The same, with {@code (1/3)} at the end of each message if there are several. */
  public Chunks numbered() {
    return new Chunks(dialect, true);
  }

  /** Cuts CommonMark; HTML in it is words. A text without words gives no message. */
  public List<ChatMessage> cut(String markdown) {
    return print(Passage.ofMarkdown(markdown));
  }

  /** Cuts plain text, in which nothing is markup; addresses of the web become links. */
  public List<ChatMessage> cutText(String text) {
    return print(Passage.ofText(text));
  }

  private List<ChatMessage> print(List<Block> blocks) {
    List<List<List<Block>>> messages = new Cutter(dialect, 0).cut(blocks);
    if (numbered && messages.size() > 1) {
      int digits = 1;
      do {
        String widest = "9".repeat(digits);
        messages = new Cutter(dialect, cost(number(widest, widest))).cut(blocks);
        digits++;
      } while (String.valueOf(messages.size()).length() >= digits);
      addNumbers(messages);
    }
    return messages.stream().map(dialect::print).toList();
  }

  private static void addNumbers(List<List<List<Block>>> messages) {
    String count = String.valueOf(messages.size());
    for (int i = 0; i < messages.size(); i++) {
      List<List<Block>> leaves = messages.get(i);
      List<Block> last = new ArrayList<>(leaves.get(leaves.size() - 1));
      last.add(number(String.valueOf(i + 1), count));
      leaves.set(leaves.size() - 1, last);
    }
  }

  private static Block number(String number, String count) {
    return Block.paragraph("(" + number + "/" + count + ")");
  }

  private int cost(Block block) {
    Atom atom = block.atoms().get(0);
    return dialect.cost(block) + dialect.textCost(atom) + dialect.runCost(atom);
  }
}
