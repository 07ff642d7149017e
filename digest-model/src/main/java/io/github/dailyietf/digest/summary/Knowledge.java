package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Fact;
import io.github.dailyietf.digest.RfcEntry;
import io.github.dailyietf.digest.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts of a day, ready to be asked. */
final class Knowledge {

  /** Attributes whose values are words of others, which may be quoted. */
  private static final Set<String> WORDS =
      Set.of(
          "title",
          "abstract",
          "summary",
          "text",
          "subject",
          "problem",
          "archivedAt",
          "standing",
          "timeline");

  /** Attributes whose values are documents. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "document",
          "updates",
          "obsoletes",
          "subSeries",
          "draft",
          "name",
          "number",
          "ancestor",
          "companion");

  private static final int TITLE_KEY = 12;

  private static final int MOST_ALIKE = 5;

  private final Digest digest;
  private final Map<String, Fact> ofTheDay = new HashMap<>();
  private final Map<DraftName, Subject> drafts = new HashMap<>();
  private final Map<RfcNumber, Subject> rfcs = new HashMap<>();
  private final Map<String, List<Subject>> titles = new HashMap<>();
  private final Map<String, Fact> titleFacts = new LinkedHashMap<>();
  private final Map<String, List<Fact>> titleStarts = new HashMap<>();
  private final Map<String, List<String>> titleWords = new HashMap<>();
  private final Map<DocumentReference, Fact> named = new HashMap<>();
  private final Map<Integer, List<DraftName>> namesByLength = new HashMap<>();
  private final Map<String, Fact> acronyms = new HashMap<>();
  private final Map<String, Fact> groupNames = new HashMap<>();
  private final Map<String, List<Fact>> dates = new HashMap<>();
  private final Map<String, List<Fact>> bySubject = new LinkedHashMap<>();
  private final Map<Object, Set<String>> actions = new HashMap<>();
  private final Contexts contexts = new Contexts();

  /** Takes the texts of models for facts or leaves them out. */
  Knowledge(Digest digest, boolean models) {
    this.digest = digest;
    for (Fact fact : digest.facts()) {
      if (!models && fact.source().kind() == Source.Kind.MODEL) {
        continue;
      }
      bySubject.computeIfAbsent(fact.subject(), name -> new ArrayList<>()).add(fact);
      learn(fact);
    }
    bySubject
        .getOrDefault(digest.day().toString(), List.of())
        .forEach(fact -> ofTheDay.putIfAbsent(fact.attribute(), fact));
    for (DraftEntry entry : digest.drafts()) {
      drafts.put(entry.draft().name(), subject(entry.draft(), entry.revisions()));
    }
    for (RfcEntry entry : digest.rfcs()) {
      rfcs.put(entry.rfc().number(), subject(entry.rfc(), List.of()));
    }
  }

  private Subject subject(Document document, List<Revision> revisions) {
    String name = document.reference().toString();
    Subject subject = new Subject(document, revisions, bySubject.getOrDefault(name, List.of()));
    String title = Compact.of(document.title()).toString();
    if (!title.isEmpty()) {
      titles.computeIfAbsent(title, any -> new ArrayList<>()).add(subject);
    }
    return subject;
  }

  private void learn(Fact fact) {
    switch (fact.attribute()) {
      case "title" -> title(fact);
      case "group.acronym" -> {
        acronyms.putIfAbsent(fact.value().toLowerCase(Locale.ROOT), fact);
        action(fact.value().toLowerCase(Locale.ROOT), fact);
      }
      case "group.name" -> groupNames.putIfAbsent(Compact.of(fact.value()).toString(), fact);
      case "date", "ends", "day" ->
          dates.computeIfAbsent(fact.value(), date -> new ArrayList<>()).add(fact);
      default -> {}
    }
    if (fact.attribute().equals("document")) {
      for (DocumentReference reference : DocumentReference.findAll(fact.value())) {
        action(reference, fact);
      }
    }
    boolean words = WORDS.contains(fact.attribute());
    if (words) {
      contexts.add(fact);
    }
    if (words || DOCUMENTS.contains(fact.attribute())) {
      for (DocumentReference reference : DocumentReference.findAll(fact.value())) {
        if (!(reference instanceof DraftName)) {
          named.putIfAbsent(reference, fact);
        }
        nameOf(reference).ifPresent(name -> name(name, fact));
      }
    }
  }

  private void name(DraftName name, Fact fact) {
    if (named.putIfAbsent(name, fact) == null) {
      namesByLength.computeIfAbsent(name.toString().length(), any -> new ArrayList<>()).add(name);
    }
  }

  private void action(Object what, Fact fact) {
    actions.computeIfAbsent(what, any -> new LinkedHashSet<>()).add(fact.subject());
  }

  private void title(Fact fact) {
    String letters = Compact.of(fact.value()).toString();
    if (titleFacts.putIfAbsent(letters, fact) != null) {
      return;
    }
    if (letters.length() >= TITLE_KEY) {
      titleStarts
          .computeIfAbsent(letters.substring(0, TITLE_KEY), any -> new ArrayList<>())
          .add(fact);
    }
    for (String word : new LinkedHashSet<>(RfcIndex.words(fact.value()))) {
      titleWords.computeIfAbsent(word, any -> new ArrayList<>()).add(letters);
    }
  }

  /** The title that the letters begin with. */
  Optional<Fact> titleAt(String letters) {
    if (letters.length() < TITLE_KEY) {
      return Optional.empty();
    }
    return titleStarts.getOrDefault(letters.substring(0, TITLE_KEY), List.of()).stream()
        .filter(title -> letters.startsWith(Compact.of(title.value()).toString()))
        .findFirst();
  }

  /** Those of the day that bear the longest title that the letters begin with. */
  List<Subject> titledAt(String letters) {
    if (letters.length() < TITLE_KEY) {
      return List.of();
    }
    return titleStarts.getOrDefault(letters.substring(0, TITLE_KEY), List.of()).stream()
        .map(title -> Compact.of(title.value()).toString())
        .filter(letters::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(this::titled)
        .orElse(List.of());
  }

  /** The few titles that share the most of these words. */
  List<Fact> alike(List<String> words) {
    Map<String, Integer> shared = new LinkedHashMap<>();
    for (String word : new LinkedHashSet<>(words)) {
      titleWords
          .getOrDefault(word, List.of())
          .forEach(letters -> shared.merge(letters, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() >= words.size())
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_ALIKE)
        .flatMap(entry -> Optional.ofNullable(titleFacts.get(entry.getKey())).stream())
        .toList();
  }

  Digest digest() {
    return digest;
  }

  Contexts contexts() {
    return contexts;
  }

  /** A fact about the day: a count, the date. */
  Optional<Fact> ofTheDay(String attribute) {
    return Optional.ofNullable(ofTheDay.get(attribute));
  }

  /** The draft or RFC of the day that is meant, whatever the revision. */
  Optional<Subject> subject(DocumentReference reference) {
    return reference instanceof RfcNumber number
        ? Optional.ofNullable(rfcs.get(number))
        : nameOf(reference).map(drafts::get);
  }

  /** Those of the day that bear this title, in its letters and digits alone. */
  List<Subject> titled(String letters) {
    return titles.getOrDefault(letters, List.of());
  }

  /** All titles of the day, also of documents that other announcements name. */
  Map<String, Fact> titles() {
    return titleFacts;
  }

  /** Where the digest names this document. */
  Optional<Fact> naming(DocumentReference reference) {
    return Optional.ofNullable(named.get(reference));
  }

  /** The drafts that the digest names and whose names are about so long. */
  List<DraftName> namedLike(DraftName name) {
    List<DraftName> alike = new ArrayList<>();
    for (int length = name.toString().length() - 1;
        length <= name.toString().length() + 1;
        length++) {
      alike.addAll(namesByLength.getOrDefault(length, List.of()));
    }
    return alike;
  }

  Optional<Fact> group(String acronym) {
    return Optional.ofNullable(acronyms.get(acronym.toLowerCase(Locale.ROOT)));
  }

  Optional<Fact> groupName(String name) {
    return Optional.ofNullable(groupNames.get(Compact.of(name).toString()));
  }

  /** The announcements that name this document or group. */
  Set<String> actions(Object documentOrAcronym) {
    return actions.getOrDefault(documentOrAcronym, Set.of());
  }

  /** The facts that are this date in the form {@code 2025-11-28}. */
  List<Fact> dates(String date) {
    return dates.getOrDefault(date, List.of());
  }

  /** Everything known under this subject. */
  List<Fact> about(String subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  static Optional<DraftName> nameOf(DocumentReference reference) {
    if (reference instanceof DraftVersion version) {
      return Optional.of(version.name());
    }
    return reference instanceof DraftName name ? Optional.of(name) : Optional.empty();
  }
}
