package io.github.dailyietf.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Quotation marks, angle brackets and ampersands that stand in a mail of plain text as the entities
 * of a web page. The Datatracker wrote so in Last Calls and approvals from July 2010 to January
 * 2011, whose titles and names are not told from those of other years here, and in announcements of
 * drafts from May to November 2011, which are.
 */
final class WebEscapes {

  private static final String[] ESCAPES = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#x27;"};
  private static final String SIGNS = "&<>\"''";

  /** Stands near the end of the announcements of drafts of that time, and of no others. */
  private static final String LAST_ADDRESS = "This Internet-Draft can be retrieved at:";

  /** The footer of a list may follow it. */
  private static final int MOST_LINES_BEHIND = 20;

  private WebEscapes() {}

  /**
   * The text with its signs. One that has any of these signs as such is left as it is: it was
   * written by somebody who meant what looks like escapes.
   */
  static String undone(String text) {
    if (text.indexOf('&') < 0 || !isEscaped(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int escape = text.charAt(i) == '&' ? escapeAt(text, i) : -1;
      out.append(escape < 0 ? text.charAt(i) : SIGNS.charAt(escape));
      i += escape < 0 ? 1 : ESCAPES[escape].length();
    }
    return out.toString();
  }

  /** The announcement of a draft with its signs, or null if it has no escapes to undo. */
  static @Nullable Lines undone(Lines lines, int from, int to) {
    int last = to - 1;
    int least = Math.max(from, to - MOST_LINES_BEHIND);
    while (last >= least && !lines.startsWith(last, LAST_ADDRESS)) {
      last--;
    }
    if (last < least) {
      return null;
    }
    int start = lines.start(from);
    int length = lines.start(last) - start;
    if (Ascii.indexOf(lines.data(), start, start + length, '&') < 0) {
      return null;
    }
    // One character for each byte: the signs are ASCII.
    String text = new String(lines.data(), start, length, StandardCharsets.ISO_8859_1);
    String plain = undone(text);
    if (plain.length() == text.length()) {
      return null;
    }
    byte[] head = plain.getBytes(StandardCharsets.ISO_8859_1);
    int rest = lines.start(to) - lines.start(last);
    byte[] bytes = Arrays.copyOf(head, head.length + rest);
    System.arraycopy(lines.data(), lines.start(last), bytes, head.length, rest);
    Lines out = new Lines();
    out.index(bytes, 0, bytes.length, null);
    return out;
  }

  private static boolean isEscaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' ? escapeAt(text, i) < 0 : SIGNS.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Which escape stands at a place, or -1. */
  private static int escapeAt(String text, int at) {
    for (int i = 0; i < ESCAPES.length; i++) {
      if (text.startsWith(ESCAPES[i], at)) {
        return i;
      }
    }
    return -1;
  }
}
