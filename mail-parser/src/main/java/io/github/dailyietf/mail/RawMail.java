package io.github.dailyietf.mail;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one mail in somebody's buffer, with their lines. Filled again for the next mail. Not
 * thread-safe.
 */
final class RawMail {

  /** The lines from the first header field to the end of the body. */
  final Lines lines = new Lines();

  private static final byte[] NOTHING = {};

  private byte[] data = NOTHING;
  private int start;
  private int end;
  private @Nullable String envelope = "";
  private int envelopeStart;
  private int envelopeEnd;
  private String container = "";
  private long number;
  private boolean escaped;
  private boolean truncated;
  private boolean macLines;

  /** Takes over one mail; the caller has filled {@link #lines}. */
  void set(byte[] bytes, int from, int to) {
    data = bytes;
    start = from;
    end = to;
    envelope = "";
    escaped = false;
    truncated = false;
    macLines = false;
  }

  /** Lets go of the bytes, when they are no longer needed. */
  void release() {
    data = NOTHING;
    lines.release();
  }

  void setOrigin(String containerName, long numberInContainer) {
    container = containerName;
    number = numberInContainer;
  }

  void setEnvelope(String line) {
    envelope = line;
  }

  /** The envelope stands here in the bytes; few ask for it, so it is not made into text yet. */
  void setEnvelope(int from, int to) {
    envelope = null;
    envelopeStart = from;
    envelopeEnd = to;
  }

  void setEscaped(boolean value) {
    escaped = value;
  }

  void setTruncated(boolean value) {
    truncated = value;
  }

  /** Takes over a mail that stands alone in an array. */
  void setAlone(byte[] bytes, String name, long numberInContainer) {
    setAlone(bytes, name, numberInContainer, null);
  }

  /**
   * Takes over a mail that stands alone in an array.
   *
   * @param feeds what finds its lines; null for one of the first mails
   */
  void setAlone(byte[] bytes, String name, long numberInContainer, @Nullable LineFeeds feeds) {
    setKept(bytes, false, feeds);
    if (lines.count() == 1 && MacLines.isIn(bytes, bytes.length)) {
      setKept(bytes, true, feeds);
    }
    setOrigin(name, numberInContainer);
  }

  /**
   * Takes over a mail whose bytes were kept.
   *
   * @param mac whether its lines end with CR alone: where they do not, this is not judged again,
   *     because one line of a mailbox may look as if they did
   * @param feeds what finds its lines; null for one of the first mails
   */
  void setKept(byte[] bytes, boolean mac, @Nullable LineFeeds feeds) {
    set(bytes, 0, bytes.length);
    macLines = mac;
    int first = afterMark(bytes, bytes.length);
    lines.index(mac ? MacLines.translated(bytes) : bytes, first, bytes.length, feeds);
  }

  /** Where a text begins: behind the byte order mark of UTF-8 that some programs write first. */
  static int afterMark(byte[] bytes, int length) {
    boolean mark =
        length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return mark ? 3 : 0;
  }

  byte[] copy() {
    return Arrays.copyOfRange(data, start, end);
  }

  /** Copies the bytes, which are {@link #size} many. */
  void copyTo(byte[] into, int at) {
    System.arraycopy(data, start, into, at, end - start);
  }

  /** Where the mail begins in the buffer that {@link #lines} tell the places of. */
  int start() {
    return start;
  }

  int size() {
    return end - start;
  }

  boolean isEmpty() {
    return start >= end;
  }

  /** The {@code From_} line of an mbox without {@code From }, or an empty text. */
  String envelope() {
    if (envelope == null) {
      envelope = Ascii.string(data, envelopeStart, envelopeEnd);
    }
    return envelope;
  }

  /** True if lines of the body begin with {@code >From }, as mbox files escape {@code From }. */
  boolean escaped() {
    return escaped;
  }

  /** True if the mail was larger than the ceiling and its end is missing here. */
  boolean truncated() {
    return truncated;
  }

  /** True if its lines end with CR alone. */
  boolean macLines() {
    return macLines;
  }

  /** The file it came from and its place there, for reports. */
  String origin() {
    return origin(container, number);
  }

  static String origin(String container, long number) {
    return number == 0 ? container : container + ", mail " + number;
  }

  String container() {
    return container;
  }

  long number() {
    return number;
  }
}
