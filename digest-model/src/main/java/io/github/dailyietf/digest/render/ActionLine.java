package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.ConflictReview;
import io.github.dailyietf.core.DocumentAction;
import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupAction;
import io.github.dailyietf.core.GroupChange;
import io.github.dailyietf.core.GroupReview;
import io.github.dailyietf.core.InterimMeeting;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.ProtocolAction;
import io.github.dailyietf.core.StatusChange;
import io.github.dailyietf.digest.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One line for an announcement that is neither a draft nor an RFC. */
final class ActionLine {

  private final Words words;
  private final Tree tree;

  ActionLine(Words words, Tree tree) {
    this.words = words;
    this.tree = tree;
  }

  Inlines of(Announcement announcement) {
    Inlines line = new Inlines(tree);
    line.strong("label", label(announcement) + words.say(Phrase.LABEL_END)).blank();
    List<DocumentItem> documents = documents(announcement);
    Optional<Group> group = group(announcement);
    if (!documents.isEmpty()) {
      documents(line, documents);
    } else if (group.isPresent()) {
      line.text(DocumentWords.name(group.get()));
      details(line, announcement);
    } else {
      subject(line, announcement);
    }
    Optional<String> archived = announcement.archivedAt().flatMap(WebLink::of);
    if (archived.isPresent()) {
      line.separator(words.say(Phrase.FACT_SEPARATOR));
      line.link(words.say(Phrase.ARCHIVED_MAIL), archived.get());
    }
    return line;
  }

  private String label(Announcement announcement) {
    if (announcement instanceof LastCall call) {
      return call.ends()
          .map(date -> words.say(Phrase.LAST_CALL_UNTIL, "date", date))
          .orElseGet(() -> words.say(Phrase.LAST_CALL));
    }
    return words.say(phrase(announcement));
  }

  private static Phrase phrase(Announcement announcement) {
    if (announcement instanceof ProtocolAction) {
      return Phrase.PROTOCOL_ACTION;
    } else if (announcement instanceof DocumentAction) {
      return Phrase.DOCUMENT_ACTION;
    } else if (announcement instanceof ConflictReview review) {
      return review
          .noProblem()
          .map(fine -> fine ? Phrase.CONFLICT_REVIEW_NO_PROBLEM : Phrase.CONFLICT_REVIEW_AGAINST)
          .orElse(Phrase.CONFLICT_REVIEW);
    } else if (announcement instanceof StatusChange) {
      return Phrase.STATUS_CHANGE;
    } else if (announcement instanceof GroupAction action) {
      return change(action.change());
    } else if (announcement instanceof GroupReview review) {
      return review.recharter() ? Phrase.RECHARTER_REVIEW : Phrase.CHARTER_REVIEW;
    } else if (announcement instanceof InterimMeeting meeting) {
      return meeting.cancelled()
          ? Phrase.INTERIM_CANCELLED
          : meeting.changed() ? Phrase.INTERIM_CHANGED : Phrase.INTERIM;
    }
    return Phrase.OTHER_ANNOUNCEMENT;
  }

  private static Phrase change(GroupChange change) {
    if (change.equals(GroupChange.FORMED)) {
      return Phrase.GROUP_FORMED;
    } else if (change.equals(GroupChange.RECHARTERED)) {
      return Phrase.GROUP_RECHARTERED;
    }
    return change.equals(GroupChange.CONCLUDED) ? Phrase.GROUP_CONCLUDED : Phrase.GROUP_ACTION;
  }

  private static List<DocumentItem> documents(Announcement announcement) {
    if (announcement instanceof LastCall call) {
      return call.documents();
    } else if (announcement instanceof ProtocolAction action) {
      return action.documents();
    } else if (announcement instanceof DocumentAction action) {
      return action.documents();
    } else if (announcement instanceof ConflictReview review) {
      return List.of(review.document());
    } else if (announcement instanceof StatusChange change) {
      return List.of(change.document());
    }
    return List.of();
  }

  private static Optional<Group> group(Announcement announcement) {
    if (announcement instanceof GroupAction action) {
      return Optional.of(action.group());
    } else if (announcement instanceof GroupReview review) {
      return Optional.of(review.group());
    } else if (announcement instanceof InterimMeeting meeting) {
      return Optional.of(meeting.group());
    }
    return Optional.empty();
  }

  private void documents(Inlines line, List<DocumentItem> documents) {
    boolean first = true;
    for (DocumentItem item : documents) {
      if (!first) {
        line.separator(words.say(Phrase.LIST_SEPARATOR));
      }
      first = false;
      String name = item.reference().toString();
      line.link(name, item.reference().datatrackerUrl().toString());
      item.title().ifPresent(title -> line.blank().text(title));
      item.level()
          .ifPresent(
              level ->
                  line.separator(words.say(Phrase.FACT_SEPARATOR))
                      .text(words.say(Phrase.LEVEL, "level", level.label())));
    }
  }

  /** When a group meets, or until when it may be commented on. */
  private void details(Inlines line, Announcement announcement) {
    if (announcement instanceof InterimMeeting meeting && !meeting.days().isEmpty()) {
      line.separator(words.say(Phrase.FACT_SEPARATOR))
          .text(words.list(meeting.days().stream().map(LocalDate::toString).toList()));
    } else if (announcement instanceof GroupReview review) {
      review
          .ends()
          .ifPresent(
              date ->
                  line.separator(words.say(Phrase.FACT_SEPARATOR))
                      .text(words.say(Phrase.COMMENTS_UNTIL, "date", date)));
    }
  }

  private static void subject(Inlines line, Announcement announcement) {
    String subject = CleanText.of(announcement.subject());
    line.text(subject.isEmpty() ? announcement.originator().orElse("?") : subject);
  }
}
