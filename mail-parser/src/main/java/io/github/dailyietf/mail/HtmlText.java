package io.github.dailyietf.mail;

import java.util.Locale;

/**
 * The words of an HTML page as plain text, for mails that have no other: tags go, blocks become
 * lines, entities become characters. Reads once from front to back and never throws.
 */
final class HtmlText {

  private static final int LONGEST_ENTITY = 10;

  /** The names of the characters from U+00A0 to U+00FF, which names of people need. */
  private static final String LATIN =
      " nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
          + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
          + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml ";

  private final String html;
  private final StringBuilder out;
  private int at;
  private int preformatted;

  /** True once an end has been looked for in vain: looking again would take quadratic time. */
  private boolean openComment;

  private boolean openTag;

  /** True in a paragraph that Word or Outlook made of a line. */
  private boolean lineOfWord;

  private HtmlText(String html) {
    this.html = html;
    out = new StringBuilder(html.length());
  }

  static String read(String html) {
    return new HtmlText(html).text();
  }

  private String text() {
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<' && !openTag && tag()) {
        continue;
      }
      if (c == '&' && entity()) {
        continue;
      }
      at++;
      if (preformatted > 0 || c > ' ') {
        out.append(c);
      } else {
        blank();
      }
    }
    return out.toString();
  }

  /** Steps over a tag or comment; false if what stands here is a sign and no tag. */
  private boolean tag() {
    if (!openComment && html.startsWith("<!--", at)) {
      if (stepBehind("-->", at + 4)) {
        return true;
      }
      openComment = true;
    }
    int from = at + 1;
    boolean closing = from < html.length() && html.charAt(from) == '/';
    int nameFrom = closing ? from + 1 : from;
    int nameEnd = nameFrom;
    while (nameEnd < html.length()
        && nameEnd - nameFrom < LONGEST_ENTITY
        && Character.isLetterOrDigit(html.charAt(nameEnd))) {
      nameEnd++;
    }
    boolean declaration = from < html.length() && "!?".indexOf(html.charAt(from)) >= 0;
    if (nameEnd == nameFrom && !declaration) {
      return false;
    }
    if (!stepBehind(">", nameEnd)) {
      openTag = true;
      return false;
    }
    String name = html.substring(nameFrom, nameEnd).toLowerCase(Locale.ROOT);
    switch (name) {
      case "script", "style", "title" -> {
        if (!closing) {
          stepBehindEnd(name);
        }
      }
      case "pre" -> {
        preformatted = Math.max(0, preformatted + (closing ? -1 : 1));
        line();
      }
      case "p" -> {
        lineOfWord = closing ? lineOfWord : isLineOfWord(nameEnd);
        if (!lineOfWord) {
          paragraph();
        } else if (closing) {
          endLine();
        } else {
          line();
        }
      }
      case "h1", "h2", "h3", "h4", "ul", "ol", "table", "blockquote", "hr" -> paragraph();
      case "br" -> out.append('\n');
      case "div", "tr", "li", "dt", "dd", "body" -> line();
      case "td", "th" -> blank();
      default -> {
        // Part of a line.
      }
    }
    return true;
  }

  /** Word's paragraphs have no space between them: each line of a plain text becomes one. */
  private boolean isLineOfWord(int from) {
    for (int i = from; i + 3 <= at; i++) {
      if (html.startsWith("Mso", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean stepBehind(String mark, int from) {
    int end = html.indexOf(mark, from);
    if (end < 0) {
      return false;
    }
    at = end + mark.length();
    return true;
  }

  /** Steps over what is no text for readers. */
  private void stepBehindEnd(String name) {
    int i = at;
    while (i < html.length()) {
      int open = html.indexOf("</", i);
      if (open < 0) {
        break;
      }
      if (html.regionMatches(true, open + 2, name, 0, name.length())) {
        at = open;
        return;
      }
      i = open + 2;
    }
    at = html.length();
  }

  /** Adds the character that an entity names; false if none does. */
  private boolean entity() {
    int most = Math.min(html.length(), at + LONGEST_ENTITY);
    int end = at + 1;
    while (end < most && html.charAt(end) != ';') {
      end++;
    }
    if (end == most) {
      return false;
    }
    int c = character(html.substring(at + 1, end));
    if (c < 0) {
      return false;
    }
    out.appendCodePoint(c);
    at = end + 1;
    return true;
  }

  private static int character(String name) {
    if (name.startsWith("#")) {
      boolean hex = name.startsWith("x", 1) || name.startsWith("X", 1);
      try {
        int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(c) && c >= ' ' ? c : -1;
      } catch (NumberFormatException noNumber) {
        return -1;
      }
    }
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      case "nbsp" -> ' ';
      case "ndash" -> 0x2013;
      case "mdash" -> 0x2014;
      case "lsquo" -> 0x2018;
      case "rsquo" -> 0x2019;
      case "ldquo" -> 0x201C;
      case "rdquo" -> 0x201D;
      case "hellip" -> 0x2026;
      default -> latin(name);
    };
  }

  private static int latin(String name) {
    int found = name.isEmpty() ? -1 : LATIN.indexOf(" " + name + " ");
    if (found < 0) {
      return -1;
    }
    int c = 0xA0;
    for (int i = 0; i < found; i++) {
      if (LATIN.charAt(i + 1) == ' ') {
        c++;
      }
    }
    return c;
  }

  private void blank() {
    int length = out.length();
    if (length > 0 && out.charAt(length - 1) > ' ') {
      out.append(' ');
    }
  }

  private void line() {
    int length = out.length();
    boolean blank = length > 0 && out.charAt(length - 1) == ' ';
    if (blank) {
      out.setLength(--length);
    }
    // A blank that begins a line was written as one that does not break, to keep the line empty.
    if (length > 0 && (blank || out.charAt(length - 1) != '\n')) {
      out.append('\n');
    }
  }

  /** Ends a line that may be empty. */
  private void endLine() {
    int length = out.length();
    out.setLength(length > 0 && out.charAt(length - 1) == ' ' ? length - 1 : length);
    out.append('\n');
  }

  private void paragraph() {
    line();
    int length = out.length();
    if (length > 1 && out.charAt(length - 2) != '\n') {
      out.append('\n');
    }
  }
}
