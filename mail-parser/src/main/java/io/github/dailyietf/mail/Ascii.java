package io.github.dailyietf.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes looked at as US-ASCII text, and made into strings where a value keeps them. */
final class Ascii {

  /** What undeclared 8-bit text was, if it is not UTF-8; loaded on first need. */
  private static final class Fallback {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  }

  private Ascii() {}

  static boolean isBlank(byte b) {
    return b <= ' ' && (b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == '\f');
  }

  static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }

  static boolean isLetter(int b) {
    return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
  }

  static int lower(int b) {
    return b >= 'A' && b <= 'Z' ? b + 32 : b;
  }

  /** True if the text stands at {@code at}, case included. */
  static boolean startsWith(byte[] data, int at, int end, String text) {
    int length = text.length();
    if (end - at < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (data[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** True if the text, which is given as bytes because it is compared often, stands there. */
  static boolean startsWith(byte[] data, int at, int end, byte[] text) {
    return end - at >= text.length
        && data[at] == text[0]
        && Arrays.equals(data, at, at + text.length, text, 0, text.length);
  }

  /** A text for {@link #startsWith(byte[], int, int, byte[])}. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** True if the text stands at {@code at}; the text is given in lower case. */
  static boolean startsWithIgnoringCase(byte[] data, int at, int end, String lowerText) {
    int length = lowerText.length();
    if (end - at < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (lower(data[at + i]) != lowerText.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static int skipBlanks(byte[] data, int from, int end) {
    int i = from;
    while (i < end && isBlank(data[i])) {
      i++;
    }
    return i;
  }

  /** The end of the range without its trailing white space. */
  static int trimmedEnd(byte[] data, int from, int end) {
    int i = end;
    while (i > from && isBlank(data[i - 1])) {
      i--;
    }
    return i;
  }

  static int indexOf(byte[] data, int from, int end, char c) {
    for (int i = from; i < end; i++) {
      if (data[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The bytes as text: UTF-8, or windows-1252 if nothing in them is UTF-8. Never loses a byte's
   * place, at worst shows it as U+FFFD.
   */
  static String string(byte[] data, int from, int end) {
    if (from >= end) {
      return "";
    }
    String text = new String(data, from, end - from, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0 && !isUtf8(text) && !holdsReplacement(data, from, end)) {
      return new String(data, from, end - from, Fallback.WINDOWS_1252);
    }
    return text;
  }

  /** Bytes that are known to be ASCII as text. */
  @SuppressWarnings("deprecation") // no other constructor just copies
  static String copy(byte[] data, int from, int end) {
    return new String(data, 0, from, end - from);
  }

  /** The text without white space at its ends, of which most texts have none. */
  static String stripped(String text) {
    int last = text.length() - 1;
    return last >= 0 && isVisible(text.charAt(0)) && isVisible(text.charAt(last))
        ? text
        : text.strip();
  }

  private static boolean isVisible(char c) {
    return c > ' ' && c < 127;
  }

  /** One damaged byte does not make a text of another charset. */
  private static boolean isUtf8(String decoded) {
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c > 127 && c != '\uFFFD') {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsReplacement(byte[] data, int from, int end) {
    for (int i = from; i + 2 < end; i++) {
      if (data[i] == (byte) 0xEF && data[i + 1] == (byte) 0xBF && data[i + 2] == (byte) 0xBD) {
        return true;
      }
    }
    return false;
  }
}
