package io.github.dailyietf.digest.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Folds text into lines: at blanks, and between East Asian characters where their rules allow it,
 * never inside a word of another script. A word longer than a line has a line to itself. Not
 * thread-safe.
 */
final class LineFolder {

  /** No line begins with these. */
  private static final String NOT_FIRST =
      "、。，．・：；？！゛゜´ヽヾゝゞ々ー’”）〕］｝〉》」』】〜～…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ" + ",.:;?!)]}%\u2013\u2014";

  /** No line ends with these. */
  private static final String NOT_LAST = "‘“（〔［｛〈《「『【([{$#<";

  private final int width;
  private final String others;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line;
  private int columns;
  private boolean fresh = true;

  LineFolder(int width, String first, String others) {
    this.width = width;
    this.others = others;
    this.line = new StringBuilder(first);
    this.columns = Columns.of(first);
  }

  List<String> fold(String text) {
    int start = 0;
    boolean blank = false;
    while (start < text.length()) {
      if (text.charAt(start) == ' ') {
        blank = true;
        start++;
        continue;
      }
      int end = pieceEnd(text, start);
      put(text.substring(start, end), blank);
      blank = false;
      start = end;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private void put(String piece, boolean blank) {
    int needed = Columns.of(piece) + (blank && !fresh ? 1 : 0);
    if (!fresh && columns + needed > width) {
      lines.add(line.toString().stripTrailing());
      line.setLength(0);
      line.append(others);
      columns = Columns.of(others);
      fresh = true;
    }
    if (blank && !fresh) {
      line.append(' ');
      columns++;
    }
    line.append(piece);
    columns += Columns.of(piece);
    fresh = false;
  }

  /** The end of what must stay on one line. */
  private static int pieceEnd(String text, int start) {
    int before = text.codePointAt(start);
    int at = start + Character.charCount(before);
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == ' ' || mayBreak(before, c)) {
        break;
      }
      before = c;
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean mayBreak(int before, int after) {
    boolean wide = Columns.of(before) == 2 || Columns.of(after) == 2;
    return wide
        && Columns.of(after) > 0
        && before != 0x200d
        && NOT_FIRST.indexOf(after) < 0
        && NOT_LAST.indexOf(before) < 0;
  }
}
