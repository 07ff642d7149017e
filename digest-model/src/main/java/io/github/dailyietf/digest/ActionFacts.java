package io.github.dailyietf.digest;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.ConflictReview;
import io.github.dailyietf.core.DocumentAction;
import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupAction;
import io.github.dailyietf.core.GroupReview;
import io.github.dailyietf.core.InterimMeeting;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.ProtocolAction;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.StatusChange;
import java.util.ArrayList;
import java.util.List;

/** What the mails that announce neither a draft nor an RFC state of documents and groups. */
final class ActionFacts {

  /** A fact before its mail is known. */
  record Stated(String attribute, String field, Object value) {}

  private final List<Stated> facts = new ArrayList<>();

  private ActionFacts() {}

  static List<Stated> of(Announcement announcement) {
    ActionFacts facts = new ActionFacts();
    if (announcement instanceof LastCall call) {
      call.documents().forEach(facts::document);
      call.ends().ifPresent(date -> facts.add("ends", "text", date));
    } else if (announcement instanceof ProtocolAction action) {
      action.documents().forEach(facts::document);
    } else if (announcement instanceof DocumentAction action) {
      action.documents().forEach(facts::document);
    } else if (announcement instanceof ConflictReview review) {
      facts.document(review.document());
    } else if (announcement instanceof StatusChange change) {
      facts.document(change.document());
    } else if (announcement instanceof GroupAction action) {
      facts.group(action.group());
    } else if (announcement instanceof GroupReview review) {
      facts.group(review.group());
      review.ends().ifPresent(date -> facts.add("ends", "text", date));
    } else if (announcement instanceof InterimMeeting meeting) {
      facts.group(meeting.group());
      meeting.days().forEach(date -> facts.add("day", "text", date));
    }
    return facts.facts;
  }

  private void document(DocumentItem item) {
    add("document", "Subject", item.reference());
    item.title().ifPresent(title -> add("title", "Subject", title));
    item.level().map(StandardLevel::label).ifPresent(level -> add("level", "text", level));
  }

  private void group(Group group) {
    add("group.name", "Subject", group.name());
    group.acronym().ifPresent(acronym -> add("group.acronym", "Subject", acronym));
  }

  private void add(String attribute, String field, Object value) {
    facts.add(new Stated(attribute, field, value));
  }
}
