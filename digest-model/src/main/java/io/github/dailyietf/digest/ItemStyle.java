package io.github.dailyietf.digest;

import io.github.dailyietf.digest.topic.Grouping;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How a {@link Layout} shows each draft and RFC. The title is always shown; it is a link where no
 * line below it has one.
 *
 * <pre>{@code
 * ItemStyle.builder().groupBy(Grouping.AREA).addLines(ItemLine.FACTS, ItemLine.SUMMARY).build()
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public sealed interface ItemStyle permits ItemStyleBuilder.ImmutableItemStyle {

  /** What drafts stand together by; in the order of {@link DigestEntry} if not set. */
  Optional<Grouping> groupBy();

  /**
   * True if an item is a bullet of a list with all its lines in one, false if its title is a
   * heading above them; false if not set.
   */
  @Value.Default
  default boolean bullets() {
    return false;
  }

  /**
   * True if {@link ItemLine#TIMELINE} is a chart in the language of Mermaid in Markdown, false if
   * it is nothing there; false if not set.
   */
  @Value.Default
  default boolean mermaid() {
    return false;
  }

  /** What stands below the title, in this order. */
  List<ItemLine> lines();

  /** Fails if a line comes twice. */
  @Value.Check
  default void check() {
    Set<ItemLine> seen = EnumSet.noneOf(ItemLine.class);
    for (ItemLine line : lines()) {
      if (!seen.add(line)) {
        throw new IllegalArgumentException("the line comes twice: " + line);
      }
    }
  }

  /** Headings with facts, authors, remarks, summary and the life so far; no groups. */
  static ItemStyle standard() {
    return builder()
        .addLines(ItemLine.FACTS, ItemLine.AUTHORS, ItemLine.REMARKS, ItemLine.SUMMARY)
        .addLines(ItemLine.STANDING, ItemLine.TIMELINE)
        .build();
  }

  /** Starts a style; nothing is required. */
  static ItemStyleBuilder builder() {
    return new ItemStyleBuilder();
  }
}
