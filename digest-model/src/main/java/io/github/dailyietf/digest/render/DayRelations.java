package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.topic.Item;
import io.github.dailyietf.digest.topic.Relation;
import io.github.dailyietf.digest.topic.RelationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the documents of a day have to do with others, in the words of a layout. */
final class DayRelations {

  /** The kinds that remarks are made of, in their order; what is not here is not told. */
  private static final Map<RelationKind, Phrase> REMARKS =
      ordered(
          RelationKind.REVISES, Phrase.REVISES,
          RelationKind.REPLACES, Phrase.CONTINUES,
          RelationKind.MADE_FROM, Phrase.MADE_FROM,
          RelationKind.COMPANION, Phrase.COMPANION,
          RelationKind.SHARED_AUTHORS, Phrase.SHARED_AUTHORS);

  /** The kinds that a history knows better. */
  private static final Set<RelationKind> LINEAGE =
      Set.of(RelationKind.REPLACES, RelationKind.MADE_FROM);

  private static final Map<RelationKind, Phrase> NEWS =
      ordered(
          RelationKind.LAST_CALL, Phrase.IN_LAST_CALL,
          RelationKind.APPROVED, Phrase.APPROVED);

  private static final Map<RelationKind, Phrase> PROPOSALS =
      ordered(
          RelationKind.OBSOLETES, Phrase.WOULD_OBSOLETE,
          RelationKind.UPDATES, Phrase.WOULD_UPDATE);

  private final Words words;
  private final DayRelatives relatives;
  private final Map<DocumentReference, List<Relation>> byDocument = new HashMap<>();

  /** For documents that stand on no page with others. */
  DayRelations(Words words, Digest digest) {
    this(words, digest, new DayRelatives(words, digest));
  }

  /** For the documents of a part. */
  DayRelations(Words words, Part part) {
    this(words, part.digest(), new DayRelatives(words, part));
  }

  private DayRelations(Words words, Digest digest, DayRelatives relatives) {
    this.words = words;
    this.relatives = relatives;
    for (Relation relation : digest.relations()) {
      byDocument.computeIfAbsent(relation.from(), from -> new ArrayList<>()).add(relation);
    }
  }

  private static Map<RelationKind, Phrase> ordered(Object... pairs) {
    Map<RelationKind, Phrase> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((RelationKind) pairs[i], (Phrase) pairs[i + 1]);
    }
    return map;
  }

  /** What a draft would do to RFCs. */
  List<String> proposals(DocumentReference document) {
    List<String> proposals = new ArrayList<>();
    PROPOSALS.forEach((kind, phrase) -> tell(document, kind, phrase, "rfcs", Set.of(), proposals));
    return proposals;
  }

  /** What it has to do with other documents and with mails of the day. */
  List<String> remarks(DocumentReference document) {
    return remarks(document, Set.of());
  }

  /**
   * Adds the same to a line, and the relatives by history, linked. What the history knows is not
   * said to be likely too.
   *
   * @param base the draft without its revision, or the RFC
   */
  void remarks(DocumentReference document, DocumentReference base, Inlines line) {
    Set<String> known = new LinkedHashSet<>();
    relatives.ancestors(base).forEach(ancestor -> known.add(ancestor.toString()));
    for (String remark : remarks(document, known)) {
      line.separator(words.say(Phrase.FACT_SEPARATOR)).text(remark);
    }
    relatives.tell(base, line);
  }

  private List<String> remarks(DocumentReference document, Set<String> known) {
    List<String> remarks = new ArrayList<>();
    REMARKS.forEach((kind, phrase) -> tell(document, kind, phrase, "documents", known, remarks));
    NEWS.forEach(
        (kind, phrase) -> {
          if (of(document).stream().anyMatch(relation -> relation.kind().equals(kind))) {
            remarks.add(words.say(phrase));
          }
        });
    return remarks.stream().filter(text -> !text.isBlank()).toList();
  }

  private void tell(
      DocumentReference document,
      RelationKind kind,
      Phrase phrase,
      String name,
      Set<String> known,
      List<String> to) {
    Set<String> names = new LinkedHashSet<>();
    for (Relation relation : of(document)) {
      if (relation.kind().equals(kind)) {
        Optional.of(relation.to())
            .flatMap(Item::document)
            .map(DayRelations::name)
            .filter(other -> !(LINEAGE.contains(kind) && known.contains(other)))
            .ifPresent(names::add);
      }
    }
    if (!names.isEmpty()) {
      to.add(words.say(phrase, name, words.list(names)));
    }
  }

  private List<Relation> of(DocumentReference document) {
    return byDocument.getOrDefault(document, List.of());
  }

  private static String name(DocumentReference document) {
    return document instanceof DraftVersion version
        ? version.name().toString()
        : document.toString();
  }
}
