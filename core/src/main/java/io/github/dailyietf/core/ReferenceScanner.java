package io.github.dailyietf.core;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Finds document references in running text, in one pass. Not thread-safe. */
final class ReferenceScanner {

  private static final int MOST_DIGITS = 5;

  private final CharSequence text;
  private final int length;
  private final List<DocumentReference.Mention> found = new ArrayList<>();
  private int at;

  ReferenceScanner(CharSequence text) {
    this.text = text;
    this.length = text.length();
  }

  List<DocumentReference.Mention> scan() {
    while (at < length) {
      int start = at;
      char c = lower(at);
      boolean wordStart = at == 0 || !isWord(text.charAt(at - 1));
      boolean read =
          wordStart
              && switch (c) {
                case 'd' -> draft();
                case 'r' -> rfc();
                case 'b' -> subSeries("bcp", SubSeries.Series.BCP);
                case 's' -> subSeries("std", SubSeries.Series.STD);
                case 'f' -> subSeries("fyi", SubSeries.Series.FYI);
                default -> false;
              };
      if (!read) {
        at = start + 1;
      }
    }
    return List.copyOf(found);
  }

  private boolean draft() {
    int start = at;
    if (!matches("draft") || start + 5 >= length || !isHyphen(text.charAt(start + 5))) {
      return false;
    }
    StringBuilder name = new StringBuilder(64).append("draft");
    int i = start + 5;
    int end = i;
    while (i < length) {
      char c = text.charAt(i);
      if (isHyphen(c)) {
        name.append('-');
      } else if (isNameCharacter(c)) {
        name.append(lower(i));
      } else if ((c == '\n' || c == '\r') && name.charAt(name.length() - 1) == '-') {
        int next = continuation(i);
        if (next < 0) {
          break;
        }
        i = next;
        continue;
      } else {
        break;
      }
      i++;
      end = i;
    }
    at = end;
    return addDraft(name, start, end);
  }

  /** Where a name broken after its hyphen goes on in the next line, or -1. */
  private int continuation(int lineEnd) {
    int i = lineEnd;
    int breaks = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (c == '\n') {
        breaks++;
      } else if (c != '\r' && c != ' ' && c != '\t' && c != '>') {
        break;
      }
      i++;
    }
    boolean goesOn = breaks == 1 && i < length && isAlphanumeric(text.charAt(i));
    return goesOn ? i : -1;
  }

  private boolean addDraft(StringBuilder raw, int start, int rawEnd) {
    int end = rawEnd;
    String name = trimmed(raw);
    String bare = FileName.withoutExtension(name);
    end -= raw.length() - name.length();
    if (bare.length() <= DraftName.PREFIX.length()) {
      return false;
    }
    int dash = FileName.revisionDash(bare);
    try {
      DocumentReference reference =
          dash > DraftName.PREFIX.length()
              ? DraftVersion.parse(bare)
              : DraftName.of(trimmed(new StringBuilder(bare)));
      found.add(new DocumentReference.Mention(reference, start, end));
      return true;
    } catch (IllegalArgumentException notAName) {
      return false;
    }
  }

  private static String trimmed(StringBuilder name) {
    int end = name.length();
    while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == '-')) {
      end--;
    }
    return name.substring(0, end);
  }

  private boolean rfc() {
    if (!matches("rfc")) {
      return false;
    }
    int start = at;
    at += 3;
    boolean many = at < length && lower(at) == 's';
    if (many) {
      at++;
    }
    if (!number(start, RfcNumber::of)) {
      return false;
    }
    moreNumbers(many);
    return true;
  }

  /** Reads {@code /7644} after any number, and {@code , 3 and 4} after the plural. */
  private void moreNumbers(boolean many) {
    while (at < length) {
      int before = at;
      if (text.charAt(at) == '/') {
        at++;
      } else if (!many || !separator()) {
        return;
      }
      int start = at;
      if (at >= length || !FileName.isDigit(text.charAt(at)) || !number(start, RfcNumber::of)) {
        at = before;
        return;
      }
    }
  }

  /** Steps over {@code ,}, {@code and}, {@code or}, {@code &} and white space between numbers. */
  private boolean separator() {
    int i = skipSpace(at);
    boolean any = false;
    while (i < length) {
      char c = text.charAt(i);
      if (c == ',' || c == '&' || c == ';') {
        i = skipSpace(i + 1);
      } else if (regionMatches(i, "and") && i + 3 < length && isSpace(text.charAt(i + 3))) {
        i = skipSpace(i + 3);
      } else if (regionMatches(i, "or") && i + 2 < length && isSpace(text.charAt(i + 2))) {
        i = skipSpace(i + 2);
      } else {
        break;
      }
      any = true;
    }
    if (any) {
      at = i;
    }
    return any;
  }

  private boolean subSeries(String prefix, SubSeries.Series series) {
    if (!matches(prefix)) {
      return false;
    }
    int start = at;
    at += 3;
    return number(start, value -> SubSeries.of(series, value));
  }

  /** Reads a number at the cursor, after blanks or one hyphen, and keeps the mention. */
  private boolean number(int start, IntFunction<DocumentReference> ofNumber) {
    int i = skipSpace(at);
    if (i == at && i < length && isHyphen(text.charAt(i))) {
      i++;
    }
    int value = 0;
    int digits = 0;
    while (i < length && FileName.isDigit(text.charAt(i))) {
      if (++digits > MOST_DIGITS) {
        return false;
      }
      value = value * 10 + text.charAt(i) - '0';
      i++;
    }
    if (digits == 0 || value == 0 || i < length && isWord(text.charAt(i))) {
      return false;
    }
    at = i;
    found.add(new DocumentReference.Mention(ofNumber.apply(value), start, i));
    if (regionMatches(i, ".txt")) {
      at = i + 4;
    }
    return true;
  }

  private boolean matches(String word) {
    return regionMatches(at, word);
  }

  private boolean regionMatches(int from, String word) {
    if (from + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (lower(from + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < length && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private char lower(int index) {
    char c = text.charAt(index);
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00a0';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isAlphanumeric(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || FileName.isDigit(c);
  }

  private static boolean isNameCharacter(char c) {
    return isAlphanumeric(c) || c == '.' || c == '_' || c == '+';
  }

  private static boolean isWord(char c) {
    return isAlphanumeric(c) || c == '_';
  }
}
