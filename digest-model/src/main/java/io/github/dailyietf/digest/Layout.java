package io.github.dailyietf.digest;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which sections a rendered digest has, in which order and with which words. Data, not code: a
 * layout knows nothing of Markdown or HTML.
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

  /** The text of every {@link Phrase}. */
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
    for (Phrase phrase : Phrase.values()) {
      Optional<String> text = Optional.ofNullable(phrases().get(phrase));
      Template.check(
          phrase.name(),
          text.orElseThrow(() -> new IllegalArgumentException("the phrase is missing: " + phrase)),
          phrase.placeholders());
    }
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

  /** English, all sections. */
  static Layout english() {
    return EnglishWords.layout();
  }

  /** Japanese, all sections. */
  static Layout japanese() {
    return JapaneseWords.layout();
  }

  /** Starts a layout; {@code language} and all phrases are required. */
  static LayoutBuilder builder() {
    return new LayoutBuilder();
  }
}
