package io.github.dailyietf.digest;

/** What stands in logs and debuggers for a value that would fill pages. */
final class Brief {

  private Brief() {}

  static String of(Digest digest) {
    Counts counts = digest.counts();
    return "digest of "
        + digest.day()
        + " (drafts: "
        + counts.drafts()
        + ", revisions: "
        + counts.revisions()
        + ", RFCs: "
        + counts.rfcs()
        + ", other announcements: "
        + counts.otherAnnouncements()
        + ")";
  }
}
