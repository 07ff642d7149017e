package io.github.dailyietf.digest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * How much was announced, each number with its unit in its name. Computed from the lists of a
 * {@link Digest}, so that a number and the list beside it cannot disagree.
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = CountsBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Counts permits CountsBuilder.ImmutableCounts {

  /** Distinct Internet-Drafts; two revisions of one on the same day are one draft. */
  int drafts();

  /** Those of the drafts whose revision {@code 00} is of this day. */
  int newDrafts();

  /** Distinct revisions of drafts; at least as many as there are drafts. */
  int revisions();

  /** Distinct RFCs. */
  int rfcs();

  /** Announcements of other kinds. */
  int otherAnnouncements();

  /** Distinct mails behind all of these: one for each revision, RFC and other announcement. */
  int messages();

  /** Mails of the day that were left out as copies of another one. */
  int copiesDropped();

  /** Counts the lists of a digest. */
  static Counts of(Digest digest) {
    int revisions = digest.drafts().stream().mapToInt(entry -> entry.revisions().size()).sum();
    return new CountsBuilder()
        .drafts(digest.drafts().size())
        .newDrafts((int) digest.drafts().stream().filter(DraftEntry::newDraft).count())
        .revisions(revisions)
        .rfcs(digest.rfcs().size())
        .otherAnnouncements(digest.actions().size())
        .messages(revisions + digest.rfcs().size() + digest.actions().size())
        .copiesDropped(digest.report().copies())
        .build();
  }
}
