package io.github.dailyietf.digest.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Folds text into lines: at blanks, and between East Asian characters where their rules allow it,
 * never inside a word of another script. A word longer than a line has a line to itself. Not
 * thread-safe.
 */
final class LineFolder {

  /** No line begins with these. */
  private static final String NOT_FIRST =
      "、。，．・：；？！゛゜´ヽヾゝゞ々〻ー‐゠’”）〕］｝〉》」』】〙〗｠»〜～…‥ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
          + "ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡､｣･ｰﾞﾟｧｨｩｪｫｬｭｮｯ‼⁇⁈⁉％‰°′″℃"
          + ",.:;?!)]}%\u2013\u2014";

  /** No line ends with these. */
  private static final String NOT_LAST = "‘“（〔［｛〈《「『【〘〖｟«｢([{$#<￥＄£№";

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
    Matcher clusters = Columns.CLUSTER.matcher(text);
    while (start < text.length()) {
      if (text.charAt(start) == ' ') {
        blank = true;
        start++;
        continue;
      }
      int end = pieceEnd(text, start, clusters);
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

  /** The end of what must stay on one line; it never parts what a reader takes for one sign. */
  private static int pieceEnd(String text, int start, Matcher clusters) {
    int at = start;
    int before = ' ';
    while (at < text.length()) {
      int first = text.codePointAt(at);
      if (at > start && (first == ' ' || mayBreak(before, first))) {
        break;
      }
      int end = clusterEnd(text, at, clusters);
      // A mark behind its sign changes nothing about where lines may break.
      before = base(text, at, end);
      at = end;
    }
    return at;
  }

  private static int clusterEnd(String text, int at, Matcher clusters) {
    // Most text is ASCII, of which every character is a sign.
    boolean plain =
        text.charAt(at) < 0x80 && (at + 1 == text.length() || text.charAt(at + 1) < 0x80);
    return plain ? at + 1 : clusters.find(at) ? clusters.end() : text.length();
  }

  private static int base(String text, int start, int end) {
    int base = text.codePointAt(start);
    for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      base = Columns.of(c) > 0 ? c : base;
    }
    return base;
  }

  private static boolean mayBreak(int before, int after) {
    boolean wide = Columns.of(before) == 2 || Columns.of(after) == 2;
    return wide
        && Columns.of(after) > 0
        && NOT_FIRST.indexOf(after) < 0
        && NOT_LAST.indexOf(before) < 0;
  }
}
