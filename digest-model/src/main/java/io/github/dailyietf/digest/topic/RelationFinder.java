package io.github.dailyietf.digest.topic;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.ConflictReview;
import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupAction;
import io.github.dailyietf.core.GroupReview;
import io.github.dailyietf.core.InterimMeeting;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StatusChange;
import io.github.dailyietf.digest.ActionEntry;
import io.github.dailyietf.digest.Digest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the relations of a day's documents: what is stated, proposed and likely. Used once. */
final class RelationFinder {

  private final Digest digest;
  private final List<DayDocument> documents;
  private final Map<DocumentReference, DayDocument> byReference = new HashMap<>();
  private final RelationList relations = new RelationList();

  RelationFinder(Digest digest) {
    this.digest = digest;
    this.documents =
        DayDocuments.of(digest).stream().filter(d -> d.document().isPresent()).toList();
  }

  List<Relation> find() {
    for (DayDocument document : documents) {
      byReference.put(DayDocuments.withoutRevision(document.reference()), document);
      if (document.document().orElse(null) instanceof Rfc rfc) {
        stated(rfc);
      } else {
        proposed(document);
      }
    }
    mails();
    new Companions(documents, relations).find();
    return relations.sorted(documents);
  }

  private void stated(Rfc rfc) {
    rfc.updates().forEach(other -> field(rfc, RelationKind.UPDATES, other));
    rfc.obsoletes().forEach(other -> field(rfc, RelationKind.OBSOLETES, other));
    rfc.subSeries().forEach(series -> field(rfc, RelationKind.PART_OF, series));
    rfc.draft()
        .ifPresent(
            name ->
                field(
                    rfc,
                    RelationKind.MADE_FROM,
                    rfc.draftRevision().<DocumentReference>map(name::at).orElse(name)));
  }

  private void field(Rfc rfc, RelationKind kind, DocumentReference other) {
    relations.add(
        kind,
        rfc.number(),
        Item.of(other),
        Certainty.STATED,
        List.of(Evidence.of(rfc.number(), Place.FIELD, other.toString())));
  }

  private void proposed(DayDocument draft) {
    draft
        .document()
        .flatMap(document -> document.abstractText())
        .ifPresent(
            text ->
                ProposedChanges.in(text)
                    .forEach(
                        change ->
                            relations.add(
                                change.kind(),
                                draft.reference(),
                                Item.of(change.reference()),
                                Certainty.PROPOSED,
                                List.of(
                                    Evidence.of(
                                        draft.reference(), Place.ABSTRACT, change.text())))));
    draft.name().ifPresent(name -> revised(draft, Words.of(name.topic())));
  }

  /** {@code rfc8499bis} and {@code rfc8499-bis}. */
  private void revised(DayDocument draft, Words name) {
    for (int i = 0; i < name.size(); i++) {
      String word = name.word(i);
      boolean split = i + 1 < name.size() && name.word(i + 1).equals("bis");
      String number = word.endsWith("bis") ? word.substring(0, word.length() - 3) : word;
      OptionalInt rfc = split || word.endsWith("bis") ? rfcNumber(number) : OptionalInt.empty();
      if (rfc.isPresent()) {
        relations.add(
            RelationKind.REVISES,
            draft.reference(),
            Item.of(RfcNumber.of(rfc.getAsInt())),
            Certainty.INFERRED,
            List.of(
                Evidence.of(
                    draft.reference(), Place.NAME, name.between(i, split ? i + 2 : i + 1))));
      }
    }
  }

  private static OptionalInt rfcNumber(String word) {
    if (!word.startsWith("rfc") || word.length() < 4 || word.length() > 8) {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = 3; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return OptionalInt.empty();
      }
      value = value * 10 + c - '0';
    }
    return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private void mails() {
    Map<String, List<DayDocument>> byGroup = new HashMap<>();
    for (DayDocument document : documents) {
      document
          .document()
          .flatMap(d -> d.group())
          .ifPresent(
              group ->
                  byGroup
                      .computeIfAbsent(Headings.key(group), key -> new ArrayList<>())
                      .add(document));
    }
    for (ActionEntry action : digest.actions()) {
      Announcement mail = action.announcement();
      RelationKind kind = mail instanceof LastCall ? RelationKind.LAST_CALL : RelationKind.APPROVED;
      DayDocuments.itemsOf(mail).forEach(item -> about(item, kind, action));
      if (mail instanceof ConflictReview review) {
        about(review.document(), RelationKind.CONFLICT_REVIEW, action);
      } else if (mail instanceof StatusChange change) {
        about(change.document(), RelationKind.STATUS_CHANGE, action);
      } else if (mail instanceof GroupAction news) {
        ofGroup(news.group(), RelationKind.GROUP_NEWS, action, byGroup);
      } else if (mail instanceof GroupReview news) {
        ofGroup(news.group(), RelationKind.GROUP_NEWS, action, byGroup);
      } else if (mail instanceof InterimMeeting meeting) {
        ofGroup(meeting.group(), RelationKind.INTERIM, action, byGroup);
      }
    }
  }

  private void about(DocumentItem item, RelationKind kind, ActionEntry action) {
    DocumentReference reference = DayDocuments.withoutRevision(item.reference());
    Optional<DayDocument> document = Optional.ofNullable(byReference.get(reference));
    if (document.isPresent()) {
      Item mail = Item.of(action);
      String words =
          item.reference() instanceof DraftName || reference instanceof DraftName
              ? item.reference().toString()
              : reference.toString();
      relations.add(
          kind,
          document.get().reference(),
          mail,
          Certainty.STATED,
          List.of(new Evidence(mail, Place.FIELD, words)));
    }
  }

  /**
   * Only the first mail of a kind about a group, so that a series of meetings stays one relation.
   */
  private void ofGroup(
      Group group, RelationKind kind, ActionEntry action, Map<String, List<DayDocument>> byGroup) {
    Item mail = Item.of(action);
    String key = Headings.key(group);
    if (relations.first(kind, key)) {
      for (DayDocument document : byGroup.getOrDefault(key, List.of())) {
        relations.add(
            kind,
            document.reference(),
            mail,
            Certainty.STATED,
            List.of(
                Evidence.of(
                    document.reference(),
                    Place.GROUP,
                    document.groupWritten().orElse(group.name()))));
      }
    }
  }
}
