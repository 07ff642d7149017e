package io.github.dailyietf.digest.topic;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text as words: runs of letters and digits, in any script; Latin words end where East Asian ones
 * begin. Hyphens and everything else separate words, so that {@code zero-trust} is two and {@code
 * huiyang} one.
 */
final class Words {

  private final String text;
  private String[] lower = new String[16];
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int size;

  private Words(String text) {
    this.text = text;
  }

  static Words of(String text) {
    Words words = new Words(text);
    words.scan();
    return words;
  }

  private void scan() {
    int at = 0;
    int length = text.length();
    int before = 0;
    while (at < length) {
      int start = at;
      while (at < length) {
        int c = text.charAt(at);
        if (c >= 0x80) {
          c = text.codePointAt(at);
        }
        if (!Character.isLetterOrDigit(c) || at > start && eastAsian(c) != eastAsian(before)) {
          break;
        }
        before = c;
        at += Character.charCount(c);
      }
      if (at > start) {
        add(start, at);
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
  }

  /** Scripts that put no blank beside Latin words. */
  private static boolean eastAsian(int c) {
    return c >= 0x2e80;
  }

  private void add(int start, int end) {
    if (size == lower.length) {
      lower = Arrays.copyOf(lower, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    String word = text.substring(start, end);
    lower[size] = lowerCase(start, end) ? word : word.toLowerCase(Locale.ROOT);
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** True of words of ASCII that are in lower case already, as most are. */
  private boolean lowerCase(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c >= 'A' && c <= 'Z') {
        return false;
      }
    }
    return true;
  }

  int size() {
    return size;
  }

  /** The word in lower case. */
  String word(int index) {
    return lower[index];
  }

  /** The word as it stands in the text. */
  String written(int index) {
    return text.substring(starts[index], ends[index]);
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** True if the word has capitals and no small letters but a plural s: {@code LLMs}. */
  boolean capitals(int index) {
    boolean capital = false;
    int end = ends[index];
    for (int i = starts[index]; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        capital = true;
      } else if (Character.isLowerCase(c) && !(c == 's' && i == end - 1)) {
        return false;
      }
    }
    return capital;
  }

  /** The words from one to before another as they stand, white space as single blanks. */
  String between(int from, int to) {
    int end = ends[to - 1];
    String piece = text.substring(starts[from], end);
    if (piece.indexOf('(') > piece.indexOf(')') && end < text.length() && text.charAt(end) == ')') {
      piece += ')';
    }
    return withBlanks(piece);
  }

  /** A text whose white space is single blanks. */
  static String withBlanks(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' && (c != ' ' || blank)) {
        return text.strip().replaceAll("\\s+", " ");
      }
      blank = c == ' ';
    }
    return blank && !text.isEmpty() ? text.strip() : text;
  }

  /** A word without its plural s; the word itself if it does not end like a plural. */
  static String singular(String word) {
    int last = word.length() - 1;
    return last >= 3 && word.charAt(last) == 's' && word.charAt(last - 1) != 's'
        ? word.substring(0, last)
        : word;
  }
}
