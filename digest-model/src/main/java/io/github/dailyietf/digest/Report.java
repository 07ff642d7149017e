package io.github.dailyietf.digest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.Problem;
import java.util.List;
import org.immutables.value.Value;

/**
 * What became of every mail that was read for a digest, in mails. Two laws hold:
 *
 * <ul>
 *   <li>{@code announcements + discussions + notUnderstood = mailsRead}: what they were;
 *   <li>{@code ofTheDay + otherDays + undated + copies = mailsRead}: what was done with them.
 * </ul>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = ReportBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Report permits ReportBuilder.ImmutableReport {

  /** All that were added, of any day and kind. */
  int mailsRead();

  /** Mails of a known kind. */
  int announcements();

  /** Mails of people, who may quote an announcement; never listed. */
  int discussions();

  /** Mails that look like an announcement but could not be read as one; never listed. */
  int notUnderstood();

  /** Distinct mails of the day, listed or not. */
  int ofTheDay();

  /** Mails of other days in UTC. */
  int otherDays();

  /** Mails that do not tell when they were sent. */
  int undated();

  /** Mails of the day that say what another one says: the same Message-ID or the same matter. */
  int copies();

  /**
   * What was odd: problems that were noted, Message-IDs used twice, lookups that failed or have
   * gaps, summaries that failed. Each once, sorted by source and line.
   */
  List<Problem> problems();

  /** Starts a report; all numbers are required. */
  static ReportBuilder builder() {
    return new ReportBuilder();
  }
}
