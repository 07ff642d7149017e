package io.github.dailyietf.digest;

/**
 * A piece of a rendered digest below its title; a {@link Layout} says which come in which order.
 *
 * <p>A section that has nothing to say is not there, nor is its heading. One whose heading is blank
 * goes on below the heading of the section before it.
 */
public enum Section {
  /** Words of the layout's author before everything else: a greeting, who writes, what this is. */
  GREETING,
  /** The sentence that names the day, or says that it was empty. */
  OPENING,
  /** The counts, one a line. */
  COUNTS,
  /** Which part of a heavy day this is; nothing on a day of one part. */
  SPLIT,
  /** Links to the lists on which the announcements were made. */
  SOURCES,
  /** What the reader learns today, in a few points. */
  POINTS,
  /** The day in a few paragraphs. */
  SUMMARY,
  /**
   * The hot topics of the day: what was written about them; if nothing was, those that were found,
   * each with its documents. Under one heading with a {@link #SUMMARY} that somebody wrote, topics
   * that were only found are not shown.
   */
  HOT_TOPICS,
  /** How many drafts stand under each heading that the drafts are grouped by. */
  GROUPS,
  /** The Internet-Drafts, each with its facts and summary. */
  DRAFTS,
  /** The RFCs, or the sentence that there are none; only in the first part. */
  RFCS,
  /** Last Calls, approvals and all other announcements; only in the first part. */
  ACTIONS,
  /** What the author of the layout or the writer of the day thinks of it. */
  EDITORIAL,
  /** What became of the mails, and in the first part the problems. */
  REPORT,
  /** The parts before and after this one; nothing on a day of one part. */
  NAVIGATION,
  /** The last words. */
  CLOSING
}
