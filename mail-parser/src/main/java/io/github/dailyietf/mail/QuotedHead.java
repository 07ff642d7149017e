package io.github.dailyietf.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The header of a mail that stands in the text of another one. */
final class QuotedHead {

  private static final int MOST_LINES = 200;

  /** Programs wrap what they quote at this column or behind it. */
  private static final int NARROWEST = 68;

  private @Nullable String subject;
  private @Nullable String from;
  private @Nullable String to;
  private @Nullable String date;
  private @Nullable String messageId;
  private int known;
  private int end;

  private QuotedHead() {}

  /** The header that begins in a line, or null. */
  static @Nullable QuotedHead read(QuotedLines text, int line) {
    QuotedHead head = new QuotedHead();
    boolean header = head.readLines(text, line) && head.known >= 2;
    boolean named = head.subject != null || head.from != null && head.date != null;
    return header && named ? head : null;
  }

  private boolean readLines(QuotedLines text, int first) {
    Lines lines = text.lines();
    int depth = text.depth(first);
    int most = Math.min(text.count(), first + MOST_LINES);
    int line = lines.startsWith(first, "From ") ? first + 1 : first;
    String field = "";
    while (line < most && text.depth(line) == depth && !text.isBlank(line)) {
      byte[] data = lines.data();
      int start = text.start(line, first);
      if (!FromLine.isHeader(data, start, lines.end(line))
          && !QuotedField.begins(text.string(line))) {
        boolean more = Ascii.isBlank(data[start]) || field.endsWith(",") || field.endsWith(";");
        if (field.isEmpty() || !more && !isWrapped(text, line)) {
          return false;
        }
        field += " " + text.string(line);
      } else {
        keep(field);
        field = text.string(line);
      }
      line++;
    }
    keep(field);
    end = line;
    return true;
  }

  /** True for a line whose first word had no room in the line before, as in wrapped texts. */
  private static boolean isWrapped(QuotedLines text, int line) {
    String before = text.string(line - 1);
    String words = text.string(line);
    int blank = words.indexOf(' ');
    int word = blank < 0 ? words.length() : blank;
    return before.length() + 1 + word > NARROWEST && QuotedOpening.of(text, line) == null;
  }

  /** Takes a whole field. */
  private void keep(String text) {
    QuotedField field = QuotedField.of(text);
    if (field == null) {
      return;
    }
    String value = field.value();
    switch (field.name()) {
      case "subject" -> subject = first(subject, value);
      case "from" -> from = first(from, value);
      case "to" -> to = to == null ? value : to + ", " + value;
      case "date" -> date = first(date, value);
      case "message-id" -> messageId = first(messageId, value);
      case "cc", "sent" -> {}
      default -> {
        return;
      }
    }
    known++;
  }

  private static String first(@Nullable String before, String value) {
    return before == null ? value : before;
  }

  /** The line after the header. */
  int end() {
    return end;
  }

  SubjectLine subjectLine() {
    return SubjectLine.of(subject == null ? "" : subject);
  }

  @Nullable String from() {
    return from;
  }

  @Nullable String to() {
    return to;
  }

  boolean hasMessageId() {
    return messageId != null;
  }

  /**
   * What the header says.
   *
   * @param otherId the Message-ID if the header has none
   */
  CommonFields common(@Nullable String otherId) {
    String id = messageId == null ? otherId : messageId;
    if (id != null) {
      int open = id.indexOf('<');
      int close = id.indexOf('>', open + 1);
      id = open >= 0 && close > open ? id.substring(open + 1, close).strip() : id;
    }
    return new CommonFields(
        id == null || id.isEmpty() ? null : id,
        sentAt(),
        subject == null ? "" : subject,
        from,
        null,
        null);
  }

  /** The moment, if the date tells its zone; many programs that quote leave it out. */
  private @Nullable Instant sentAt() {
    if (date == null || !hasZone(date)) {
      return null;
    }
    byte[] bytes = date.getBytes(StandardCharsets.UTF_8);
    return MailDate.read(bytes, 0, bytes.length);
  }

  private static boolean hasZone(String date) {
    int clock = date.indexOf(':');
    if (clock < 0) {
      return false;
    }
    for (String word : date.substring(clock).split("[ ()]+", -1)) {
      boolean half = word.equalsIgnoreCase("AM") || word.equalsIgnoreCase("PM");
      if (half) {
        return false;
      }
      boolean named = !word.isEmpty() && Character.isLetter(word.charAt(0));
      boolean numbered = word.length() >= 5 && (word.startsWith("+") || word.startsWith("-"));
      if (named || numbered) {
        return true;
      }
    }
    return false;
  }
}
