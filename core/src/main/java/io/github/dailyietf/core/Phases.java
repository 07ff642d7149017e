package io.github.dailyietf.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts the life of each document of a history into phases. */
final class Phases {

  private static final Set<Stage> OVER = Set.of(Stage.UNKNOWN, Stage.EXPIRED, Stage.WITHDRAWN);
  private static final List<String> GROUP_NAMES =
      List.of("draft-ietf-", "draft-irtf-", "draft-iab-", "draft-rfced-", "draft-iesg-");

  private final Instant horizon;
  private final Lineage lineage;
  private final Map<DocumentReference, List<HistoryFact>> factsOf = new HashMap<>();
  private final List<Phase> phases = new ArrayList<>();

  /** The phase that is being drawn. */
  private Stage stage = Stage.UNKNOWN;

  private Optional<EventTime> from = Optional.empty();
  private Optional<HistoryEvent> because = Optional.empty();
  private Optional<LocalDate> ends = Optional.empty();
  private boolean adopted;

  private Phases(List<HistoryFact> facts, Lineage lineage, Instant horizon) {
    this.lineage = lineage;
    this.horizon = horizon;
    for (HistoryFact fact : facts) {
      factsOf.computeIfAbsent(Facts.base(fact.document()), d -> new ArrayList<>()).add(fact);
      if (fact.other().isPresent()) {
        factsOf.computeIfAbsent(Facts.base(fact.other().get()), d -> new ArrayList<>()).add(fact);
      }
    }
  }

  /** In the order of the documents, then of time. What ends by itself later than that goes on. */
  static List<Phase> of(
      List<DocumentReference> documents,
      List<HistoryFact> facts,
      Lineage lineage,
      Instant horizon) {
    Phases phases = new Phases(facts, lineage, horizon);
    for (DocumentReference document : documents) {
      phases.draw(document);
    }
    return phases.phases;
  }

  private void draw(DocumentReference document) {
    stage = Stage.UNKNOWN;
    from = Optional.empty();
    because = Optional.empty();
    ends = Optional.empty();
    adopted = document instanceof DraftName name && ofGroup(name);
    Optional<EventTime> end = end(document);
    for (HistoryFact fact : factsOf.getOrDefault(document, List.of())) {
      Optional<EventTime> when = when(fact);
      if (when.isEmpty() || end.isPresent() && when.get().compareTo(end.get()) > 0) {
        continue;
      }
      endLastCall(when.get().earliest());
      enter(next(document, fact), when.get(), fact.events().get(0));
    }
    endLastCall(end.map(EventTime::earliest).filter(e -> e.isBefore(horizon)).orElse(horizon));
    close(document, end);
  }

  /** A relation has the time of what it brought about. */
  private Optional<EventTime> when(HistoryFact fact) {
    return fact.kind().equals(EventKind.OBSOLETES)
        ? lineage.appeared(fact.document()).or(fact::when)
        : fact.when();
  }

  private Optional<EventTime> end(DocumentReference document) {
    return lineage.newer(document).stream()
        .flatMap(newer -> lineage.appeared(newer).stream())
        .filter(time -> lineage.appeared(document).filter(t -> t.compareTo(time) > 0).isEmpty())
        .min(EventTime::compareTo);
  }

  private void endLastCall(Instant until) {
    if (stage == Stage.LAST_CALL && ends.isPresent()) {
      EventTime over = EventTime.of(ends.get().plusDays(1));
      if (!over.earliest().isAfter(until) && because.isPresent()) {
        enter(Stage.EVALUATION, over, because.get());
      }
    }
  }

  private void enter(Stage next, EventTime when, HistoryEvent event) {
    if (next != stage) {
      if (stage != Stage.UNKNOWN) {
        pending.add(new Pending(stage, from.orElse(when), when, because.orElse(event)));
      }
      stage = next;
      from = Optional.of(when);
      because = Optional.of(event);
    }
    if (event.kind().equals(EventKind.LAST_CALL)) {
      ends = event.ends();
    }
  }

  private record Pending(Stage stage, EventTime from, EventTime until, HistoryEvent because) {}

  private final List<Pending> pending = new ArrayList<>();

  private void close(DocumentReference document, Optional<EventTime> end) {
    for (Pending past : pending) {
      phases.add(new Phase(document, past.stage, past.from, Optional.of(past.until), past.because));
    }
    pending.clear();
    if (stage != Stage.UNKNOWN && from.isPresent() && because.isPresent()) {
      phases.add(new Phase(document, stage, from.get(), end, because.get()));
    }
  }

  private Stage next(DocumentReference document, HistoryFact fact) {
    EventKind kind = fact.kind();
    if (document instanceof RfcNumber) {
      if (kind.equals(EventKind.RFC_PUBLISHED)) {
        return Stage.PUBLISHED;
      }
      return kind.equals(EventKind.OBSOLETES) && !document.equals(fact.document())
          ? Stage.OBSOLETE
          : stage;
    }
    if (!document.equals(Facts.base(fact.document()))) {
      return stage;
    }
    HistoryEvent event = fact.events().get(0);
    if (kind.equals(EventKind.REVISION)) {
      adopted |= fact.events().stream().anyMatch(e -> e.group().isPresent());
      return OVER.contains(stage) || stage == Stage.INDIVIDUAL ? home() : stage;
    } else if (kind.equals(EventKind.ADOPTED)) {
      adopted = true;
      return OVER.contains(stage) || stage == Stage.INDIVIDUAL ? home() : stage;
    } else if (kind.equals(EventKind.LAST_CALL)) {
      return Stage.LAST_CALL;
    } else if (kind.equals(EventKind.APPROVED)) {
      return Stage.RFC_EDITOR;
    } else if (kind.equals(EventKind.EXPIRED)) {
      return Stage.EXPIRED;
    } else if (kind.equals(EventKind.RESURRECTED)) {
      return home();
    } else if (kind.equals(EventKind.WITHDRAWN)) {
      return Stage.WITHDRAWN;
    }
    return kind.equals(EventKind.STATE) ? state(event.detail().orElse("")) : stage;
  }

  private Stage home() {
    return adopted ? Stage.GROUP : Stage.INDIVIDUAL;
  }

  /** By the Datatracker's state types and slugs. */
  private Stage state(String state) {
    return switch (state) {
      case "draft/expired" -> Stage.EXPIRED;
      case "draft/auth-rm", "draft/ietf-rm" -> Stage.WITHDRAWN;
      case "draft/active" -> OVER.contains(stage) ? home() : stage;
      case "draft-iesg/lc" -> Stage.LAST_CALL;
      case "draft-iesg/pub-req",
          "draft-iesg/ad-eval",
          "draft-iesg/review-e",
          "draft-iesg/lc-req",
          "draft-iesg/writeupw",
          "draft-iesg/goaheadw",
          "draft-iesg/iesg-eva",
          "draft-iesg/defer" ->
          Stage.EVALUATION;
      case "draft-iesg/approved", "draft-iesg/ann", "draft-iesg/rfcqueue" -> Stage.RFC_EDITOR;
      case "draft-iesg/dead", "draft-iesg/idexists" -> stage.active() ? home() : stage;
      case "draft-stream-ietf/adopt-wg", "draft-stream-ietf/wg-doc" -> {
        adopted = true;
        yield stage == Stage.INDIVIDUAL ? Stage.GROUP : stage;
      }
      default -> state.startsWith("draft-rfceditor/") && stage.active() ? Stage.RFC_EDITOR : stage;
    };
  }

  static boolean ofGroup(DraftName name) {
    return GROUP_NAMES.stream().anyMatch(name.value()::startsWith);
  }
}
