package io.github.dailyietf.core;

/** How far a document has come. */
public enum Stage {
  /** Nothing is known. */
  UNKNOWN,
  /** A draft of its authors. */
  INDIVIDUAL,
  /** A draft of a working group, a research group or another body. */
  GROUP,
  /** The IESG asks everybody for last comments. */
  LAST_CALL,
  /** With the IESG, or with the body that decides in another stream. */
  EVALUATION,
  /** Approved and on its way through the RFC Editor's hands. */
  RFC_EDITOR,
  /** An RFC. */
  PUBLISHED,
  /** An RFC that a later one made obsolete. */
  OBSOLETE,
  /** A draft that expired without a successor. */
  EXPIRED,
  /** A draft that was withdrawn. */
  WITHDRAWN,
  /** A draft that was replaced by several others, or by one of which nothing else is known. */
  REPLACED;

  /** True as long as something is expected to happen. */
  public boolean active() {
    return compareTo(INDIVIDUAL) >= 0 && compareTo(RFC_EDITOR) <= 0;
  }
}
