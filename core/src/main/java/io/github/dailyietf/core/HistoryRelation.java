package io.github.dailyietf.core;

import java.util.List;

/**
 * A tie between two documents, with everyone who tells it.
 *
 * @param kind {@link EventKind#REPLACES}, {@link EventKind#BECAME_RFC}, {@link EventKind#OBSOLETES}
 *     ...
 * @param newer the draft that replaces, the RFC that a draft became, the RFC that obsoletes
 * @param older the other one
 * @param sources who tells it, sorted; at least one
 */
public record HistoryRelation(
    EventKind kind, DocumentReference newer, DocumentReference older, List<HistorySource> sources) {

  /** Copies the list. */
  public HistoryRelation {
    sources = List.copyOf(sources);
  }

  static HistoryRelation of(HistoryFact fact) {
    DocumentReference document = Facts.base(fact.document());
    DocumentReference other = Facts.base(fact.other().orElse(fact.document()));
    return fact.kind().equals(EventKind.BECAME_RFC)
        ? new HistoryRelation(fact.kind(), other, document, fact.sources())
        : new HistoryRelation(fact.kind(), document, other, fact.sources());
  }

  /** {@code draft-b replaces draft-a}. */
  @Override
  public String toString() {
    return kind.equals(EventKind.BECAME_RFC)
        ? older + " became " + newer
        : newer + " " + kind + " " + older;
  }
}
