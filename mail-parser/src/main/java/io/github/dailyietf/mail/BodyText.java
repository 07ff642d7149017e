package io.github.dailyietf.mail;

import io.github.dailyietf.mail.MailHead.Field;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of a mail: the first plain text part, its transfer encoding undone, as lines of
 * UTF-8. Text that needs no decoding stays where it is. Filled again for the next mail. Not
 * thread-safe.
 */
final class BodyText {

  /** A scratch that is not kept for the next mail if it has become larger. */
  private static final int LARGE = 1 << 16;

  private static final byte[] NOTHING = {};

  /** Deeper parts are not looked into. */
  private static final int DEEPEST = 12;

  private final MailHead partHead;
  private final LineFeeds lineFeeds;
  private final Lines unescaped = new Lines();
  private final Lines decoded = new Lines();
  private byte[] scratch = NOTHING;
  private String lastTypeValue = "text/plain";
  private ContentType lastType = ContentType.PLAIN;
  private String lastCharsetName = "utf-8";
  private @Nullable Charset lastCharset = StandardCharsets.UTF_8;

  private Lines lines = decoded;
  private int from;
  private int to;

  /** True if a part was found that says something. */
  private boolean found;

  /** True if a multipart has a line that divides parts, so that what it has is not all text. */
  private boolean parted;

  /** Null for one of the first mails. */
  private @Nullable LineFeeds feeds;

  /** The first HTML part, or else part of other text: the text if no plain part says anything. */
  private int spareFrom;

  private int spareTo;
  private ContentType spareType = ContentType.PLAIN;
  private String spareEncoding = "";

  BodyText() {
    partHead = new MailHead();
    lineFeeds = new LineFeeds();
  }

  /** One that knows what another learns, for another mail of the same list. */
  BodyText(BodyText like) {
    partHead = like.partHead;
    lineFeeds = like.lineFeeds;
  }

  /** Lets go of what may be large, when the text is no longer needed. */
  void release() {
    decoded.release();
    unescaped.release();
    lines = decoded;
    if (scratch.length > LARGE) {
      scratch = NOTHING;
    }
  }

  /** The lines that hold the text, from {@link #from} to before {@link #to}. */
  Lines lines() {
    return lines;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Finds the text of the mail whose header has been read. */
  void select(RawMail mail, MailHead head) {
    found = false;
    parted = false;
    spareFrom = -1;
    lines = mail.lines;
    feeds = lines.wordsEnd() > 0 ? lineFeeds : null;
    from = head.bodyLine();
    to = lines.count();
    if (mail.escaped()) {
      unescape();
    }
    if (!head.has(Field.CONTENT_TYPE) && !head.has(Field.TRANSFER_ENCODING)) {
      found = true;
      return;
    }
    Lines body = lines;
    int first = from;
    int end = to;
    ContentType type = type(head);
    part(body, first, end, type, encoding(head), 0);
    if (!found && spareFrom >= 0) {
      leaf(body, spareFrom, spareTo, spareType, spareEncoding);
      if (spareType.isHtml()) {
        use(HtmlText.read(string()));
      }
    } else if (!found) {
      // A body whose boundaries were lost is text; parts of other types are not.
      range(body, first, type.isMultipart() && !parted ? end : first);
    }
  }

  /** Takes a decoded text as the result. */
  private void use(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    decoded.index(bytes, 0, bytes.length, feeds);
    range(decoded, 0, decoded.count());
  }

  private String string() {
    return from < to ? Ascii.string(lines.data(), lines.start(from), lines.start(to)) : "";
  }

  private void range(Lines textLines, int fromLine, int toLine) {
    lines = textLines;
    from = fromLine;
    to = toLine;
  }

  /** Takes the {@code >} away that an mbox file puts before {@code From }. */
  private void unescape() {
    if (from >= to) {
      return;
    }
    byte[] data = lines.data();
    int start = lines.start(from);
    int end = lines.start(to);
    byte[] copy = new byte[end - start];
    int out = 0;
    for (int line = from; line < to; line++) {
      int lineStart = lines.start(line);
      int quoted = lineStart;
      while (quoted < end && data[quoted] == '>') {
        quoted++;
      }
      if (quoted > lineStart && FromLine.begins(data, quoted, end)) {
        lineStart++;
      }
      int length = lines.start(line + 1) - lineStart;
      System.arraycopy(data, lineStart, copy, out, length);
      out += length;
    }
    unescaped.index(copy, 0, out, feeds);
    range(unescaped, 0, unescaped.count());
  }

  private ContentType type(MailHead head) {
    String value = head.repeatedText(Field.CONTENT_TYPE);
    if (value == null) {
      return ContentType.PLAIN;
    }
    if (value.equals(lastTypeValue)) {
      return lastType;
    }
    ContentType type = ContentType.parse(value);
    if (value.length() <= Remembered.LONGEST) {
      lastType = type;
      lastTypeValue = value;
    }
    return type;
  }

  /** The transfer encoding in lower case, or an empty text. */
  static String encoding(MailHead head) {
    String value = head.repeatedText(Field.TRANSFER_ENCODING);
    if (value == null) {
      return "";
    }
    return switch (value) {
      case "7bit", "8bit", "quoted-printable", "base64" -> value;
      default -> {
        int comment = value.indexOf('(');
        String word = comment < 0 ? value : value.substring(0, comment);
        yield word.strip().toLowerCase(Locale.ROOT);
      }
    };
  }

  private void part(
      Lines body, int fromLine, int toLine, ContentType type, String encoding, int depth) {
    if (type.isMultipart()) {
      String boundary = PartLines.boundary(type, body, fromLine, toLine);
      if (boundary != null && depth < DEEPEST) {
        multipart(body, fromLine, toLine, boundary, type.usualPart(), depth);
      }
    } else if (type.isPlain()) {
      leaf(body, fromLine, toLine, type, encoding);
      found = depth == 0 || PartLines.saySomething(lines, from, to);
    }
    if (!found && type.isText() && (spareFrom < 0 || type.isHtml() && !spareType.isHtml())) {
      spareFrom = fromLine;
      spareTo = toLine;
      spareType = type;
      spareEncoding = encoding;
    }
  }

  private void multipart(
      Lines body, int fromLine, int toLine, String boundary, ContentType usual, int depth) {
    int partStart = -1;
    for (int line = fromLine; line <= toLine && !found; line++) {
      boolean last = line == toLine;
      if (!last && !PartLines.isDelimiter(body, line, boundary)) {
        continue;
      }
      parted |= !last;
      // Behind a last delimiter that does not say that it is the last, there is no part.
      if (partStart >= 0 && !(last && partStart == line)) {
        partHead.readPart(body, partStart, line);
        int start = partHead.bodyLine();
        ContentType type = partHead.has(Field.CONTENT_TYPE) ? type(partHead) : usual;
        part(body, start, line, type, encoding(partHead), depth + 1);
      }
      if (!last && PartLines.isClosing(body, line, boundary)) {
        return;
      }
      partStart = line + 1;
    }
  }

  private void leaf(Lines body, int fromLine, int toLine, ContentType type, String encoding) {
    found = true;
    range(body, fromLine, toLine);
    if (fromLine >= toLine) {
      return;
    }
    String charsetName = type.charset();
    Charset charset = charset(charsetName);
    if (charset == null || !isCommon(encoding)) {
      use(
          JakartaText.decode(
              body.data(), body.start(fromLine), body.start(toLine), encoding, charsetName));
      return;
    }
    if (encoding.equals("quoted-printable") || encoding.equals("base64")) {
      decode(body, fromLine, toLine, encoding);
    }
    if (!charset.equals(StandardCharsets.UTF_8) && from < to) {
      int start = lines.start(from);
      use(new String(lines.data(), start, lines.start(to) - start, charset));
    }
  }

  /** The charset of a name, of which a mailbox has few; without one UTF-8, or null if unknown. */
  private @Nullable Charset charset(@Nullable String name) {
    if (name == null || name.equalsIgnoreCase("us-ascii")) {
      return StandardCharsets.UTF_8;
    }
    if (name.equals(lastCharsetName)) {
      return lastCharset;
    }
    Charset charset = Charsets.find(name);
    if (name.length() <= Remembered.LONGEST) {
      lastCharset = charset;
      lastCharsetName = name;
    }
    return charset;
  }

  private static boolean isCommon(String encoding) {
    return switch (encoding) {
      case "", "7bit", "8bit", "binary", "quoted-printable", "base64" -> true;
      default -> false;
    };
  }

  private void decode(Lines body, int fromLine, int toLine, String encoding) {
    int start = body.start(fromLine);
    int end = body.start(toLine);
    if (scratch.length < end - start) {
      scratch = new byte[Math.max(end - start, 16_384)];
    }
    int length =
        encoding.equals("base64")
            ? Transfer.base64(body.data(), start, end, scratch, 0)
            : Transfer.quotedPrintable(body, fromLine, toLine, scratch);
    decoded.index(scratch, RawMail.afterMark(scratch, length), length, feeds);
    decoded.setDecoded();
    range(decoded, 0, decoded.count());
  }
}
