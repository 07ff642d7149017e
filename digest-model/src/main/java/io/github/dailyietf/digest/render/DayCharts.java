package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.topic.Bundle;
import io.github.dailyietf.digest.topic.Grouping;
import io.github.dailyietf.digest.topic.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The charts of a page: where its drafts belong and how old they are. */
final class DayCharts {

  /** A list of fewer drafts is its own picture. */
  private static final int LEAST_DRAFTS = 8;

  /** Bars with a name; what is beyond them is one more bar. */
  private static final int MOST_BARS = 9;

  /** The first revision of each bar of the chart of revisions. */
  private static final int[] REVISIONS = {0, 1, 2, 3, 6, 11};

  /** A grouping, what its own headings are and how its chart is called. */
  private record Kind(Grouping by, Heading.Kind heading, Phrase title) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(Grouping.AREA, Heading.Kind.AREA, Phrase.CHART_AREAS),
          new Kind(Grouping.FAMILY, Heading.Kind.FAMILY, Phrase.CHART_FAMILIES),
          new Kind(Grouping.GROUP, Heading.Kind.GROUP, Phrase.CHART_GROUPS));

  private final Words words;
  private final List<DraftEntry> drafts;

  DayCharts(Words words, Part part) {
    this.words = words;
    this.drafts = part.drafts();
  }

  List<BarChart> charts() {
    List<BarChart> charts = new ArrayList<>();
    if (drafts.size() >= LEAST_DRAFTS) {
      places().ifPresent(charts::add);
      revisions().ifPresent(charts::add);
    }
    return charts;
  }

  /** By area if more drafts tell theirs than do not, else by what they tell. */
  private Optional<BarChart> places() {
    for (Kind kind : KINDS) {
      List<Bundle> bundles = kind.by.of(drafts);
      int told = drafts(bundles, kind.heading);
      if (told > drafts(bundles, Heading.Kind.UNKNOWN) && bundles.size() > 1) {
        return chart("places", kind.title, bars(kind));
      }
    }
    return Optional.empty();
  }

  private static int drafts(List<Bundle> bundles, Heading.Kind kind) {
    return bundles.stream()
        .filter(bundle -> bundle.heading().kind() == kind)
        .mapToInt(bundle -> bundle.entries().size())
        .sum();
  }

  private List<BarChart.Bar> bars(Kind kind) {
    List<BarChart.Bar> named = new ArrayList<>();
    List<BarChart.Bar> others = new ArrayList<>();
    for (DraftGroups.Named group : new DraftGroups(words).by(kind.by, drafts)) {
      boolean own = group.kind() == kind.heading;
      String name = CleanText.of(group.name().orElse(""));
      (own ? named : others).add(new BarChart.Bar(name, group.drafts().size(), !own));
    }
    named.sort(Comparator.comparingInt(BarChart.Bar::count).reversed());
    List<BarChart.Bar> bars = new ArrayList<>(named.subList(0, Math.min(MOST_BARS, named.size())));
    List<BarChart.Bar> rest = named.subList(bars.size(), named.size());
    if (!rest.isEmpty()) {
      String name = words.say(Phrase.CHART_REST, "bars", rest.size());
      int count = rest.stream().mapToInt(BarChart.Bar::count).sum();
      bars.add(new BarChart.Bar(name, count, true));
    }
    bars.addAll(others);
    return bars;
  }

  private Optional<BarChart> revisions() {
    int[] counts = new int[REVISIONS.length];
    for (DraftEntry entry : drafts) {
      int at = REVISIONS.length - 1;
      while (REVISIONS[at] > entry.draft().revision().number()) {
        at--;
      }
      counts[at]++;
    }
    List<BarChart.Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        bars.add(new BarChart.Bar(revisions(i), counts[i], false));
      }
    }
    return chart("revisions", Phrase.CHART_REVISIONS, bars);
  }

  private String revisions(int bar) {
    String first = "%02d".formatted(REVISIONS[bar]);
    if (bar == REVISIONS.length - 1) {
      return words.say(Phrase.CHART_REVISIONS_FROM, "first", first);
    }
    String last = "%02d".formatted(REVISIONS[bar + 1] - 1);
    return first.equals(last)
        ? words.say(Phrase.CHART_REVISION, "revision", first)
        : words.say(Phrase.CHART_REVISIONS_TO, Map.of("first", first, "last", last));
  }

  private Optional<BarChart> chart(String id, Phrase phrase, List<BarChart.Bar> bars) {
    String title = CleanText.of(words.say(phrase));
    return title.isEmpty() ? Optional.empty() : Optional.of(new BarChart(id, title, bars));
  }
}
