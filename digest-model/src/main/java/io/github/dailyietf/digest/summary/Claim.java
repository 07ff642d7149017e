package io.github.dailyietf.digest.summary;

import io.github.dailyietf.digest.Fact;
import java.util.Optional;

/**
 * One thing that a text says and that can be right or wrong, with what the facts say.
 *
 * @param kind what is claimed
 * @param verdict what the facts say to it
 * @param start index of its first character in the text
 * @param end index after the last one
 * @param line the line of the text it stands in, counted from 1
 * @param text the words of the text
 * @param explanation a sentence for people: the right value, or what is not known
 * @param fact the fact that supports or contradicts it; empty if there is none, as for what is
 *     unknown and what contradicts itself
 * @param replacement what would be right in place of the text, where exactly one number is
 */
public record Claim(
    Kind kind,
    Verdict verdict,
    int start,
    int end,
    int line,
    String text,
    String explanation,
    Optional<Fact> fact,
    Optional<String> replacement) {

  /** What can be claimed. */
  public enum Kind {
    /** That there is such an RFC and that it is the one that is meant. */
    RFC,
    /** A BCP, STD or FYI and what belongs to it. */
    SUB_SERIES,
    /** An Internet-Draft, with or without its revision. */
    DRAFT,
    /** A working group or research group. */
    GROUP,
    /** Which revision of the draft it is. */
    REVISION,
    /** How many there are of something. */
    COUNT,
    /** Which part of a heavy day it is, or which items it shows. */
    PART,
    /** Where in the list an item stands. */
    PLACE,
    /** How many pages a document has. */
    PAGES,
    /** When something happened or will. */
    DATE,
    /** A mark like ② that ties an item to a numbered paragraph. */
    MARK,
    /** The title of a document. */
    TITLE,
    /** That one document updates or obsoletes another. */
    RELATION,
    /** A number within words that stand so in a title, an abstract or another known text. */
    QUOTATION
  }

  /** What the facts say to a claim. */
  public enum Verdict {
    /** A fact says the same. */
    SUPPORTED,
    /** A fact says something else. */
    CONTRADICTED,
    /** No fact says anything. */
    UNKNOWN
  }

  /** {@code line 15: COUNT "7" CONTRADICTED: the day has 6 drafts in 7 revisions}. */
  @Override
  public String toString() {
    return "line " + line + ": " + kind + " \"" + text + "\" " + verdict + ": " + explanation;
  }
}
