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
      if (at == 0 || !isWord(text.charAt(at - 1))) {
        switch (lower(at)) {
          case 'd' -> draft();
          case 'r' -> rfc();
          case 'b' -> subSeries("bcp", SubSeries.Series.BCP);
          case 's' -> subSeries("std", SubSeries.Series.STD);
          case 'f' -> subSeries("fyi", SubSeries.Series.FYI);
          default -> {}
        }
      }
      // What was read is never read again, mention or not: that keeps the time linear.
      at = Math.max(at, start + 1);
    }
    return List.copyOf(found);
  }

  private void draft() {
    int start = at;
    if (!matches("draft") || start + 5 >= length || !isHyphen(text.charAt(start + 5))) {
      return;
    }
    StringBuilder name = new StringBuilder(64).append("draft");
    at = start + 5;
    int i = at;
    while (i < length) {
      char c = text.charAt(i);
      if (isHyphen(c)) {
        name.append('-');
      } else if (isNameCharacter(c)) {
        name.append(lower(i));
      } else {
        int next = name.charAt(name.length() - 1) == '-' ? continuation(i) : -1;
        if (next < 0) {
          break;
        }
        i = next;
        continue;
      }
      i++;
      at = i;
    }
    if (!inCompound(start)) {
      addDraft(name, start);
    }
  }

  /** True for the second word of {@code Internet-Draft-like}, which names nothing. */
  private boolean inCompound(int start) {
    return start > 1 && isHyphen(text.charAt(start - 1)) && isWord(text.charAt(start - 2));
  }

  /** Where a name broken after its hyphen goes on in the next line, or -1. */
  private int continuation(int nameEnd) {
    int lineEnd = nameEnd;
    while (lineEnd < length && isBlank(text.charAt(lineEnd))) {
      lineEnd++;
    }
    if (lineEnd == length || text.charAt(lineEnd) != '\n') {
      return -1;
    }
    int next = skipGap(lineEnd);
    return next < length && isAlphanumeric(text.charAt(next)) ? next : -1;
  }

  private void addDraft(StringBuilder raw, int start) {
    String fileName = trimmed(raw);
    int end = at - (raw.length() - fileName.length());
    String name = trimmed(FileName.withoutExtension(fileName));
    int dash = FileName.revisionDash(name, Revision.USUAL_DIGITS);
    String bare = dash < 0 ? name : name.substring(0, dash);
    // What is left of draft-.txt.txt could not be read back.
    if (DraftName.isName(bare) && DraftName.isName(trimmed(FileName.withoutExtension(bare)))) {
      DraftName draft = new DraftName(bare);
      DocumentReference reference =
          dash < 0 ? draft : draft.at(Revision.parse(name.substring(dash + 1)));
      found.add(new DocumentReference.Mention(reference, start, end));
    }
  }

  private static String trimmed(CharSequence name) {
    int end = name.length();
    while (end > 0 && !FileName.endsName(name.charAt(end - 1))) {
      end--;
    }
    return name.subSequence(0, end).toString();
  }

  private void rfc() {
    if (!matches("rfc")) {
      return;
    }
    int start = at;
    at += 3;
    boolean many = at < length && lower(at) == 's';
    if (many) {
      at++;
    }
    if (number(start, RfcNumber::of)) {
      moreNumbers(many);
    }
  }

  /** Reads {@code /7644} after any number, and {@code , 3 and 4} after the plural. */
  private void moreNumbers(boolean many) {
    while (at < length) {
      if (text.charAt(at) == '/') {
        at++;
      } else if (!many || !separator()) {
        return;
      }
      if (at >= length || !FileName.isDigit(text.charAt(at)) || !number(at, RfcNumber::of)) {
        return;
      }
    }
  }

  /** Steps over {@code ,}, {@code and}, {@code or}, {@code &} and white space between numbers. */
  private boolean separator() {
    int i = skipGap(at);
    boolean any = false;
    while (i < length) {
      char c = text.charAt(i);
      if (c == ',' || c == '&' || c == ';') {
        i = skipGap(i + 1);
      } else if (regionMatches(i, "and") && i + 3 < length && isSpace(text.charAt(i + 3))) {
        i = skipGap(i + 3);
      } else if (regionMatches(i, "or") && i + 2 < length && isSpace(text.charAt(i + 2))) {
        i = skipGap(i + 2);
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

  private void subSeries(String prefix, SubSeries.Series series) {
    if (matches(prefix)) {
      int start = at;
      at += 3;
      number(start, value -> SubSeries.of(series, value));
    }
  }

  /** Reads a number at the cursor, after blanks or one hyphen, and keeps the mention. */
  private boolean number(int start, IntFunction<DocumentReference> ofNumber) {
    int i = skipGap(at);
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
    if (value == 0 || i < length && isWord(text.charAt(i))) {
      return false;
    }
    at = afterExtension(i);
    found.add(new DocumentReference.Mention(ofNumber.apply(value), start, at));
    return true;
  }

  private int afterExtension(int from) {
    for (String extension : FileName.EXTENSIONS) {
      int end = from + extension.length();
      if (regionMatches(from, extension) && (end == length || !isWord(text.charAt(end)))) {
        return end;
      }
    }
    return from;
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

  /**
   * Where the next word begins behind blanks, one line break and the quote marks of the new line.
   * Behind an empty line nothing goes on: then it is {@code from} itself.
   */
  private int skipGap(int from) {
    int i = from;
    int breaks = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (++breaks > 1) {
          return from;
        }
      } else if (!isBlank(c) && (c != '>' || breaks == 0)) {
        break;
      }
      i++;
    }
    return i;
  }

  private char lower(int index) {
    char c = text.charAt(index);
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\r' || c == '\t' || c == '\u00a0';
  }

  private static boolean isSpace(char c) {
    return isBlank(c) || c == '\n';
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
