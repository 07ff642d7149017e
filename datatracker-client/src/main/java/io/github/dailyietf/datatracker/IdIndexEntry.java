package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.UtcDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An Internet-Draft as an index of all drafts lists it.
 *
 * @param draft what the index says of it; a group and an area have their acronym in place of a name
 *     that the index does not tell
 * @param postedOn the day on which its last revision was posted, which is not the date in it
 * @param iesgState how far it came with the IESG, in words, for active drafts: {@code I-D Exists},
 *     {@code IESG Evaluation}
 * @param iesgSubstates what is waited for there: {@code Revised I-D Needed}
 * @param areaDirector the name of the responsible Area Director
 * @param areaDirectorEmail the address of the same
 * @param lastCallEnds when its Last Call ends, while it is in one
 * @param formats the forms in which an active draft is there: {@code .txt}, {@code .xml}
 * @param shepherd name and address: {@code Mei Example <mei@example.org>}
 */
public record IdIndexEntry(
    InternetDraft draft,
    Optional<UtcDay> postedOn,
    Optional<String> iesgState,
    List<String> iesgSubstates,
    Optional<String> areaDirector,
    Optional<String> areaDirectorEmail,
    Optional<LocalDate> lastCallEnds,
    List<String> formats,
    Optional<String> shepherd) {

  /** Copies the lists. */
  public IdIndexEntry {
    iesgSubstates = List.copyOf(iesgSubstates);
    formats = List.copyOf(formats);
  }

  static IdIndexEntry of(InternetDraft draft, Optional<UtcDay> postedOn, List<String> formats) {
    return new IdIndexEntry(
        draft,
        postedOn,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        formats,
        Optional.empty());
  }
}
