package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.mail.Classification.Form;
import io.github.dailyietf.mail.MailHead.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the announcements that a mail quotes, passes on or contains. For one mail. */
final class Quotations {

  private final Workbench workbench = new Workbench();
  private final Set<Announcement> known = new HashSet<>();
  private final List<Reading> found = new ArrayList<>(1);
  private final List<RawMail> contained;
  private final int depth;
  private final QuotedLines text;
  private final String source;
  private @Nullable String forwardedId;

  Quotations(Mail mail) {
    this(mail.rawMail(), mail.headers("X-Forwarded-Message-Id"), 0);
  }

  private Quotations(RawMail raw, List<String> forwarded, int depth) {
    this.depth = depth;
    MailHead head = new MailHead();
    head.read(raw.lines);
    BodyText body = new BodyText();
    body.select(raw, head);
    text = QuotedLines.of(body.lines(), body.from(), body.to());
    String messageId = head.has(Field.MESSAGE_ID) ? CommonFields.messageId(head) : null;
    source = messageId == null ? raw.origin() : messageId;
    // Thunderbird keeps the Message-ID of what it forwards in the header of the forward only.
    forwardedId = forwarded.size() == 1 ? forwarded.get(0) : null;
    contained = ContainedMails.of(raw, head, source);
  }

  List<Reading> read() {
    int line = 0;
    while (line < text.count()) {
      line = QuotedOpening.mayBegin(text, line) ? readAt(line) : line + 1;
    }
    contained.forEach(this::readContained);
    return List.copyOf(found);
  }

  /** A mail that is no announcement may quote or contain one itself. */
  private void readContained(RawMail mail) {
    Reading reading = workbench.read(mail);
    if (announces(reading.announcement())) {
      add(reading);
    } else if (depth < ContainedMails.DEEPEST) {
      new Quotations(mail, List.of(), depth + 1).read().forEach(this::add);
    }
  }

  private static boolean announces(Announcement announcement) {
    return !(announcement instanceof OtherAnnouncement other)
        || !other.kind().equals(MailKind.DISCUSSION)
            && !other.kind().equals(MailKind.OTHER)
            && !other.kind().equals(MailKind.NOT_UNDERSTOOD);
  }

  /** Reads what begins in a line, if it is an announcement; where to go on. */
  private int readAt(int line) {
    QuotedHead head = QuotedHead.read(text, line);
    if (head != null) {
      Classification classification =
          Classification.of(head.subjectLine(), head.from(), head.to(), null);
      if (!announces(classification)) {
        return head.end();
      }
      QuotedBlock block = QuotedBlock.of(text, head.end(), text.depth(line), true);
      CommonFields common = head.common(forwardedId);
      if (!head.hasMessageId()) {
        forwardedId = null;
      }
      return add(block, common, classification) ? block.end() : head.end();
    }
    Form form = QuotedOpening.of(text, line);
    if (form == null) {
      return line + 1;
    }
    QuotedBlock block = QuotedBlock.of(text, line, text.depth(line), false);
    boolean read = add(block, CommonFields.NONE, Classification.of(SubjectForm.plain(form, "")));
    return read ? block.end() : line + 1;
  }

  private static boolean announces(Classification classification) {
    MailKind kind = classification.kind();
    return classification.form() != Form.OTHER
        || !kind.equals(MailKind.DISCUSSION) && !kind.equals(MailKind.OTHER);
  }

  private boolean add(QuotedBlock block, CommonFields common, Classification classification) {
    Reading reading = workbench.readText(block.mail(), common, classification, source);
    if (reading == null) {
      return false;
    }
    add(reading);
    return true;
  }

  private void add(Reading reading) {
    if (known.add(reading.announcement())) {
      found.add(reading);
    }
  }
}
