package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DocumentAction;
import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.ProtocolAction;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.StatusChange;
import io.github.dailyietf.core.StatusChangeBuilder;
import io.github.dailyietf.mail.SubjectLine.Headline;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Approvals by the IESG of every wording since 1993: {@code Protocol Action}, {@code Document
 * Action}, and the changes of status that bear the same Subjects.
 */
final class ActionForm {

  private static final String APPROVED = "The IESG has approved";
  private static final String PRODUCT = " of the ";
  private static final String CONTACT = "The IESG contact person";

  /** What begins the paragraphs behind the facts: the write-up, which is anybody's text. */
  private static final String[] WRITE_UP = {
    "Technical Summary",
    "Working Group Summary",
    "Protocol Quality",
    "Document Quality",
    "Status Change Details",
    "Personnel",
    "RFC Editor Note",
    "Note to RFC Editor",
    "IESG Note",
    "IANA Note",
  };

  /** What ends the list of documents. */
  private static final String[] AFTER_DOCUMENTS = {
    " product of the ",
    " products of the ",
    "This document has been reviewed",
    "These documents have been reviewed",
    "The IESG contact person",
    "A URL of",
    "This protocol action is documented",
    "This document action is documented",
  };

  private ActionForm() {}

  /**
   * The approval, or null if the text approves nothing and neither it nor the Subject names a
   * document.
   *
   * @param protocol true for a Protocol Action, null if there is no Subject that says
   */
  static @Nullable Announcement read(
      Prose prose,
      @Nullable Boolean protocol,
      Headline headline,
      CommonFields common,
      Notes notes) {
    int found = prose.find(APPROVED, 0);
    int first = Math.max(found, 0);
    int end = prose.findStart(WRITE_UP, Math.min(first + 1, prose.size()));
    String facts = prose.joined(first, end);
    int summary = facts.indexOf(" Technical Summary ");
    facts = summary < 0 ? facts : facts.substring(0, summary);
    String list = documents(facts);
    DocumentItem changed = LevelChange.approved(list);
    List<DocumentItem> items = changed == null ? DocumentList.in(list, notes) : List.of(changed);
    items = SubjectDocument.of(headline.rest()).completing(items, notes);
    if (items.isEmpty()) {
      if (found < 0) {
        return null;
      }
      notes.add("documents-missing", "the approval names no document");
    }
    boolean onTrack = protocol == null ? isForProtocols(items) : protocol;
    if (facts.contains("changing the status of") && !items.isEmpty()) {
      return statusChange(prose, items.get(0), onTrack, common);
    }
    Optional<Group> group = group(facts, notes);
    List<String> contacts = contacts(prose, first, end, facts);
    Optional<String> url = prose.webAddressBehind("A URL of");
    return onTrack
        ? ProtocolAction.builder()
            .from(common.base())
            .qualifier(headline.stated())
            .documents(items)
            .group(group)
            .contacts(contacts)
            .url(url)
            .build()
        : DocumentAction.builder()
            .from(common.base())
            .qualifier(headline.stated())
            .documents(items)
            .group(group)
            .contacts(contacts)
            .url(url)
            .build();
  }

  /** The people of a paragraph; it may end without a full stop, but not in the middle of a list. */
  private static List<String> contacts(Prose prose, int first, int end, String facts) {
    int sentence = prose.find(CONTACT, first);
    boolean alone = sentence >= 0 && sentence < end && !goesOn(prose.paragraph(sentence));
    List<String> people =
        alone ? PeopleList.in(prose.paragraph(sentence), CONTACT) : List.<String>of();
    return people.isEmpty() ? PeopleList.in(facts, CONTACT) : people;
  }

  private static boolean goesOn(String paragraph) {
    return paragraph.endsWith(",") || paragraph.endsWith(" and");
  }

  private static String documents(String facts) {
    int end = facts.length();
    for (String behind : AFTER_DOCUMENTS) {
      int at = facts.indexOf(behind);
      end = at < 0 ? end : Math.min(end, at);
    }
    int approved = facts.indexOf(APPROVED);
    return facts.substring(approved < 0 || approved > end ? 0 : approved, end);
  }

  /** The levels that are approved by a Protocol Action. */
  private static boolean isForProtocols(List<DocumentItem> items) {
    return items.stream()
        .flatMap(item -> item.level().stream())
        .anyMatch(
            level -> level.standardsTrack() || level.equals(StandardLevel.BEST_CURRENT_PRACTICE));
  }

  private static StatusChange statusChange(
      Prose prose, DocumentItem document, boolean protocol, CommonFields common) {
    StatusChangeBuilder change =
        StatusChange.builder().from(common.base()).document(document).protocolAction(protocol);
    return change.url(prose.webAddressBehind(" is documented at")).build();
  }

  /** The group of the sentence {@code This document is the product of the ... Working Group.} */
  private static Optional<Group> group(String facts, Notes notes) {
    int product = facts.indexOf(" product of the ");
    product = product < 0 ? facts.indexOf(" products of the ") : product;
    if (product < 0) {
      return Optional.empty();
    }
    int from = facts.indexOf(PRODUCT, product) + PRODUCT.length();
    int stop = facts.indexOf(". ", from);
    String words = facts.substring(from, stop < 0 ? facts.length() : stop).strip();
    words = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    if (words.endsWith("Groups") || words.isEmpty() || words.length() > 200) {
      notes.add("group-unclear", "not the name of one group", words);
      return Optional.empty();
    }
    return Optional.of(NamedGroup.read(WebEscapes.undone(words)).group());
  }
}
