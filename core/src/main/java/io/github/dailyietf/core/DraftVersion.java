package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Locale;

/**
 * One revision of one Internet-Draft: {@code draft-ietf-quic-http-34}.
 *
 * @param name the draft
 * @param revision its revision
 */
public record DraftVersion(DraftName name, Revision revision)
    implements DocumentReference, Comparable<DraftVersion> {

  /** One revision of the draft. */
  public static DraftVersion of(DraftName name, Revision revision) {
    return new DraftVersion(name, revision);
  }

  /**
   * Reads a name with its revision of two or three digits, or a file name: any case, with or
   * without an extension.
   *
   * @throws IllegalArgumentException if the text is not a draft name that ends in a revision
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DraftVersion parse(String text) {
    String name = FileName.withoutExtension(text.strip().toLowerCase(Locale.ROOT));
    int dash = FileName.revisionDash(name, Revision.MOST_DIGITS);
    if (dash < 0) {
      throw new IllegalArgumentException("not a draft name with its revision: " + text);
    }
    return new DraftVersion(
        new DraftName(name.substring(0, dash)), Revision.parse(name.substring(dash + 1)));
  }

  /** The page of this revision in the Datatracker. */
  @Override
  public URI datatrackerUrl() {
    return URI.create(DATATRACKER + name + "/" + revision + "/");
  }

  /** By name, then by revision. */
  @Override
  public int compareTo(DraftVersion other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : revision.compareTo(other.revision);
  }

  /** Name and revision: {@code draft-ietf-quic-http-34}. */
  @Override
  @JsonValue
  public String toString() {
    return name + "-" + revision;
  }
}
