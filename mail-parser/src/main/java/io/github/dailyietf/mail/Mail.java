package io.github.dailyietf.mail;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one mail, with its header fields and its text on request. Immutable and thread-safe.
 */
public final class Mail {

  private final byte[] bytes;
  private final String container;
  private final long number;
  private final String envelope;
  private final boolean escaped;
  private final boolean truncated;
  private final boolean macLines;

  Mail(RawMail raw) {
    bytes = raw.copy();
    container = raw.container();
    number = raw.number();
    envelope = raw.envelope();
    escaped = raw.escaped();
    truncated = raw.truncated();
    macLines = raw.macLines();
  }

  /** A mail of these bytes: header, empty line, body. The bytes are copied. */
  public static Mail of(byte[] bytes) {
    RawMail raw = new RawMail();
    raw.setAlone(bytes, "mail", 0);
    return new Mail(raw);
  }

  /**
   * The bytes exactly as the mailbox holds them, without the line that begins a mail in an mbox
   * file and the empty line behind it. A copy.
   */
  public byte[] raw() {
    return bytes.clone();
  }

  /** Where it came from, for reports: {@code i-d-announce.mbox, mail 3}. */
  public String origin() {
    return RawMail.origin(container, number);
  }

  /** What follows {@code From } in the line that begins a mail in an mbox file. */
  public Optional<String> envelope() {
    return envelope.isEmpty() ? Optional.empty() : Optional.of(envelope);
  }

  /** True if the mail was larger than the mailbox's ceiling, so that its end is missing. */
  public boolean truncated() {
    return truncated;
  }

  /**
   * The first field of this name, decoded (RFC 2047) and unfolded; upper and lower case are one.
   */
  public Optional<String> header(String name) {
    List<String> all = headers(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** All fields of this name in order, decoded and unfolded. */
  public List<String> headers(String name) {
    RawMail raw = rawMail();
    MailHead head = new MailHead();
    head.read(raw.lines);
    Lines lines = raw.lines;
    List<String> found = new ArrayList<>(2);
    String prefix = name.toLowerCase(Locale.ROOT);
    for (int line = 0; line < Math.min(head.bodyLine(), lines.count()); line++) {
      byte[] data = lines.data();
      int start = lines.start(line);
      int end = lines.end(line);
      if (!Ascii.startsWithIgnoringCase(data, start, end, prefix)) {
        continue;
      }
      int colon = Ascii.skipBlanks(data, start + prefix.length(), end);
      if (colon < end && data[colon] == ':') {
        found.add(value(lines, line, colon + 1, head.bodyLine()));
      }
    }
    return List.copyOf(found);
  }

  private static String value(Lines lines, int line, int from, int bodyLine) {
    byte[] data = lines.data();
    int last = line;
    while (last + 1 < Math.min(bodyLine, lines.count())
        && lines.start(last + 1) < lines.end(last + 1)
        && (data[lines.start(last + 1)] == ' ' || data[lines.start(last + 1)] == '\t')) {
      last++;
    }
    int end = Ascii.trimmedEnd(data, from, lines.end(last));
    String text = Folds.undone(Ascii.string(data, Ascii.skipBlanks(data, from, end), end));
    return EncodedWords.decode(text);
  }

  /**
   * The first plain text part, decoded, with line feeds as line ends; empty if there is none. The
   * {@code >} that an mbox file puts before {@code From } is taken away.
   */
  public String text() {
    RawMail raw = rawMail();
    MailHead head = new MailHead();
    head.read(raw.lines);
    BodyText body = new BodyText();
    body.select(raw, head);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    Lines lines = body.lines();
    for (int line = body.from(); line < body.to(); line++) {
      int end = lines.end(line);
      // Some programs turn the line end of the mail, too, into two characters.
      while (end > lines.start(line) && lines.data()[end - 1] == '\r') {
        end--;
      }
      out.write(lines.data(), lines.start(line), end - lines.start(line));
      out.write('\n');
    }
    byte[] text = out.toByteArray();
    return Ascii.string(text, 0, text.length);
  }

  /** The bytes as the parser takes them. */
  RawMail rawMail() {
    return rawMail(null);
  }

  /**
   * The bytes as the parser takes them.
   *
   * @param feeds what finds its lines; null for one of the first mails
   */
  RawMail rawMail(@Nullable LineFeeds feeds) {
    RawMail raw = new RawMail();
    raw.setKept(bytes, macLines, feeds);
    raw.setOrigin(container, number);
    raw.setEnvelope(envelope);
    raw.setEscaped(escaped);
    raw.setTruncated(truncated);
    return raw;
  }

  /** Where it came from. */
  @Override
  public String toString() {
    return origin();
  }
}
