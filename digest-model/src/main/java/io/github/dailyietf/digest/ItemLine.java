package io.github.dailyietf.digest;

/** A line, or a few, that a rendered draft or RFC has below its title. */
public enum ItemLine {
  /** The linked name and every fact that is known, in one line. */
  FACTS,
  /** The authors. */
  AUTHORS,
  /** The mark of a hot topic, and what the document has to do with others of the day. */
  REMARKS,
  /** The summary and who wrote it. */
  SUMMARY,
  /**
   * All in one paragraph, as a person would write it: the mark of a hot topic, the summary, and as
   * short sentences the revision, what it updates and what it has to do with others of the day.
   */
  PROSE,
  /** A link to the document's page that has a line to itself. */
  LINK,
  /** Where the work stands, in a sentence; nothing if the entry has no history. */
  STANDING,
  /**
   * The life of the work: on HTML pages a small picture, in plain text, mails and lists of bullets
   * a line of text, in Markdown nothing or what {@link ItemStyle#mermaid} says. Nothing if the
   * entry has no history or only one thing is known to have happened.
   */
  TIMELINE
}
