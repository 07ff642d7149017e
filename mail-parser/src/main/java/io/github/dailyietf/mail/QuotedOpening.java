package io.github.dailyietf.mail;

import io.github.dailyietf.mail.Classification.Form;
import org.jspecify.annotations.Nullable;

/** Knows announcements without their header by the sentence that they begin with. */
final class QuotedOpening {

  private static final Object[][] OPENINGS = {
    {"A New Internet-Draft is available", Form.ID_ACTION},
    {"A new Internet-Draft is available", Form.ID_ACTION},
    {"A Revised Internet-Draft is available", Form.ID_ACTION},
    {"A New Internet Draft is available", Form.ID_ACTION},
    {"A Revised Internet Draft is available", Form.ID_ACTION},
    {"A new Request for Comments is now available", Form.RFC_PUBLICATION},
    {"The IESG has received a request", Form.LAST_CALL},
    {"The IESG has approved", Form.ACTION},
    {"The IESG has completed a review of", Form.CONFLICT_REVIEW},
    {"A new IETF working group has been formed", Form.GROUP_ACTION},
    {"A new IETF WG has been formed", Form.GROUP_ACTION},
    {"A new working group has been formed", Form.GROUP_ACTION},
    {"A new working group has been created", Form.GROUP_ACTION},
    {"A new IETF working group has been proposed", Form.GROUP_REVIEW},
    {"A new IETF WG has been proposed", Form.GROUP_REVIEW},
    {"A modified charter has been submitted", Form.GROUP_REVIEW},
  };

  private QuotedOpening() {}

  /**
   * True if an announcement or a header can begin in a line: behind an empty one and the like, and
   * announcements of drafts and RFCs behind somebody's words, too.
   */
  static boolean mayBegin(QuotedLines text, int line) {
    return text.begins(line) || isDocument(of(text, line));
  }

  /** True for the forms whose opening says surely what follows. */
  static boolean isDocument(@Nullable Form form) {
    return form == Form.ID_ACTION || form == Form.RFC_PUBLICATION;
  }

  /** The form of what begins in a line, or null. */
  static @Nullable Form of(QuotedLines text, int line) {
    Lines lines = text.lines();
    int start = lines.text(line);
    int end = lines.end(line);
    if (start == end) {
      return null;
    }
    switch (lines.data()[start]) {
      case 'A', 'T' -> {
        for (Object[] opening : OPENINGS) {
          if (Ascii.startsWith(lines.data(), start, end, (String) opening[0])) {
            return (Form) opening[1];
          }
        }
        return null;
      }
      case 'I' -> {
        boolean draft = Ascii.startsWith(lines.data(), start, end, "Internet-Draft draft-");
        int most = Math.min(line + 3, text.count());
        return draft && lines.joined(line, most).contains(" is now available")
            ? Form.ID_ACTION
            : null;
      }
      default -> {
        return null;
      }
    }
  }
}
