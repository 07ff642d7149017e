package io.github.dailyietf.mail;

import io.github.dailyietf.mail.Classification.Form;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the text of one quoted announcement, up to where the quotation or the announcement ends.
 * What the person who quotes says in between is left out; lines that a mail program has broken or
 * joined are mended.
 */
final class QuotedBlock {

  /** Lines at least this long were broken by programs that put a mark before them. */
  private static final int SHORTEST_BROKEN = 55;

  /** Fields are looked for inside of lines only where the fields of an announcement stand. */
  private static final int LAST_FIELD_LINE = 80;

  private static final int LONGEST_DATE = 40;

  /** So that the text can be read as a mail. */
  private static final byte[] HEADER = "MIME-Version: 1.0\n\n".getBytes(StandardCharsets.US_ASCII);

  private final QuotedLines text;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final LabelLine labelLine = new LabelLine();
  private int first;
  private int end;

  private QuotedBlock(QuotedLines text) {
    this.text = text;
    out.writeBytes(HEADER);
  }

  /**
   * The block that begins in a line.
   *
   * @param depth how many marks its lines have
   * @param headed true if its header stands above, so that it is still to begin
   */
  static QuotedBlock of(QuotedLines text, int from, int depth, boolean headed) {
    QuotedBlock block = new QuotedBlock(text);
    block.collect(from, depth, headed);
    return block;
  }

  /** The line after the block. */
  int end() {
    return end;
  }

  /** A mail with the text of the block. */
  byte[] mail() {
    return out.toByteArray();
  }

  private void collect(int from, int depth, boolean headed) {
    boolean begun = !headed;
    int line = from;
    first = from;
    while (first + 1 < text.count() && text.isBlank(first)) {
      first++;
    }
    while (line < text.count() && !text.separates(line) && !isBeforeMail(line)) {
      if (QuotedOpening.mayBegin(text, line) && text.depth(line) <= depth) {
        Form form = QuotedOpening.of(text, line);
        // Behind a header only documents end a block: write-ups quote what the IESG approved.
        boolean opening = form != null && (!headed || QuotedOpening.isDocument(form));
        boolean another = opening && begun || QuotedHead.read(text, line) != null;
        if (another && line > from) {
          break;
        }
        begun |= opening;
      }
      if (text.depth(line) >= depth || isBroken(line, depth)) {
        add(line, line - from);
        line++;
        continue;
      }
      int next = nextQuoted(line, depth);
      if (next < 0) {
        break;
      }
      out.write('\n');
      line = next;
    }
    end = Math.max(line, from + 1);
  }

  /** True for a line of dashes between two mails (RFC 934): a header follows. */
  private boolean isBeforeMail(int line) {
    if (!text.lines().startsWith(line, "-----")) {
      return false;
    }
    int next = line + 1;
    if (next < text.count() && text.isBlank(next)) {
      next++;
    }
    return next < text.count() && QuotedHead.read(text, next) != null;
  }

  /** True for the rest of a quoted line that stands in a line of its own without a mark. */
  private boolean isBroken(int line, int depth) {
    Lines lines = text.lines();
    return !text.isBlank(line)
        && line > 0
        && line + 1 < text.count()
        && text.depth(line - 1) >= depth
        && text.depth(line + 1) >= depth
        && lines.end(line - 1) - lines.start(line - 1) >= SHORTEST_BROKEN;
  }

  /** Where the quotation goes on behind somebody's words; -1 if another one begins or none. */
  private int nextQuoted(int from, int depth) {
    for (int line = from; line < text.count(); line++) {
      if (text.depth(line) >= depth) {
        return line;
      }
      String words = text.isBlank(line) ? "" : text.string(line);
      if (words.endsWith("wrote:") || words.endsWith("writes:") || words.endsWith("says:")) {
        return -1;
      }
    }
    return -1;
  }

  private void add(int line, int index) {
    Lines lines = text.lines();
    byte[] data = lines.data();
    int start = text.start(line, first);
    int lineEnd = lines.end(line);
    if (index < LAST_FIELD_LINE) {
      int first = start;
      for (int label : labels(data, start, lineEnd)) {
        out.write(data, start, label - start);
        out.write('\n');
        start = label;
      }
      int behind = start > first ? behindDate(data, start, lineEnd) : start;
      if (behind > start) {
        write(data, start, behind);
        out.write('\n');
        start = behind;
      }
    }
    write(data, start, lineEnd);
  }

  /** Where the abstract begins in a line that goes on behind its last field, which is a date. */
  private int behindDate(byte[] data, int start, int end) {
    if (!labelLine.read(data, start, end) || !labelLine.label().isDate()) {
      return start;
    }
    int value = Ascii.skipBlanks(data, labelLine.valueStart(), end);
    String words = Ascii.string(data, value, Math.min(end, value + LONGEST_DATE));
    StatedDate date = StatedDate.at(words, 0);
    int behind = date == null ? end : Ascii.skipBlanks(data, value + date.end(), end);
    return behind < end ? behind : start;
  }

  /** Where fields begin inside of a line: behind a gap, or anywhere if there are many. */
  private List<Integer> labels(byte[] data, int start, int end) {
    List<Integer> labels = new ArrayList<>();
    List<Integer> behindGap = new ArrayList<>();
    int first = Ascii.skipBlanks(data, start, end);
    for (int i = first + 1; i < end; i++) {
      boolean word = data[i] > ' ' && Ascii.isBlank(data[i - 1]);
      if (word && Ascii.isLetter(data[i]) && labelLine.read(data, i, end)) {
        labels.add(i);
        if (i - first > 3 && Ascii.isBlank(data[i - 2]) && Ascii.isBlank(data[i - 3])) {
          behindGap.add(i);
        }
      }
    }
    return labels.size() >= 2 ? labels : behindGap;
  }

  /** Writes a line; web addresses between angle brackets lose these. */
  private void write(byte[] data, int start, int end) {
    boolean bracketed = false;
    for (int i = start; i < end; i++) {
      if (Ascii.startsWith(data, i, end, "<http")) {
        bracketed = true;
      } else if (bracketed && data[i] == '>') {
        bracketed = false;
      } else {
        out.write(data[i]);
      }
    }
    out.write('\n');
  }
}
