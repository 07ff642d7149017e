package io.github.dailyietf.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a mail tells of the lives of documents. */
final class AnnouncementEvents {

  private final Announcement mail;
  private final HistorySource source;
  private final Optional<EventTime> time;
  private final List<HistoryEvent> events = new ArrayList<>(2);

  private AnnouncementEvents(Announcement mail) {
    this.mail = mail;
    this.source = HistorySource.mail(mail);
    Optional<Instant> sentAt = mail.sentAt();
    this.time = sentAt.filter(EventTime::representable).map(EventTime::of);
  }

  static List<HistoryEvent> of(Announcement mail) {
    AnnouncementEvents reader = new AnnouncementEvents(mail);
    reader.read();
    return reader.events;
  }

  private void read() {
    if (mail instanceof IdAction action) {
      posted(action.draft());
    } else if (mail instanceof RfcPublication publication) {
      events.addAll(RfcEvents.of(publication.rfc(), source, time));
    } else if (mail instanceof LastCall call) {
      for (DocumentItem item : call.documents()) {
        events.add(
            item(EventKind.LAST_CALL, item)
                .detail(call.qualifier())
                .ends(call.ends())
                .group(call.group())
                .build());
      }
    } else if (mail instanceof ProtocolAction action) {
      approved(action.documents(), action.group());
    } else if (mail instanceof DocumentAction action) {
      approved(action.documents(), action.group());
    } else if (mail instanceof ConflictReview review) {
      events.add(
          item(EventKind.CONFLICT_REVIEW, review.document())
              .detail(review.noProblem().map(fine -> fine ? "no-problem" : "do-not-publish"))
              .build());
    } else if (mail instanceof StatusChange change) {
      events.add(
          item(EventKind.LEVEL, change.document())
              .detail(change.document().level().map(StandardLevel::slug))
              .build());
    } else if (mail instanceof OtherAnnouncement other) {
      other(other.kind());
    }
  }

  private void posted(InternetDraft draft) {
    events.add(
        event(EventKind.REVISION, draft.version())
            .dated(draft.date())
            .group(draft.group())
            .title(title(draft.title()))
            .build());
    if (draft.abstractText().isPresent()) {
      for (ProposedChanges.Change change : ProposedChanges.in(draft.abstractText().get())) {
        events.add(event(change.kind(), draft.version()).other(change.rfc()).build());
      }
    }
  }

  private void approved(List<DocumentItem> items, Optional<Group> group) {
    for (DocumentItem item : items) {
      events.add(
          item(EventKind.APPROVED, item)
              .detail(item.level().map(StandardLevel::slug))
              .group(group)
              .build());
    }
  }

  /** The Subject names what an erratum or a disclosure is about. */
  private void other(MailKind kind) {
    boolean erratum = kind.equals(MailKind.ERRATUM);
    if (!erratum && !kind.equals(MailKind.IPR_DISCLOSURE)) {
      return;
    }
    TreeSet<DocumentReference> documents = new TreeSet<>(EventOrder.DOCUMENTS);
    documents.addAll(DocumentReference.findAll(mail.subject()));
    for (DocumentReference document : documents) {
      events.add(
          event(erratum ? EventKind.ERRATUM : EventKind.IPR_DISCLOSURE, document)
              .detail(erratum ? number(mail.subject()) : Optional.empty())
              .build());
    }
  }

  /** The last number in parentheses: {@code [Errata Verified] RFC8914 (6218)}. */
  private static Optional<String> number(String subject) {
    int close = subject.lastIndexOf(')');
    int open = subject.lastIndexOf('(', close);
    if (open < 0 || close - open < 2 || close - open > 9) {
      return Optional.empty();
    }
    String digits = subject.substring(open + 1, close);
    return digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(digits)
        : Optional.empty();
  }

  private HistoryEventBuilder item(EventKind kind, DocumentItem item) {
    return event(kind, item.reference()).title(item.title().flatMap(AnnouncementEvents::title));
  }

  static Optional<String> title(String title) {
    return title.isBlank() ? Optional.empty() : Optional.of(title);
  }

  private HistoryEventBuilder event(EventKind kind, DocumentReference document) {
    return HistoryEvent.builder().kind(kind).document(document).time(time).source(source);
  }
}
