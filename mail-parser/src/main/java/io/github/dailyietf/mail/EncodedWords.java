package io.github.dailyietf.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes the encoded words of header fields (RFC 2047), in one pass. */
final class EncodedWords {

  private EncodedWords() {}

  /**
   * The text with its encoded words decoded. White space between two of them goes; what is not
   * well-formed or of an unknown charset stays as it is.
   */
  static String decode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    byte[] pending = new byte[text.length()];
    int pendingLength = 0;
    Charset pendingCharset = StandardCharsets.US_ASCII;
    int plain = 0;
    boolean afterWord = false;
    int at = text.indexOf("=?");
    while (at >= 0) {
      Word word = Word.at(text, at);
      if (word == null) {
        at = text.indexOf("=?", at + 2);
        continue;
      }
      boolean joined = afterWord && isBlank(text, plain, at);
      // A multibyte character may be cut between two words of one charset.
      if (!joined || !word.charset.equals(pendingCharset)) {
        out.append(new String(pending, 0, pendingLength, pendingCharset));
        pendingLength = 0;
      }
      if (!joined) {
        out.append(text, plain, at);
      }
      pendingCharset = word.charset;
      pendingLength += word.decode(text, pending, pendingLength);
      afterWord = true;
      plain = word.end;
      at = text.indexOf("=?", word.end);
    }
    out.append(new String(pending, 0, pendingLength, pendingCharset));
    out.append(text, plain, text.length());
    for (int i = 0; i < out.length(); i++) {
      // A value is one line, whatever a word has hidden.
      if (out.charAt(i) == '\r' || out.charAt(i) == '\n') {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  /** One encoded word. */
  private record Word(Charset charset, boolean base64, int from, int to, int end) {

    /** Question marks that a careless program left in a word. With more, time were quadratic. */
    private static final int STRAY = 8;

    static @Nullable Word at(String text, int start) {
      int encoding = text.indexOf('?', start + 2);
      if (encoding < 0 || encoding + 2 >= text.length() || text.charAt(encoding + 2) != '?') {
        return null;
      }
      int to = end(text, encoding + 3);
      char kind = text.charAt(encoding + 1);
      boolean base64 = kind == 'B' || kind == 'b';
      if (to < 0 || !base64 && kind != 'Q' && kind != 'q') {
        return null;
      }
      String name = text.substring(start + 2, encoding);
      int language = name.indexOf('*');
      Charset charset = Charsets.find(language < 0 ? name : name.substring(0, language));
      return charset == null ? null : new Word(charset, base64, encoding + 3, to, to + 2);
    }

    private static int end(String text, int from) {
      int to = text.indexOf('?', from);
      for (int stray = 0; to >= 0 && stray < STRAY; stray++) {
        if (to + 1 < text.length() && text.charAt(to + 1) == '=') {
          return to;
        }
        to = text.indexOf('?', to + 1);
      }
      return -1;
    }

    /** Decodes into {@code target} and gives the number of bytes; never more than there were. */
    int decode(String text, byte[] target, int at) {
      byte[] encoded = text.substring(from, to).getBytes(StandardCharsets.ISO_8859_1);
      if (base64) {
        return Transfer.base64(encoded, 0, encoded.length, target, at) - at;
      }
      int out = at;
      for (int i = 0; i < encoded.length; i++) {
        byte b = encoded[i];
        if (b == '_') {
          b = ' ';
        } else if (b == '=' && i + 2 < encoded.length && Transfer.isHex(encoded, i + 1)) {
          b = Transfer.hex(encoded, i + 1);
          i += 2;
        }
        target[out++] = b;
      }
      return out - at;
    }
  }
}
