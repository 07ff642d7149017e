package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the <a href="https://www.rfc-editor.org/rfc-index.xml">RFC index</a>: an RFC, a
 * number that was never given to one, or what a number of a sub-series consists of.
 *
 * <pre>{@code
 * if (entry instanceof RfcIndexEntry.Issued issued) {
 *   issued.rfc().title();
 * }
 * }</pre>
 *
 * <p>Other kinds of entries may come.
 */
public sealed interface RfcIndexEntry {

  /**
   * An RFC.
   *
   * @param rfc what the index says of it; its date is a month (a day for RFCs of 1 April), its
   *     group and area have their acronym in place of a name that the index does not tell
   * @param publishedAs the status with which it was published, in the words of the index: {@code
   *     PROPOSED STANDARD}; its present one is {@link Rfc#status}
   * @param formats {@code TXT}, {@code HTML}, {@code PDF}, {@code XML}, {@code PS}; {@code ASCII}
   *     and {@code TEXT} for {@code TXT} until May 2026
   * @param keywords words to find it by
   * @param errataUrl the page of its errata, if it has any
   */
  record Issued(
      Rfc rfc,
      Optional<String> publishedAs,
      List<String> formats,
      List<String> keywords,
      Optional<URI> errataUrl)
      implements RfcIndexEntry {

    /** Copies the lists. */
    public Issued {
      formats = List.copyOf(formats);
      keywords = List.copyOf(keywords);
    }
  }

  /**
   * A number that no RFC has or will have.
   *
   * @param number the number
   */
  record NotIssued(RfcNumber number) implements RfcIndexEntry {}

  /**
   * A number of a sub-series.
   *
   * @param subSeries BCP, STD or FYI and number
   * @param members the RFCs that it consists of now; empty for a number that is retired or not yet
   *     in use
   */
  record Series(SubSeries subSeries, List<RfcNumber> members) implements RfcIndexEntry {

    /** Copies the list. */
    public Series {
      members = List.copyOf(members);
    }
  }
}
