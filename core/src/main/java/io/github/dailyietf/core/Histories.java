package io.github.dailyietf.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The lives of all documents that some mails, an RFC index or other sources tell of.
 *
 * <pre>{@code
 * var histories = Histories.of(announcements).and(Histories.ofRfcs(index));
 * histories.history(RfcNumber.of(8914)).ifPresent(history -> System.out.println(history.facts()));
 * }</pre>
 *
 * <p>Reads each mail once; a history costs time in proportion to its own events. Mails do not say
 * what a draft replaces. Where only the owner in two names differs and the title is the same, or an
 * author, there is a {@link EventKind#POSSIBLY_REPLACES} whose source is {@code inference}: a hint,
 * which joins nothing. Unchangeable and safe for use by many threads.
 */
public final class Histories implements HistoryLookup {

  /** What is known of one document; events of a draft's mails are made when they are asked for. */
  private static final class Known {
    final List<IdAction> mails = new ArrayList<>(2);
    final List<HistoryEvent> events = new ArrayList<>(0);
    final Set<DocumentReference> older = new HashSet<>(0);
    final Set<DocumentReference> newer = new HashSet<>(0);
  }

  private final Map<DocumentReference, Known> known = new HashMap<>();
  private final NameKinship kinship = new NameKinship();

  private Histories() {}

  /** What these mails tell, in any order; copies count once. */
  public static Histories of(Iterable<? extends Announcement> announcements) {
    Histories histories = new Histories();
    announcements.forEach(histories::add);
    return histories.linked();
  }

  /** What the RFC index or another list of RFCs tells. */
  public static Histories ofRfcs(Iterable<Rfc> rfcs) {
    Histories histories = new Histories();
    for (Rfc rfc : rfcs) {
      HistorySource source = HistorySource.rfcIndex(rfc.number());
      RfcEvents.of(rfc, source, Optional.empty()).forEach(histories::add);
    }
    return histories;
  }

  /** What these events tell, wherever they come from. */
  public static Histories ofEvents(Iterable<HistoryEvent> events) {
    Histories histories = new Histories();
    events.forEach(histories::add);
    return histories;
  }

  /**
   * Both together. Finds more than {@link HistoryLookup#and(HistoryLookup)}: what one knows of a
   * predecessor that only the other one knows of.
   */
  public Histories and(Histories other) {
    Histories both = new Histories();
    both.addAll(this);
    both.addAll(other);
    return both.linked();
  }

  private void addAll(Histories other) {
    other.known.forEach(
        (document, theirs) -> {
          Known ours = known(document);
          ours.mails.addAll(theirs.mails);
          ours.events.addAll(theirs.events);
          ours.older.addAll(theirs.older);
          ours.newer.addAll(theirs.newer);
        });
  }

  private Histories linked() {
    known.forEach(
        (document, all) -> {
          if (document instanceof DraftName name && !all.mails.isEmpty()) {
            kinship.add(name);
          }
        });
    return this;
  }

  private Known known(DocumentReference document) {
    return known.computeIfAbsent(Facts.base(document), d -> new Known());
  }

  private void add(Announcement mail) {
    if (mail instanceof IdAction action) {
      known(action.draft().name()).mails.add(action);
    } else {
      AnnouncementEvents.of(mail).forEach(this::add);
    }
  }

  private void add(HistoryEvent event) {
    Known document = known(event.document());
    document.events.add(event);
    if (event.other().isPresent()) {
      Known other = known(event.other().get());
      other.events.add(event);
      if (event.kind().lineage()) {
        boolean rfc = event.kind().equals(EventKind.BECAME_RFC);
        (rfc ? document.newer : document.older).add(Facts.base(event.other().get()));
        (rfc ? other.older : other.newer).add(Facts.base(event.document()));
      }
    }
  }

  /** The drafts and RFCs of which anything is known, drafts first. */
  public SortedSet<DocumentReference> documents() {
    SortedSet<DocumentReference> documents = new TreeSet<>(EventOrder.DOCUMENTS);
    for (DocumentReference document : known.keySet()) {
      if (!(document instanceof SubSeries)) {
        documents.add(document);
      }
    }
    return documents;
  }

  @Override
  public Optional<DocumentHistory> history(DocumentReference document) {
    DocumentReference subject = Facts.base(document);
    if (!known.containsKey(subject)) {
      return Optional.empty();
    }
    Set<DocumentReference> line = new LinkedHashSet<>();
    walk(subject, known -> known.older, line);
    walk(subject, known -> known.newer, line);
    TreeSet<HistoryEvent> events = new TreeSet<>();
    for (DocumentReference member : line) {
      Known all = get(member);
      events.addAll(all.events);
      all.mails.forEach(mail -> events.addAll(AnnouncementEvents.of(mail)));
      all.events.forEach(event -> publication(event, events));
    }
    for (DocumentReference member : line) {
      if (member instanceof DraftName name && !get(name).mails.isEmpty()) {
        hint(name, line, events);
      }
    }
    return Optional.of(DocumentHistory.of(subject, events));
  }

  /** A later RFC has its effect when it is published. */
  private void publication(HistoryEvent tie, Set<HistoryEvent> events) {
    if (tie.kind().equals(EventKind.OBSOLETES) || tie.kind().equals(EventKind.UPDATES)) {
      for (HistoryEvent event : get(tie.document()).events) {
        if (event.kind().equals(EventKind.RFC_PUBLISHED)) {
          events.add(event);
        }
      }
    }
  }

  private Known get(DocumentReference document) {
    return Optional.ofNullable(known.get(document)).orElseGet(Known::new);
  }

  private void walk(
      DocumentReference start,
      Function<Known, Set<DocumentReference>> ties,
      Set<DocumentReference> found) {
    Set<DocumentReference> seen = new HashSet<>(Set.of(start));
    Deque<DocumentReference> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      DocumentReference next = open.remove();
      found.add(next);
      for (DocumentReference tied : ties.apply(get(next))) {
        if (seen.add(tied)) {
          open.add(tied);
        }
      }
    }
  }

  /** Adds what may be the same work, and how it was posted. */
  private void hint(DraftName name, Set<DocumentReference> line, Set<HistoryEvent> events) {
    for (DraftName candidate : kinship.candidates(name)) {
      if (!line.contains(candidate)) {
        boolean ofGroup = Phases.ofGroup(name);
        NameKinship.possible(
                ofGroup ? name : candidate,
                get(ofGroup ? name : candidate).mails,
                ofGroup ? candidate : name,
                get(ofGroup ? candidate : name).mails)
            .ifPresent(
                event -> {
                  events.add(event);
                  for (IdAction mail : get(candidate).mails) {
                    events.add(AnnouncementEvents.of(mail).get(0));
                  }
                });
      }
    }
  }
}
