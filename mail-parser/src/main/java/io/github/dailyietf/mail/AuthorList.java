package io.github.dailyietf.mail;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.mail.LabelLine.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The people of an author field, written one per line or as a list with commas. */
final class AuthorList {

  private static final String ET_AL = " et al";

  /** {@code and others}. */
  private static final int LONGEST_MARK = 10;

  private static final int LONGEST_NAME = 500;

  private final List<Author> authors = new ArrayList<>(6);
  private boolean others;

  /** The authors in order. */
  List<Author> authors() {
    return authors;
  }

  /** True if the list says {@code et al.} */
  boolean others() {
    return others;
  }

  /** Full names, one per line, as the Datatracker writes them since 2011. */
  static AuthorList onePerLine(List<String> lines) {
    AuthorList list = new AuthorList();
    for (String line : lines) {
      list.add(line);
    }
    return list;
  }

  /** Full names, each in a line of a field. */
  static AuthorList onePerLine(Fields fields, Label label) {
    AuthorList list = new AuthorList();
    int count = fields.lineCount(label);
    for (int i = 0; i < count; i++) {
      list.add(fields.valueLine(label, i));
    }
    return list;
  }

  /** Initials and surnames between commas, wrapped anywhere. */
  static AuthorList withCommas(List<String> lines) {
    AuthorList list = new AuthorList();
    StringBuilder all = new StringBuilder();
    for (String line : lines) {
      Lines.appendWrapped(all, line);
    }
    int from = 0;
    while (from <= all.length()) {
      int comma = all.indexOf(",", from);
      int end = comma < 0 ? all.length() : comma;
      list.add(all.substring(from, end));
      from = end + 1;
    }
    return list;
  }

  /** Decides by the field which way it is written. */
  static AuthorList of(List<String> lines) {
    int insideLines = 0;
    boolean breaksName = false;
    boolean breaksList = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      insideLines += commasInside(line);
      if (i + 1 < lines.size() && !line.endsWith(",")) {
        breaksList = true;
        breaksName |= line.endsWith("-") || line.length() > 1 && isInitial(line, line.length() - 2);
      }
    }
    // Usually a list goes on in the next line only after a comma. One that was wrapped anew has
    // others, and may break behind an initial or a hyphen.
    boolean wrappedAnew = insideLines > 1 || insideLines == 1 && breaksName;
    return breaksList && !wrappedAnew ? onePerLine(lines) : withCommas(lines);
  }

  /** The authors of an RFC: where there are commas between names, each name ends with one. */
  static AuthorList ofRfc(List<String> lines) {
    int insideLines = 0;
    for (String line : lines) {
      insideLines += commasInside(line);
    }
    return insideLines > 0 ? withCommas(lines) : of(lines);
  }

  /** How many commas have another person behind them in the same line. */
  private static int commasInside(String line) {
    int count = 0;
    int from = 0;
    for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', from)) {
      from = comma + 1;
      int next = line.indexOf(',', from);
      String word = line.substring(from, next < 0 ? line.length() : next).strip();
      if (!word.isEmpty() && !isMark(word.toLowerCase(Locale.ROOT))) {
        count++;
      }
    }
    return count;
  }

  private static boolean isMark(String lower) {
    return isEditors(lower) || isSuffix(lower) || lower.startsWith("et al");
  }

  private static boolean isEditors(String lower) {
    return switch (lower) {
      case "ed.", "ed", "eds.", "editor", "editors" -> true;
      default -> false;
    };
  }

  private static boolean isSuffix(String lower) {
    return switch (lower) {
      case "jr.",
          "jr",
          "sr.",
          "sr",
          "ii",
          "iii",
          "iv",
          "2nd",
          "3rd",
          "4th",
          "ph.d.",
          "ph.d",
          "phd" ->
          true;
      default -> false;
    };
  }

  private void add(String text) {
    String name = withoutTrailingComma(Ascii.stripped(text));
    if (name.isEmpty()) {
      return;
    }
    if (mayBeMark(name) || endsWithOthers(name)) {
      addMark(name, name.toLowerCase(Locale.ROOT));
    } else {
      addPerson(name);
    }
  }

  /** Marks of more than one word begin with {@code et} or {@code and}; short names have more. */
  private static boolean mayBeMark(String name) {
    int first = Ascii.lower(name.charAt(0));
    return name.length() <= LONGEST_MARK && (first == 'e' || first == 'a' || name.indexOf(' ') < 0);
  }

  private static boolean endsWithOthers(String name) {
    int end = name.length() - (name.endsWith(".") ? 1 : 0);
    return name.regionMatches(true, end - ET_AL.length(), ET_AL, 0, ET_AL.length());
  }

  /** Adds a name so short that it may be a mark, or one that ends in {@code et al.} */
  private void addMark(String name, String lower) {
    if (lower.equals("et al.") || lower.equals("et al") || lower.equals("and others")) {
      others = true;
    } else if (isEditors(lower)) {
      markEditor();
    } else if (isSuffix(lower)) {
      addSuffix(name);
    } else {
      String person = name;
      if (endsWithOthers(name)) {
        others = true;
        person = withoutTrailingComma(name.substring(0, lower.lastIndexOf(ET_AL)).strip());
      }
      if (!person.isEmpty()) {
        addPerson(person);
      }
    }
  }

  private static String withoutTrailingComma(String text) {
    return text.endsWith(",") ? text.substring(0, text.length() - 1).strip() : text;
  }

  private void addPerson(String text) {
    String name = text;
    if (name.startsWith("and ")) {
      name = name.substring(4).strip();
    }
    // Most names have none, which is found out more quickly from the front.
    int comma = name.indexOf(',') < 0 ? -1 : name.lastIndexOf(',');
    if (comma > 0 && isEditor(name.substring(comma + 1))) {
      authors.add(editor(name.substring(0, comma).strip()));
      return;
    }
    if (name.endsWith(")") && isBracketedEditor(name)) {
      authors.add(editor(name.substring(0, name.lastIndexOf('(')).strip()));
      return;
    }
    if (isInitial(name, 0) && (addPair(name, " and ") || addPair(name, " & "))) {
      return;
    }
    authors.add(Author.of(name));
  }

  /** True for {@code J. Example (Ed.)}. */
  private static boolean isBracketedEditor(String name) {
    int open = name.lastIndexOf('(');
    return open > 0
        && isEditors(name.substring(open + 1, name.length() - 1).strip().toLowerCase(Locale.ROOT));
  }

  /** Adds two people whose initials tell that the word stands between them. */
  private boolean addPair(String name, String word) {
    int at = name.indexOf(word);
    if (at <= 0 || !isInitial(name, at + word.length())) {
      return false;
    }
    authors.add(Author.of(name.substring(0, at).strip()));
    authors.add(Author.of(name.substring(at + word.length()).strip()));
    return true;
  }

  private static boolean isEditor(String word) {
    String mark = word.strip();
    return mark.equalsIgnoreCase("Ed.") || mark.equalsIgnoreCase("Ed");
  }

  private static boolean isInitial(String name, int at) {
    return at + 1 < name.length()
        && Character.isUpperCase(name.charAt(at))
        && name.charAt(at + 1) == '.';
  }

  private static Author editor(String name) {
    return Author.builder().name(name).editor(true).build();
  }

  private void markEditor() {
    if (!authors.isEmpty()) {
      int last = authors.size() - 1;
      authors.set(last, editor(authors.get(last).name()));
    }
  }

  private void addSuffix(String suffix) {
    int last = authors.size() - 1;
    // Nobody has many: a name that grew with each of a million suffixes would take for ever.
    if (last < 0 || authors.get(last).name().length() > LONGEST_NAME) {
      addPerson(suffix);
    } else {
      Author person = authors.get(last);
      String name = person.name() + ", " + suffix;
      authors.set(last, person.editor() ? editor(name) : Author.of(name));
    }
  }
}
