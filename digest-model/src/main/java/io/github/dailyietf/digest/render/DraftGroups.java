package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.topic.Bundle;
import io.github.dailyietf.digest.topic.Classification;
import io.github.dailyietf.digest.topic.Family;
import io.github.dailyietf.digest.topic.Grouping;
import io.github.dailyietf.digest.topic.Heading;
import java.util.List;
import java.util.Optional;

/** The drafts of a part as a layout groups them. */
final class DraftGroups {

  /** Drafts that stand under one heading; without a name all of a layout that does not group. */
  record Named(Heading.Kind kind, Optional<String> name, List<DraftEntry> drafts) {}

  private final Words words;

  DraftGroups(Words words) {
    this.words = words;
  }

  /** The groups in their order; no group is empty. */
  List<Named> of(List<DraftEntry> drafts) {
    Optional<Grouping> grouping = words.layout().items().groupBy();
    List<Bundle> bundles = grouping.map(by -> by.of(drafts)).orElse(List.of());
    if (bundles.stream().allMatch(bundle -> bundle.heading().kind() == Heading.Kind.UNKNOWN)) {
      return drafts.isEmpty()
          ? List.of()
          : List.of(new Named(Heading.Kind.UNKNOWN, Optional.empty(), drafts));
    }
    return bundles.stream().map(this::named).toList();
  }

  /** All drafts by one grouping, whatever the layout groups by; each group has a name. */
  List<Named> by(Grouping grouping, List<DraftEntry> drafts) {
    return grouping.of(drafts).stream().map(this::named).toList();
  }

  private Named named(Bundle bundle) {
    List<DraftEntry> drafts = bundle.entries().stream().map(DraftEntry.class::cast).toList();
    return new Named(
        bundle.heading().kind(), Optional.of(name(bundle.heading(), drafts.get(0))), drafts);
  }

  private String name(Heading heading, DraftEntry first) {
    String name = heading.name().orElse(heading.key());
    return switch (heading.kind()) {
      case AREA -> words.area(name);
      case FAMILY -> first.topic().map(Classification::family).map(this::label).orElse(name);
      case GROUP -> first.draft().group().map(DocumentWords::name).orElse(name);
      case STREAM -> words.say(Phrase.STREAM, "stream", name);
      case INDIVIDUAL -> words.say(Phrase.INDIVIDUAL);
      case UNKNOWN -> words.say(Phrase.UNGROUPED);
    };
  }

  private String label(Family family) {
    return words.say(Phrase.FAMILY, "family", family.label(words.layout().language()));
  }
}
