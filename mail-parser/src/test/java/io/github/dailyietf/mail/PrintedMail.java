package io.github.dailyietf.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mail as header fields, a text and what follows the text as further MIME parts, before it
 * becomes bytes. Immutable.
 */
public final class PrintedMail {

  /** How the bytes of the text are written (RFC 2045, section 6). */
  public enum TransferEncoding {
    /** As they are; all of them US-ASCII. */
    SEVEN_BIT("7bit"),
    /** As they are. */
    EIGHT_BIT("8bit"),
    /** {@code =E2=80=9C}, with soft line breaks at column 76. */
    QUOTED_PRINTABLE("quoted-printable"),
    /** Three bytes as four letters. */
    BASE64("base64");

    private final String word;

    TransferEncoding(String word) {
      this.word = word;
    }
  }

  /** One header field, not folded. */
  public record Field(String name, String value) {}

  private static final String BOUNDARY = "NextPart";
  private static final int WIDTH = 76;

  private final List<Field> fields;
  private final String text;
  private final List<String> otherParts;
  private final @Nullable TransferEncoding encoding;

  private PrintedMail(
      List<Field> fields,
      String text,
      List<String> otherParts,
      @Nullable TransferEncoding encoding) {
    this.fields = List.copyOf(fields);
    this.text = text;
    this.otherParts = List.copyOf(otherParts);
    this.encoding = encoding;
  }

  /** A mail that is nothing but text, of undeclared type. */
  static PrintedMail plain(List<Field> fields, String text) {
    return new PrintedMail(fields, text, List.of(), null);
  }

  /** A mail whose text is the first part, without a header of its own. */
  static PrintedMail multipart(List<Field> fields, String text, String otherPart) {
    PrintedMail mail = new PrintedMail(fields, text, List.of(otherPart), null);
    return mail.with("Content-Type", "Multipart/Mixed; Boundary=\"" + BOUNDARY + "\"")
        .with("Mime-Version", "1.0");
  }

  /** The header fields without folds. */
  public List<Field> fields() {
    return fields;
  }

  /** The value of the first field of this name, upper and lower case being one. */
  public Optional<String> field(String name) {
    return fields.stream()
        .filter(field -> field.name().equalsIgnoreCase(name))
        .map(Field::value)
        .findFirst();
  }

  /** The text with line feeds, before any encoding. */
  public String text() {
    return text;
  }

  /** True if other MIME parts follow the text. */
  public boolean isMultipart() {
    return !otherParts.isEmpty();
  }

  /** The same with other header fields. */
  public PrintedMail withFields(List<Field> others) {
    return new PrintedMail(others, text, otherParts, encoding);
  }

  /** The same with one field set: in its place if there is one of this name, else as the last. */
  public PrintedMail with(String name, String value) {
    List<Field> set = new ArrayList<>(fields);
    for (int i = 0; i < set.size(); i++) {
      if (set.get(i).name().equalsIgnoreCase(name)) {
        set.set(i, new Field(set.get(i).name(), value));
        return withFields(set);
      }
    }
    set.add(new Field(name, value));
    return withFields(set);
  }

  /** The same with another text. */
  public PrintedMail withText(String other) {
    return new PrintedMail(fields, other, otherParts, encoding);
  }

  /**
   * The same with a text added that a mailing list puts under the mail: behind the text, or as a
   * part of its own if there are parts.
   */
  public PrintedMail withFooter(String footer) {
    if (!isMultipart()) {
      return withText(text + "\n" + footer);
    }
    List<String> parts = new ArrayList<>(otherParts);
    parts.add(
        """
        Content-Type: text/plain; charset="us-ascii"
        MIME-Version: 1.0
        Content-Transfer-Encoding: 7bit
        Content-Disposition: inline

        """
            + footer);
    return new PrintedMail(fields, text, parts, encoding);
  }

  /**
   * The same with its text in an encoding, declared as UTF-8.
   *
   * @throws IllegalArgumentException if it needs 8 bits and the encoding has 7
   */
  public PrintedMail encoded(TransferEncoding as) {
    if (as == TransferEncoding.SEVEN_BIT && !isAscii(text)) {
      throw new IllegalArgumentException("not all of the text is US-ASCII");
    }
    PrintedMail mail = new PrintedMail(fields, text, otherParts, as);
    if (isMultipart()) {
      return mail;
    }
    return mail.with("MIME-Version", "1.0")
        .with("Content-Type", "text/plain; charset=\"utf-8\"")
        .with("Content-Transfer-Encoding", as.word);
  }

  /** Header, empty line and body, with line feeds. Fields that are not US-ASCII are encoded. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Field field : fields) {
      write(out, field.name() + ": " + headerText(field.value()) + "\n");
    }
    write(out, "\n");
    if (isMultipart()) {
      write(out, "\n--" + BOUNDARY + "\n");
      if (encoding != null) {
        write(out, "Content-Type: text/plain; charset=utf-8\n");
        write(out, "Content-Transfer-Encoding: " + encoding.word + "\n");
      }
      write(out, "\n");
    }
    writeText(out);
    for (String part : otherParts) {
      write(out, "\n--" + BOUNDARY + "\n" + part);
    }
    if (isMultipart()) {
      write(out, "\n--" + BOUNDARY + "--\n");
    }
    return out.toByteArray();
  }

  private void writeText(ByteArrayOutputStream out) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    if (encoding == TransferEncoding.BASE64) {
      out.writeBytes(Base64.getMimeEncoder(WIDTH, new byte[] {'\n'}).encode(plain));
      out.write('\n');
    } else if (encoding == TransferEncoding.QUOTED_PRINTABLE) {
      writeQuotedPrintable(out, plain);
    } else {
      out.writeBytes(plain);
    }
  }

  private static void writeQuotedPrintable(ByteArrayOutputStream out, byte[] plain) {
    int column = 0;
    for (int i = 0; i < plain.length; i++) {
      int b = plain[i] & 0xFF;
      if (b == '\n') {
        out.write(b);
        column = 0;
        continue;
      }
      boolean beforeBreak = i + 1 == plain.length || plain[i + 1] == '\n';
      boolean blank = b == ' ' || b == '\t';
      boolean literal = b >= 33 && b <= 126 && b != '=' || blank && !beforeBreak;
      if (column + (literal ? 1 : 3) >= WIDTH) {
        write(out, "=\n");
        column = 0;
      }
      if (literal) {
        out.write(b);
        column++;
      } else {
        write(out, String.format("=%02X", b));
        column += 3;
      }
    }
  }

  /** Encoded words (RFC 2047) of whole characters where a value needs them. */
  static String headerText(String value) {
    if (isAscii(value) && !value.contains("=?")) {
      return value;
    }
    StringBuilder out = new StringBuilder();
    StringBuilder word = new StringBuilder();
    int[] characters = value.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      word.appendCodePoint(characters[i]);
      if (word.length() >= 14 || i + 1 == characters.length) {
        String encoded =
            Base64.getEncoder().encodeToString(word.toString().getBytes(StandardCharsets.UTF_8));
        out.append(out.length() == 0 ? "" : " ").append("=?utf-8?b?").append(encoded).append("?=");
        word.setLength(0);
      }
    }
    return out.toString();
  }

  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static void write(ByteArrayOutputStream out, String ascii) {
    out.writeBytes(ascii.getBytes(StandardCharsets.UTF_8));
  }
}
