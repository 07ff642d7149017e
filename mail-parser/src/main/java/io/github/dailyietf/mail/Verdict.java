package io.github.dailyietf.mail;

/** What a line is to a reader that looks for the end of a mail. */
enum Verdict {
  /** A line of the mail. */
  TEXT,
  /** The line between two mails. */
  DIVIDER,
  /** More bytes are needed to tell. */
  UNDECIDED
}
