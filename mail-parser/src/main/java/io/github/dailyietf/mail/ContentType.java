package io.github.dailyietf.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The value of a Content-Type field, read leniently (RFC 2045, section 5), with values in pieces or
 * in another charset (RFC 2231).
 *
 * @param type type and subtype in lower case: {@code text/plain}
 * @param charset the parameter, or null
 * @param boundary the parameter, or null
 */
record ContentType(String type, @Nullable String charset, @Nullable String boundary) {

  /** What a part without the field is. */
  static final ContentType PLAIN = new ContentType("text/plain", null, null);

  /** What a part without the field is in a digest. */
  private static final ContentType MESSAGE = new ContentType("message/rfc822", null, null);

  static ContentType parse(String value) {
    int start = skipBlanks(value, 0);
    int end = start;
    // Some programs forget the semicolon behind the type.
    while (end < value.length() && value.charAt(end) != ';' && value.charAt(end) > ' ') {
      end++;
    }
    String type = value.substring(start, end).toLowerCase(Locale.ROOT);
    if (type.indexOf('/') < 0) {
      // Bare words are of RFC 1049 and of Sun's mailtool; what they stand for is text.
      type = "text/plain";
    }
    if (end == value.length()) {
      return new ContentType(type, null, null);
    }
    String charset = parameter(value, end, "charset");
    return new ContentType(
        type, charset == null ? null : word(charset), parameter(value, end, "boundary"));
  }

  /** A charset without what some programs put behind it, comments among them. */
  private static String word(String charset) {
    int end = 0;
    while (end < charset.length() && charset.charAt(end) > ' ' && charset.charAt(end) != '(') {
      end++;
    }
    return charset.substring(0, end);
  }

  boolean isMultipart() {
    return type.startsWith("multipart/");
  }

  /** True for a mail in a mail. */
  boolean isMessage() {
    return type.equals("message/rfc822") || type.equals("message/global");
  }

  /** What a part of this multipart is if it does not say so (RFC 2046, sections 5.1 and 5.1.5). */
  ContentType usualPart() {
    return type.equals("multipart/digest") ? MESSAGE : PLAIN;
  }

  boolean isText() {
    return type.startsWith("text/");
  }

  /** True for text that is read as it stands. */
  boolean isPlain() {
    return type.equals("text/plain");
  }

  boolean isHtml() {
    return type.equals("text/html");
  }

  private static @Nullable String parameter(String value, int from, String name) {
    ExtendedValue extended = null;
    int at = from;
    while (at >= 0) {
      at = skipBlanks(value, at + 1);
      int equals = value.indexOf('=', at);
      if (equals < 0) {
        break;
      }
      // A parameter without a value may stand before.
      int nameStart = Math.max(at, value.lastIndexOf(';', equals) + 1);
      String found = value.substring(nameStart, equals).strip();
      int start = skipBlanks(value, equals + 1);
      boolean quoted = start < value.length() && value.charAt(start) == '"';
      int close = quoted ? closingQuote(value, start + 1) : start;
      int next = value.indexOf(';', close);
      boolean wanted = found.regionMatches(true, 0, name, 0, name.length());
      if (wanted) {
        int end = next < 0 ? value.length() : next;
        String stated =
            quoted
                ? unquoted(value.substring(start + 1, close))
                : value.substring(start, Math.max(start, end)).strip();
        if (found.length() == name.length()) {
          return stated;
        }
        extended = extended == null ? new ExtendedValue() : extended;
        extended.add(found.substring(name.length()), stated);
      }
      at = next;
    }
    return extended == null ? null : extended.text();
  }

  private static int skipBlanks(String value, int from) {
    int i = from;
    while (i < value.length() && value.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private static int closingQuote(String value, int from) {
    int i = from;
    while (i < value.length() && value.charAt(i) != '"') {
      i += value.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, value.length());
  }

  private static String unquoted(String value) {
    if (value.indexOf('\\') < 0) {
      return value;
    }
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        i++;
        c = value.charAt(i);
      }
      out.append(c);
    }
    return out.toString();
  }
}
