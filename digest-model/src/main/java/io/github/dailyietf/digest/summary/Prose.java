package io.github.dailyietf.digest.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The running text of an abstract: paragraphs on one line, without lists, figures and notes. */
final class Prose {

  /** After such a line nothing belongs to the abstract any more. */
  private static final List<String> ENDS =
      List.of(
          "about this document",
          "discussion venues",
          "discussion venue",
          "status of this memo",
          "copyright notice",
          "copyright and license notice",
          "note to readers",
          "contributing",
          "requirements language",
          "conventions used in this document",
          "table of contents",
          "source for this draft");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean inList;
  private int listIndent;
  private String lastItem = "";
  private boolean inCode;

  private Prose() {}

  static List<String> paragraphs(String abstractText) {
    Prose prose = new Prose();
    List<String> block = new ArrayList<>();
    for (String line : clean(abstractText).split("\n", -1)) {
      if (!line.isBlank()) {
        if (ENDS.contains(heading(line))) {
          break;
        }
        block.add(line.stripTrailing());
      } else {
        prose.block(block);
        block.clear();
      }
    }
    prose.block(block);
    return Anchors.resolve(prose.paragraphs);
  }

  private static String heading(String line) {
    String text = line.strip().toLowerCase(Locale.ROOT);
    return text.endsWith(":") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** Without characters that nobody sees or that turn the direction of what stands around. */
  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\n' || c == '\u2028' || c == '\u0085') {
        out.append('\n');
      } else if (c == '\f' || c == '\u2029') {
        out.append("\n\n");
      } else if (c == '\t' || Character.isSpaceChar(c)) {
        out.append(' ');
      } else if (!Character.isISOControl(c) && !invisible(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean invisible(char c) {
    return c == '\u00AD'
        || c == '\uFEFF'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  /** One paragraph of the source, which may hold a list. */
  private void block(List<String> lines) {
    inList = false;
    if (lines.isEmpty() || !inCode && Figure.is(lines)) {
      return;
    }
    for (String line : lines) {
      line(line);
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  private void line(String line) {
    String text = line.strip();
    if (inCode || Figure.opens(text)) {
      inCode = inCode ? !Figure.closes(text) : true;
      return;
    }
    int indent = line.length() - line.stripLeading().length();
    boolean item = Figure.listItem(text) && (inList || mayListStart(text));
    if (item || inList && !prose(text, indent)) {
      if (!inList && !paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) == ':') {
        paragraph.append(" …");
      }
      listIndent = inList ? listIndent : indent;
      inList = true;
      lastItem = text;
      return;
    }
    inList = false;
    append(text);
  }

  /** A numbered item may be one of a row in the running text: {@code (1) a, (2) b}. */
  private boolean mayListStart(String text) {
    if (paragraph.isEmpty()) {
      return true;
    }
    char last = paragraph.charAt(paragraph.length() - 1);
    return last == ':' || text.charAt(1) == ' ' && ";.,".indexOf(last) >= 0;
  }

  /** Behind a list that ends with a full stop, a new sentence that is not under its items. */
  private boolean prose(String text, int indent) {
    return indent <= listIndent
        && lastItem.endsWith(".")
        && Character.isUpperCase(text.codePointAt(0));
  }

  private void append(String text) {
    if (!paragraph.isEmpty() && !joins(text)) {
      paragraph.append(' ');
    }
    int start = paragraph.length();
    paragraph.append(text);
    squeeze(start);
  }

  /** Behind a hyphen or slash, and between two characters of a script without blanks. */
  private boolean joins(String next) {
    int end = paragraph.length();
    char last = paragraph.charAt(end - 1);
    if (last == '-' || last == '\u2010' || last == '\u2011' || last == '/') {
      return end > 1
          && Character.isLetterOrDigit(paragraph.charAt(end - 2))
          && Character.isLetterOrDigit(next.codePointAt(0))
          && !(last != '/' && suspended(next, 0));
    }
    return unspaced(paragraph.codePointBefore(end)) && unspaced(next.codePointAt(0));
  }

  /** True of {@code and} in {@code intra- and inter-domain}. */
  private static boolean suspended(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return List.of("and", "or", "to", "but", "nor", "versus", "vs")
        .contains(text.subSequence(start, end).toString());
  }

  static boolean unspaced(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI -> true;
      default -> "、。，．！？「」『』（）：；ー".indexOf(codePoint) >= 0;
    };
  }

  /** One blank for many; a word that a former line break cut at its hyphen is joined. */
  private void squeeze(int start) {
    int to = start;
    for (int i = start; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (c == ' ') {
        boolean again = to > start && paragraph.charAt(to - 1) == ' ';
        boolean cut =
            to > start + 1
                && paragraph.charAt(to - 1) == '-'
                && Character.isLetterOrDigit(paragraph.charAt(to - 2))
                && i + 1 < paragraph.length()
                && Character.isLetterOrDigit(paragraph.charAt(i + 1))
                && !suspended(paragraph, i + 1);
        if (again || cut) {
          continue;
        }
      }
      paragraph.setCharAt(to++, c);
    }
    paragraph.setLength(to);
  }
}
