package io.github.dailyietf.benchmarks.facts;

import org.jspecify.annotations.Nullable;

/**
 * All that one announcement of a draft says: field by field what the library makes of it.
 *
 * @param kind {@code id-action}, or {@code other} for a mail that is none
 * @param header what its header says
 * @param draft what its text says about the draft
 * @param htmlUrl the address of the HTML rendering
 * @param diffUrl the address of the differences to the revision before
 */
public record MailFacts(
    String kind,
    HeaderFacts header,
    DraftFacts draft,
    @Nullable String htmlUrl,
    @Nullable String diffUrl) {

  /** The kind of the announcements of drafts. */
  public static final String ID_ACTION = "id-action";

  /** The kind of all other mails. */
  public static final String OTHER = "other";
}
