package io.github.dailyietf.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the scanner leaves to Jakarta Mail: its messages, rare transfer encodings and names of
 * charsets. No other class that every mail needs mentions it, since finding it takes longer than
 * reading the first mail.
 */
final class JakartaText {

  private JakartaText() {}

  /**
   * The bytes of a message.
   *
   * @throws IllegalArgumentException if it cannot give them
   */
  static byte[] bytes(Message message) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      message.writeTo(out);
    } catch (MessagingException | IOException e) {
      throw new IllegalArgumentException("a message that cannot be read: " + e.getMessage(), e);
    }
    return out.toByteArray();
  }

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
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.ISO_8859_1;
    }
  }
}
