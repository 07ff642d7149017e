package io.github.dailyietf.mail;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What names an RFC: {@code BCP 244, RFC 9874 on <title>} in a Subject, or lines of their own above
 * the fields.
 */
record RfcHeading(List<SubSeries> subSeries, @Nullable RfcNumber number, String title) {

  static final RfcHeading NONE = new RfcHeading(List.of(), null, "");

  /** Reads a Subject without list tags; the number is null if it is not of this form. */
  static RfcHeading of(String subject) {
    int on = subject.indexOf(" on ");
    if (on < 0) {
      return NONE;
    }
    String names = SubjectLine.withoutQualifier(subject.substring(0, on));
    List<SubSeries> series = new ArrayList<>(1);
    RfcNumber number = null;
    int from = 0;
    while (from <= names.length()) {
      int comma = names.indexOf(',', from);
      int end = comma < 0 ? names.length() : comma;
      String name = names.substring(from, end).strip();
      from = end + 1;
      if (name.isEmpty()) {
        continue;
      }
      DocumentReference reference = read(name);
      if (reference instanceof SubSeries one && number == null) {
        series.add(one);
      } else if (reference instanceof RfcNumber rfc && number == null) {
        number = rfc;
      } else {
        return NONE;
      }
    }
    return new RfcHeading(List.copyOf(series), number, subject.substring(on + 4).strip());
  }

  /** Reads the lines between the opening sentence and the fields. */
  static RfcHeading above(Lines lines, int from, int to) {
    List<SubSeries> series = new ArrayList<>(1);
    RfcNumber number = null;
    for (int line = from; line < to; line++) {
      int length = lines.end(line) - lines.text(line);
      if (length < 4 || length > 120) {
        continue;
      }
      for (DocumentReference reference : references(lines.string(line))) {
        if (reference instanceof SubSeries one) {
          series.add(one);
        } else if (reference instanceof RfcNumber rfc && number == null) {
          number = rfc;
        }
      }
    }
    return new RfcHeading(series, number, "");
  }

  /**
   * What a line names that has nothing else; commas may be between and behind. Most name one; in
   * 2026 sub-series stood in one line.
   */
  private static List<DocumentReference> references(String line) {
    List<DocumentReference> references = new ArrayList<>(1);
    int from = 0;
    while (from <= line.length()) {
      int comma = line.indexOf(',', from);
      int end = comma < 0 ? line.length() : comma;
      String name = line.substring(from, end).strip();
      from = end + 1;
      if (!name.isEmpty()) {
        DocumentReference reference = read(name);
        if (reference == null) {
          return List.of();
        }
        references.add(reference);
      }
    }
    return references;
  }

  private static @Nullable DocumentReference read(String text) {
    char first = text.charAt(0);
    if (first != 'R' && first != 'B' && first != 'S' && first != 'F') {
      return null;
    }
    String name = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    try {
      return first == 'R' && name.startsWith("RFC") ? RfcNumber.parse(name) : SubSeries.parse(name);
    } catch (IllegalArgumentException noName) {
      return null;
    }
  }
}
