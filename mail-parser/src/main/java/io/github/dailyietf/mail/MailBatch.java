package io.github.dailyietf.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Mails copied out of a source together with their lines, which need not be searched for again.
 * Filled by one thread, then read by another.
 */
final class MailBatch {

  /** Where a mail stands in the batch, and what is known of it. */
  private record Place(
      int start,
      int end,
      int firstLine,
      int afterLast,
      boolean byWords,
      boolean macLines,
      String envelope,
      String container,
      long number,
      boolean escaped,
      boolean truncated) {}

  private final List<Place> places = new ArrayList<>();
  private byte[] bytes;
  private int length;
  private int[] lines = {};
  private int lineCount;

  /**
   * An empty batch.
   *
   * @param size how many bytes are expected
   */
  MailBatch(int size) {
    bytes = new byte[size];
  }

  /** Copies a mail. */
  void add(RawMail mail) {
    int size = mail.size();
    if (bytes.length - length < size) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + size));
    }
    mail.copyTo(bytes, length);
    int firstLine = lineCount;
    // The lines of a mail that ends them with CR are those of a translation.
    if (!mail.macLines()) {
      lines = Lines.withRoom(lines, lineCount, mail.lines.count());
      lineCount = mail.lines.copyStarts(lines, lineCount, length - mail.start());
    }
    places.add(
        new Place(
            length,
            length + size,
            firstLine,
            lineCount,
            mail.lines.wordsEnd() > 0,
            mail.macLines(),
            mail.envelope(),
            mail.container(),
            mail.number(),
            mail.escaped(),
            mail.truncated()));
    length += size;
  }

  /** How many mails there are. */
  int count() {
    return places.size();
  }

  /** How many bytes they have. */
  int length() {
    return length;
  }

  /** Gives one of the mails, in place. */
  void get(int index, RawMail into) {
    Place place = places.get(index);
    if (place.macLines) {
      into.setKept(Arrays.copyOfRange(bytes, place.start, place.end), true, null);
    } else {
      into.set(bytes, place.start, place.end);
      into.lines.set(bytes, lines, place.firstLine, place.afterLast, place.byWords);
      into.lines.finish(place.start, place.end);
    }
    into.setOrigin(place.container, place.number);
    into.setEnvelope(place.envelope);
    into.setEscaped(place.escaped);
    into.setTruncated(place.truncated);
  }
}
