package io.github.dailyietf.core;

/**
 * Revisions of a draft that must exist, because a later one does, but of whose posting no source
 * tells.
 *
 * @param name the draft
 * @param first the first missing revision
 * @param last the last missing one
 */
public record RevisionGap(DraftName name, Revision first, Revision last) {

  /** How many revisions are missing. */
  public int size() {
    return last.number() - first.number() + 1;
  }

  /** {@code draft-example-widgets-02 to -05}. */
  @Override
  public String toString() {
    return name.at(first) + (first.equals(last) ? "" : " to -" + last);
  }
}
