package io.github.dailyietf.mail;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a folder on an IMAP server has been read, to be kept until the next time: {@link
 * ImapBuilder#newerThan}. Numbers of one folder say nothing about another one.
 *
 * @param uidValidity which numbering of the folder this is, 1 to 4,294,967,295; a server that
 *     numbers its mails anew changes it (RFC 9051, 2.3.1.1)
 * @param lastUid the number of the last mail that was read; 0 if none was
 */
public record ImapState(long uidValidity, long lastUid) {

  private static final long MOST = 0xFFFF_FFFFL;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ImapState {
    if (uidValidity < 1 || uidValidity > MOST || lastUid < 0 || lastUid > MOST) {
      throw new IllegalArgumentException(
          "not numbers of an IMAP folder: " + uidValidity + ":" + lastUid);
    }
  }

  /**
   * Reads {@code 1700000000:4711}.
   *
   * @throws IllegalArgumentException if the text is not two numbers with a colon between them
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ImapState parse(String text) {
    String stripped = text.strip();
    int colon = stripped.indexOf(':');
    try {
      return new ImapState(
          Long.parseLong(stripped, 0, Math.max(0, colon), 10),
          Long.parseLong(stripped, colon + 1, stripped.length(), 10));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a state like 1700000000:4711: " + text, e);
    }
  }

  /** Both numbers with a colon between them: {@code 1700000000:4711}. */
  @Override
  @JsonValue
  public String toString() {
    return uidValidity + ":" + lastUid;
  }
}
