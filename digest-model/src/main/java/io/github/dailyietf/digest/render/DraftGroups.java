package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Grouping;
import io.github.dailyietf.digest.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The drafts of a part as a layout groups them. */
final class DraftGroups {

  /** Drafts that stand under one heading; without a name those that belong nowhere. */
  record Named(Optional<String> name, List<DraftEntry> drafts) {}

  private record Key(String order, String name) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      int byOrder = order.compareTo(other.order);
      return byOrder == 0 ? name.compareTo(other.name) : byOrder;
    }
  }

  private final Words words;

  DraftGroups(Words words) {
    this.words = words;
  }

  /** The groups in their order, what belongs nowhere last; no group is empty. */
  List<Named> of(List<DraftEntry> drafts) {
    Map<Key, List<DraftEntry>> named = new TreeMap<>();
    List<DraftEntry> others = new ArrayList<>();
    for (DraftEntry entry : drafts) {
      key(entry)
          .map(key -> named.computeIfAbsent(key, k -> new ArrayList<>()))
          .orElse(others)
          .add(entry);
    }
    List<Named> groups = new ArrayList<>();
    named.forEach((key, entries) -> groups.add(new Named(Optional.of(key.name()), entries)));
    if (!others.isEmpty()) {
      groups.add(new Named(Optional.empty(), others));
    }
    return groups;
  }

  /** The heading's name; for drafts that belong nowhere the layout's. */
  String name(Named group) {
    return group.name().orElseGet(() -> words.say(Phrase.UNGROUPED));
  }

  private Optional<Key> key(DraftEntry entry) {
    Optional<Group> group = entry.draft().group();
    Grouping grouping = words.layout().items().groupBy();
    return switch (grouping) {
      case NONE, TOPIC -> Optional.empty();
      case AREA ->
          group.flatMap(Group::area).map(Area::name).map(name -> new Key(name, words.area(name)));
      case GROUP ->
          group.map(it -> new Key(it.acronym().orElse(it.name()), DocumentWords.name(it)));
    };
  }
}
