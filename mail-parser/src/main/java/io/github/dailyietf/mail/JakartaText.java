package io.github.dailyietf.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** What the scanner leaves to Jakarta Mail: rare transfer encodings and names of charsets. */
final class JakartaText {

  private JakartaText() {}

  /** The text of a range of bytes; as it stands if nobody knows its encoding. */
  static String decode(byte[] data, int from, int end, String encoding, @Nullable String charset) {
    byte[] bytes;
    try (InputStream in =
        MimeUtility.decode(new ByteArrayInputStream(data, from, end - from), encoding)) {
      bytes = in.readAllBytes();
    } catch (MessagingException | IOException | RuntimeException undecodable) {
      // The decoder of uuencode runs out of bounds where a line is too short.
      return Ascii.string(data, from, end);
    }
    return charset == null
        ? Ascii.string(bytes, 0, bytes.length)
        : new String(bytes, charset(charset));
  }

  /** The charset of a name; if nobody knows it, one in which no byte is lost. */
  private static Charset charset(String name) {
    Charset known = Charsets.find(name);
    if (known != null) {
      return known;
    }
    try {
      return Charset.forName(MimeUtility.javaCharset(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.ISO_8859_1;
    }
  }
}
