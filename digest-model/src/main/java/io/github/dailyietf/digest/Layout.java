package io.github.dailyietf.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which sections a rendered digest has, in which order, with which words and with which lines for
 * each document. Data, not code: a layout knows nothing of Markdown or HTML, and most are written
 * as a small JSON file.
 *
 * <pre>{@code
 * Layout.parse("""
 *     {
 *       "from": "en",
 *       "sections": ["greeting", "counts", "drafts", "rfcs", "closing"],
 *       "items": {"groupBy": "area", "lines": ["facts", "summary"]},
 *       "phrases": {"greeting": "Good morning!", "closing": "Questions? digest@example.org"}
 *     }
 *     """)
 * }</pre>
 *
 * <p>The same with a builder:
 *
 * <pre>{@code
 * Layout.builder()
 *     .from(Layout.english())
 *     .putPhrase(Phrase.CLOSING, "Questions? digest@example.org")
 *     .partAddress("ietf-{day}-{number}.html")
 *     .build()
 * }</pre>
 *
 * <p>Building one fails with an {@link IllegalArgumentException} if a phrase is missing, uses a
 * placeholder that it does not have, or if a section comes twice. Phrases are plain text: nothing
 * in them is read as markup.
 */
@Value.Immutable
@ValueStyle
public sealed interface Layout permits LayoutBuilder.ImmutableLayout {

  /** The language of the phrases. */
  Locale language();

  /** The sections in their order; those that are left out are not rendered. */
  List<Section> sections();

  /** How each draft and RFC is shown; {@link ItemStyle#standard} if not set. */
  @Value.Default
  default ItemStyle items() {
    return ItemStyle.standard();
  }

  /**
   * How many hot topics are shown at most, and marked in the list; 5 if not set. Without the
   * section {@link Section#HOT_TOPICS} there are none.
   */
  @Value.Default
  default int hotTopics() {
    return 5;
  }

  /** The text of every {@link Phrase}. Not in {@code toString}. */
  @Value.Redacted
  Map<Phrase, String> phrases();

  /**
   * The address of a part, for links between parts: {@code ietf-{day}-{number}.html}. Without it
   * the parts before and after are named but not linked.
   */
  Optional<String> partAddress();

  /** Fails if the layout could not render every digest. */
  @Value.Check
  default void check() {
    Set<Section> seen = EnumSet.noneOf(Section.class);
    for (Section section : sections()) {
      if (!seen.add(section)) {
        throw new IllegalArgumentException("the section comes twice: " + section);
      }
    }
    if (hotTopics() < 0) {
      throw new IllegalArgumentException("not a number of hot topics: " + hotTopics());
    }
    Set<Phrase> missing = EnumSet.allOf(Phrase.class);
    missing.removeAll(phrases().keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("phrases are missing: " + missing);
    }
    phrases().forEach((phrase, text) -> Template.check(phrase.name(), text, phrase.placeholders()));
    partAddress().ifPresent(text -> Template.check("partAddress", text, List.of("day", "number")));
  }

  /**
   * The text of a phrase with its placeholders filled.
   *
   * @throws IllegalArgumentException if a value is missing for a placeholder that the text uses
   */
  default String say(Phrase phrase, Map<String, ?> values) {
    return Template.fill(phrases().getOrDefault(phrase, ""), values);
  }

  /** The address of this part, if the layout has one. */
  default Optional<String> address(Part part) {
    Map<String, ?> values = Map.of("day", part.digest().day(), "number", part.number());
    return partAddress().map(text -> Template.fill(text, values));
  }

  /** The whole layout as JSON that {@link #parse} reads back equal. */
  default String toJson() {
    return LayoutJson.write(this);
  }

  /**
   * Reads a layout from JSON. What it does not say is taken from the layout that its {@code from}
   * names, one of {@link #names}; without {@code from} it must say everything. {@link #schema} is
   * the form.
   *
   * @throws IllegalArgumentException if it is not JSON, has a key, section, phrase or placeholder
   *     that does not exist, or lacks one that is needed; the message has line and column
   */
  static Layout parse(String json) {
    return new LayoutReader("layout", json).read();
  }

  /**
   * Reads a layout from a file in UTF-8.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException as {@link #parse}; the message begins with the file's name
   */
  static Layout read(Path file) throws IOException {
    return LayoutJson.read(file);
  }

  /** The JSON Schema (draft 2020-12) of the files that {@link #read} reads. */
  static String schema() {
    return BuiltInLayouts.schema();
  }

  /**
   * The names of the layouts that come with this library, sorted.
   *
   * <ul>
   *   <li>{@code en} and {@code ja}: all facts of each document, no opinions
   *   <li>{@code en-compact}: one line a document
   *   <li>{@code ja-parts}: an article of a day so heavy that it comes in parts
   *   <li>{@code ja-links}: an article with the link below each document
   *   <li>{@code ja-topics}: an article with three picks, grouped by topic family
   *   <li>{@code ja-points}: an article that opens with the points of the day
   * </ul>
   */
  static List<String> names() {
    return BuiltInLayouts.NAMES;
  }

  /**
   * A layout that comes with this library.
   *
   * @throws IllegalArgumentException if none of {@link #names} is meant
   */
  static Layout named(String name) {
    return BuiltInLayouts.named(name);
  }

  /** English with all facts: the layout {@code en}. */
  static Layout english() {
    return named("en");
  }

  /** English in one line a document: the layout {@code en-compact}. */
  static Layout compact() {
    return named("en-compact");
  }

  /** Japanese with all facts: the layout {@code ja}. */
  static Layout japanese() {
    return named("ja");
  }

  /** Starts a layout; {@code language} and all phrases are required. */
  static LayoutBuilder builder() {
    return new LayoutBuilder();
  }
}
