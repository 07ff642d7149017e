package io.github.dailyietf.mail;

import io.github.dailyietf.mail.MailHead.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole mails in a mail: parts of the type {@code message/rfc822}, which the parts of a {@code
 * multipart/digest} are without saying so. For one mail.
 */
final class ContainedMails {

  /** Deeper parts are not looked into. */
  static final int DEEPEST = 12;

  private final MailHead partHead = new MailHead();
  private final List<RawMail> found = new ArrayList<>(0);
  private final RawMail mail;
  private final Lines lines;
  private final String source;

  private ContainedMails(RawMail mail, String source) {
    this.mail = mail;
    this.lines = mail.lines;
    this.source = source;
  }

  /**
   * The mails directly in a mail, in order; what is in them is not looked for.
   *
   * @param head the header of the mail
   * @param source for reports
   */
  static List<RawMail> of(RawMail mail, MailHead head, String source) {
    ContainedMails contained = new ContainedMails(mail, source);
    if (head.present() && head.has(Field.CONTENT_TYPE)) {
      contained.part(head.bodyLine(), contained.lines.count(), type(head, null), head, 0);
    }
    return contained.found;
  }

  private static ContentType type(MailHead head, @Nullable ContentType usual) {
    String value = head.text(Field.CONTENT_TYPE);
    return value != null ? ContentType.parse(value) : usual != null ? usual : ContentType.PLAIN;
  }

  private void part(int from, int to, ContentType type, MailHead head, int depth) {
    if (type.isMessage()) {
      add(from, to, BodyText.encoding(head));
    } else if (type.isMultipart() && depth < DEEPEST) {
      String boundary = PartLines.boundary(type, lines, from, to);
      if (boundary != null) {
        multipart(from, to, type, boundary, depth);
      }
    }
  }

  private void multipart(int from, int to, ContentType type, String boundary, int depth) {
    int start = -1;
    for (int line = from; line <= to; line++) {
      boolean last = line == to;
      if (!last && !PartLines.isDelimiter(lines, line, boundary)) {
        continue;
      }
      if (start >= 0) {
        partHead.readPart(lines, start, line);
        part(partHead.bodyLine(), line, type(partHead, type.usualPart()), partHead, depth + 1);
      }
      if (!last && PartLines.isClosing(lines, line, boundary)) {
        return;
      }
      start = line + 1;
    }
  }

  private void add(int fromLine, int toLine, String encoding) {
    if (fromLine >= toLine) {
      return;
    }
    byte[] data = lines.data();
    int start = lines.start(fromLine);
    int end = lines.start(toLine);
    byte[] bytes = new byte[end - start];
    // RFC 2046 allows no such encoding here, but there are programs that use them.
    int length =
        switch (encoding) {
          case "base64" -> Transfer.base64(data, start, end, bytes, 0);
          case "quoted-printable" -> Transfer.quotedPrintable(lines, fromLine, toLine, bytes);
          default -> {
            System.arraycopy(data, start, bytes, 0, end - start);
            yield end - start;
          }
        };
    RawMail inner = new RawMail();
    inner.setAlone(Arrays.copyOf(bytes, length), source, 0);
    inner.setEscaped(mail.escaped());
    found.add(inner);
  }
}
