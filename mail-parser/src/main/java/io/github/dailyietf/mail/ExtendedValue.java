package io.github.dailyietf.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The value of one parameter that stands in pieces, in another charset or both: {@code name*},
 * {@code name*0}, {@code name*0*} (RFC 2231). Not thread-safe.
 */
final class ExtendedValue {

  private static final int LONGEST_NUMBER = 3;

  private final TreeMap<Integer, String> pieces = new TreeMap<>();
  private @Nullable Charset charset;

  /**
   * Takes one piece; what is of another parameter is passed over.
   *
   * @param suffix what stands behind the name, from the first asterisk
   */
  void add(String suffix, String value) {
    boolean encoded = suffix.length() > 1 && suffix.endsWith("*") || suffix.equals("*");
    int numberEnd = suffix.length() - (encoded ? 1 : 0);
    int number = suffix.startsWith("*") ? number(suffix, Math.min(1, numberEnd), numberEnd) : -1;
    if (number < 0) {
      return;
    }
    String text = value;
    if (encoded && number == 0) {
      int first = value.indexOf('\'');
      int second = value.indexOf('\'', first + 1);
      if (first >= 0 && second > first) {
        charset = Charsets.find(value.substring(0, first));
        text = value.substring(second + 1);
      }
    }
    pieces.putIfAbsent(number, encoded ? decoded(text) : text);
  }

  /** The number of a piece, 0 for a value in one piece, -1 if it is no number. */
  private static int number(String suffix, int from, int end) {
    if (end - from > LONGEST_NUMBER) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < end; i++) {
      if (!Ascii.isDigit(suffix.charAt(i))) {
        return -1;
      }
      number = number * 10 + suffix.charAt(i) - '0';
    }
    return number;
  }

  private String decoded(String text) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      if (in[i] == '%' && i + 2 < in.length && Transfer.isHex(in, i + 1)) {
        out[length++] = Transfer.hex(in, i + 1);
        i += 2;
      } else {
        out[length++] = in[i];
      }
    }
    return new String(out, 0, length, charset == null ? StandardCharsets.UTF_8 : charset);
  }

  /** The pieces in order, up to the first that is missing; null if there is none. */
  @Nullable String text() {
    StringBuilder out = new StringBuilder();
    int next = 0;
    for (var piece : pieces.entrySet()) {
      if (piece.getKey() != next) {
        break;
      }
      out.append(piece.getValue());
      next++;
    }
    return next == 0 ? null : out.toString();
  }
}
