package io.github.dailyietf.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Drafts of authors and of groups that may be the same work, because only the owner in the name
 * differs and the title is the same or an author is: mails never say what a draft replaces.
 */
final class NameKinship {

  static final String SOURCE = "inference";

  private final Map<String, List<DraftName>> individual = new HashMap<>();
  private final Map<String, List<DraftName>> ofGroups = new HashMap<>();

  void add(DraftName name) {
    for (String topic : topics(name)) {
      (Phases.ofGroup(name) ? ofGroups : individual)
          .computeIfAbsent(topic, t -> new ArrayList<>(1))
          .add(name);
    }
  }

  /** Drafts of the other kind, authors' or groups', with the same topic in their names. */
  Set<DraftName> candidates(DraftName name) {
    Set<DraftName> found = new TreeSet<>();
    Map<String, List<DraftName>> others = Phases.ofGroup(name) ? individual : ofGroups;
    for (String topic : topics(name)) {
      found.addAll(others.getOrDefault(topic, List.of()));
    }
    return found;
  }

  /** What follows the owner: the author's name, or {@code ietf} with and without the group. */
  private static Set<String> topics(DraftName name) {
    Set<String> topics = new LinkedHashSet<>();
    String rest = afterDash(name.value(), DraftName.PREFIX.length());
    if (!rest.isEmpty()) {
      topics.add(rest);
      String topic = Phases.ofGroup(name) ? afterDash(rest, 0) : "";
      if (!topic.isEmpty()) {
        topics.add(topic);
      }
    }
    return topics;
  }

  private static String afterDash(String text, int from) {
    int dash = text.indexOf('-', from);
    return dash < 0 ? "" : text.substring(dash + 1);
  }

  /** The event that says so, if the mails about both of them bear it out. */
  static Optional<HistoryEvent> possible(
      DraftName group, List<IdAction> ofGroup, DraftName author, List<IdAction> ofAuthor) {
    Set<String> titles = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (IdAction action : ofAuthor) {
      titles.add(folded(action.draft().title()));
      action.draft().authors().forEach(a -> names.add(folded(a.name())));
    }
    titles.remove("");
    names.remove("");
    boolean title = ofGroup.stream().anyMatch(a -> titles.contains(folded(a.draft().title())));
    boolean people =
        ofGroup.stream()
            .flatMap(a -> a.draft().authors().stream())
            .anyMatch(a -> names.contains(folded(a.name())));
    boolean before =
        earliest(ofAuthor).isEmpty()
            || earliest(ofGroup).filter(e -> e.isBefore(earliest(ofAuthor).get())).isEmpty();
    if (!before || !title && !people) {
      return Optional.empty();
    }
    String why =
        "same topic in the name"
            + (title ? ", same title" : "")
            + (people ? ", common author" : "");
    return Optional.of(
        HistoryEvent.builder()
            .kind(EventKind.POSSIBLY_REPLACES)
            .document(group)
            .other(author)
            .source(HistorySource.of(SOURCE, why))
            .build());
  }

  private static Optional<Instant> earliest(List<IdAction> actions) {
    return actions.stream().flatMap(a -> a.sentAt().stream()).min(Instant::compareTo);
  }

  private static String folded(String text) {
    return Slug.words(text).toLowerCase(Locale.ROOT);
  }
}
