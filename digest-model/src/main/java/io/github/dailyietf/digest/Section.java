package io.github.dailyietf.digest;

/**
 * A piece of a rendered digest below its title; a {@link Layout} says which come in which order.
 */
public enum Section {
  /** The sentence that names the day, or says that it was empty. */
  OPENING,
  /** The counts, one a line. */
  COUNTS,
  /** Which part of a heavy day this is; nothing on a day of one part. */
  SPLIT,
  /** The Internet-Drafts, each with its facts and summary. */
  DRAFTS,
  /** The RFCs, or the sentence that there are none; only in the first part. */
  RFCS,
  /** Last Calls, approvals and all other announcements; only in the first part. */
  ACTIONS,
  /** What became of the mails, and in the first part the problems. */
  REPORT,
  /** The parts before and after this one; nothing on a day of one part. */
  NAVIGATION,
  /** The last sentence. */
  CLOSING
}
