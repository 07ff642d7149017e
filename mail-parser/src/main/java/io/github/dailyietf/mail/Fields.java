package io.github.dailyietf.mail;

import io.github.dailyietf.mail.LabelLine.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The block of labelled fields in an announcement: where each field's value stands, continuation
 * lines included. Filled again for the next mail. Not thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // an index into arrays that live as long as the JVM
final class Fields {

  private static final int LABELS = Label.values().length;

  /** How far to the left of a value its next lines can begin. */
  private static final int SLACK = 2;

  private final LabelLine labelLine;
  private final int[] firstLine = new int[LABELS];
  private final int[] afterLast = new int[LABELS];
  private final int[] valueStart = new int[LABELS];
  private Lines lines = Lines.NONE;
  private int textStart;
  private int textEnd;
  private int start;
  private int end;
  private boolean labelFollows;

  Fields() {
    labelLine = new LabelLine();
  }

  /** One that knows what another learns. */
  Fields(Fields like) {
    labelLine = like.labelLine;
  }

  /**
   * Reads the block of a mail's text. Web mailers indent with blanks that do not break; where no
   * label is found, it is looked for in a copy with others, which {@link #lines} then gives.
   */
  boolean read(BodyText body, Set<Label> known, Set<Label> last) {
    if (read(body.lines(), body.from(), body.to(), known, last)) {
      return true;
    }
    QuotedLines plain = QuotedLines.of(lines, textStart, textEnd);
    return read(plain.lines(), 0, plain.count(), known, last);
  }

  /**
   * Reads the block.
   *
   * @param known the labels that count
   * @param last the labels of one line after which the block ends, unless another label follows at
   *     once; the block always ends at a line that follows an empty one and has no label, one that
   *     was there already, or much less indentation than the first label
   * @return false if there is no labelled line at all
   */
  boolean read(Lines text, int from, int to, Set<Label> known, Set<Label> last) {
    lines = text;
    textStart = from;
    textEnd = to;
    for (int i = 0; i < LABELS; i++) {
      firstLine[i] = -1;
    }
    int line = from;
    while (line < to && !isLabel(line, known)) {
      line++;
    }
    start = line;
    end = line;
    if (line == to) {
      return false;
    }
    int firstColumn = lines.indentation(line);
    boolean more = true;
    while (more) {
      Label label = labelLine.label();
      int value = labelLine.valueStart();
      boolean ends = last.contains(label);
      int next = ends ? line + 1 : afterValue(line, value, to, known);
      keep(label, line, next, value);
      end = next;
      line = next;
      if (ends || !labelFollows) {
        line = skipBlanks(next, to);
        more = line < to && isLabel(line, known);
        if (more && line > next) {
          more = !ends && !has(labelLine.label()) && 2 * lines.indentation(line) >= firstColumn;
        }
      }
    }
    return true;
  }

  /** The line after the value that begins in a line; tells {@link #labelFollows}. */
  private int afterValue(int line, int value, int to, Set<Label> known) {
    // No byte takes less than a column, so that the value's own is seldom asked for.
    int mostIndented = value - lines.start(line) - SLACK;
    boolean exact = false;
    labelFollows = false;
    int next = line + 1;
    while (next < to) {
      int column = lines.indentation(next);
      if (column >= mostIndented && !exact) {
        mostIndented = valueColumn(line, value) - SLACK;
        exact = true;
      }
      // A label ends the value, unless it stands where the lines of the value go on.
      labelFollows = column >= 0 && column < mostIndented && isLabel(next, known);
      if (column < 0 || labelFollows) {
        return next;
      }
      next++;
    }
    return next;
  }

  private boolean isLabel(int line, Set<Label> known) {
    return labelLine.read(lines, line) && known.contains(labelLine.label());
  }

  /** Where a value begins, or a column that no label reaches if it is empty. */
  private int valueColumn(int line, int value) {
    int text = Ascii.skipBlanks(lines.data(), value, lines.end(line));
    return text == lines.end(line) ? Integer.MAX_VALUE : lines.column(line, text);
  }

  private int skipBlanks(int from, int to) {
    int line = from;
    while (line < to && lines.isBlank(line)) {
      line++;
    }
    return line;
  }

  private void keep(Label label, int line, int next, int value) {
    int i = label.ordinal();
    if (firstLine[i] < 0) {
      firstLine[i] = line;
      afterLast[i] = next;
      valueStart[i] = value;
    }
  }

  /** Lets go of the text. */
  void release() {
    lines = Lines.NONE;
  }

  /** The text, from line {@link #textStart} to before {@link #textEnd}. */
  Lines lines() {
    return lines;
  }

  int textStart() {
    return textStart;
  }

  int textEnd() {
    return textEnd;
  }

  /** The line of the first label. */
  int start() {
    return start;
  }

  /** The line after the last value. */
  int end() {
    return end;
  }

  boolean has(Label label) {
    return firstLine[label.ordinal()] >= 0;
  }

  /** The value joined to one line, white space collapsed; empty if there is no such field. */
  String value(Label label) {
    int i = label.ordinal();
    if (firstLine[i] < 0) {
      return "";
    }
    String first = firstValue(label);
    if (afterLast[i] - firstLine[i] == 1 && first.indexOf("  ") < 0 && first.indexOf('\t') < 0) {
      return first;
    }
    StringBuilder out = new StringBuilder(160);
    Lines.appendCollapsed(out, first);
    for (int line = firstLine[i] + 1; line < afterLast[i]; line++) {
      Lines.appendCollapsed(out, lines.string(line));
    }
    return out.toString();
  }

  /** The value line by line, white space at the ends removed, empty lines left out. */
  List<String> valueLines(Label label) {
    List<String> out = new ArrayList<>(6);
    int count = lineCount(label);
    for (int i = 0; i < count; i++) {
      String line = valueLine(label, i);
      if (!line.isEmpty()) {
        out.add(line);
      }
    }
    return out;
  }

  /** How many lines a value has; 0 if there is no such field. */
  int lineCount(Label label) {
    int i = label.ordinal();
    return firstLine[i] < 0 ? 0 : afterLast[i] - firstLine[i];
  }

  /** A line of a value, counted from 0, without white space at its ends. */
  String valueLine(Label label, int line) {
    return line == 0 ? firstValue(label) : lines.string(firstLine[label.ordinal()] + line);
  }

  private String firstValue(Label label) {
    int from = valueFrom(label);
    return Ascii.string(lines.data(), from, valueEnd(label, from));
  }

  private int valueFrom(Label label) {
    int i = label.ordinal();
    return Ascii.skipBlanks(lines.data(), valueStart[i], lines.end(firstLine[i]));
  }

  private int valueEnd(Label label, int from) {
    return Ascii.trimmedEnd(lines.data(), from, lines.start(firstLine[label.ordinal()] + 1));
  }

  /** What was last made of a value, if this one has the same bytes in one line. */
  <T> @Nullable T remembered(Label label, Remembered<T> memory) {
    if (lineCount(label) != 1) {
      return null;
    }
    int from = valueFrom(label);
    return memory.get(lines.data(), from, valueEnd(label, from));
  }

  /** Remembers what was made of a value. */
  <T> void remember(Label label, Remembered<T> memory, T made) {
    if (lineCount(label) == 1) {
      int from = valueFrom(label);
      memory.put(lines.data(), from, valueEnd(label, from), made);
    }
  }

  /** The whole number at the beginning of a value, or -1. Thousands may have commas. */
  int number(Label label) {
    int i = label.ordinal();
    if (firstLine[i] < 0) {
      return -1;
    }
    byte[] data = lines.data();
    int lineEnd = lines.end(firstLine[i]);
    int number = -1;
    for (int at = Ascii.skipBlanks(data, valueStart[i], lineEnd);
        at < lineEnd && number < 1_000_000;
        at++) {
      if (Ascii.isDigit(data[at])) {
        number = Math.max(number, 0) * 10 + data[at] - '0';
      } else if (data[at] != ',') {
        break;
      }
    }
    return number;
  }

  /** Labels as a set, for {@link #read}. */
  static Set<Label> labels(Label first, Label... more) {
    return EnumSet.of(first, more);
  }
}
