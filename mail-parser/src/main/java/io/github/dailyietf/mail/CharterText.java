package io.github.dailyietf.mail;

import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupBuilder;
import io.github.dailyietf.core.GroupType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What mails about groups have in common: the group with its area, and its charter below. */
final class CharterText {

  private static final int MOST_OPENING = 4;

  /** What stands behind a whole name and its acronym. */
  private static final String[] TYPES = {" WG ", " RG ", " working group ", " research group "};

  private final Prose prose;
  private final String opening;

  CharterText(Prose prose) {
    this.prose = prose;
    this.opening = prose.joined(0, Math.min(MOST_OPENING, prose.size()));
  }

  /** The first paragraphs as one text. */
  String opening() {
    return opening;
  }

  /**
   * The group, or null if it has no name.
   *
   * @param words what the Subject calls it; may be empty
   * @param type the type by the Subject
   */
  @Nullable Group group(String words, @Nullable GroupType type) {
    NamedGroup stated = named(words.isEmpty() ? prose.heading() : words);
    NamedGroup below = NamedGroup.read(prose.heading());
    if (stated.acronym() == null && below.name().equals(stated.name())) {
      stated = new NamedGroup(stated.name(), below.acronym(), stated.type());
    }
    if (stated.name().isEmpty()) {
      return null;
    }
    GroupBuilder group = stated.orType(type).orType(newType()).builder();
    group.area(area());
    if (opening.contains(" of the IETF") || opening.contains("A new IETF ")) {
      group.organization("IETF");
    } else if (opening.contains(" of the IRTF") || opening.contains("A new IRTF ")) {
      group.organization("IRTF");
    }
    return group.build();
  }

  /** The type of a group that the text calls new. */
  private @Nullable GroupType newType() {
    boolean working =
        opening.startsWith("A new working group ")
            || opening.startsWith("A new IETF working group ")
            || opening.startsWith("A new IETF WG ");
    return working ? GroupType.WORKING_GROUP : null;
  }

  /**
   * A name may end in {@code Working Group} itself: then it does so above the charter, too, or its
   * type follows in the text.
   */
  private NamedGroup named(String words) {
    NamedGroup read = NamedGroup.read(words);
    String acronym = read.acronym();
    int open = words.lastIndexOf('(');
    if (acronym == null || read.type() == null || !words.endsWith(")")) {
      return read;
    }
    boolean whole = words.equals(prose.heading());
    for (String type : TYPES) {
      whole |= opening.contains("The " + words + type);
    }
    return whole ? new NamedGroup(words.substring(0, open).strip(), acronym, read.type()) : read;
  }

  /** The area of {@code in the Routing Area of the IETF} or {@code in the Routing Area.} */
  private Optional<Area> area() {
    int at = opening.indexOf(" in the ");
    while (at >= 0) {
      int end = opening.indexOf(" Area", at);
      // The name of the group, which stands before, may have these words, too.
      at = end < 0 ? at : opening.lastIndexOf(" in the ", end);
      int from = at + " in the ".length();
      String name = end < from ? "" : opening.substring(from, end);
      boolean whole = !name.isEmpty() && isEnd(end + " Area".length());
      if (whole && name.length() <= 80 && name.indexOf(". ") < 0) {
        return Optional.of(Area.builder().name(name).build());
      }
      at = end < 0 ? -1 : opening.indexOf(" in the ", from);
    }
    return Optional.empty();
  }

  private boolean isEnd(int at) {
    return at >= opening.length() || !Character.isLetterOrDigit(opening.charAt(at));
  }

  Optional<String> charterUrl() {
    return prose.labelled("Charter:");
  }
}
