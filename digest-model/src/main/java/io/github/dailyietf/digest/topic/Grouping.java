package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestEntry;
import io.github.dailyietf.digest.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sorts the entries of a day under headings that the data give; every entry stands under exactly
 * one.
 *
 * <pre>{@code
 * for (Bundle area : Grouping.AREA.of(digest)) {
 *   for (Bundle group : Grouping.GROUP.of(area.entries())) {
 *     System.out.println(area.heading() + " " + group.heading() + " " + group.entries().size());
 *   }
 * }
 * }</pre>
 *
 * <p>Areas and groups stand in the order of their names, families in that of {@link
 * TopicTable#standard}; then come streams other than the IETF's, individual work, and last what the
 * data do not tell.
 */
public enum Grouping {
  /** By area of the IETF, which needs a lookup: announcements do not name it. */
  @JsonProperty("area")
  AREA,
  /** By working group or research group. */
  @JsonProperty("group")
  GROUP,
  /** By stream; work without a stated stream stands under its group's organisation, if any. */
  @JsonProperty("stream")
  STREAM,
  /** By family of topics as the digest's {@link Classifier} chose it. */
  @JsonProperty("family")
  FAMILY;

  /** All entries of the day. */
  public List<Bundle> of(Digest digest) {
    return of(all(digest.drafts(), digest.rfcs(), digest.actions()));
  }

  /** The entries of a part. */
  public List<Bundle> of(Part part) {
    return of(all(part.drafts(), part.rfcs(), part.actions()));
  }

  /** Any entries, which keep their order. */
  public List<Bundle> of(List<? extends DigestEntry> entries) {
    Headings headings = new Headings(entries);
    Map<Heading, List<DigestEntry>> bundles = new LinkedHashMap<>();
    for (DigestEntry entry : entries) {
      bundles.computeIfAbsent(headings.of(entry, this), heading -> new ArrayList<>()).add(entry);
    }
    List<Heading> order = new ArrayList<>(bundles.keySet());
    order.sort(
        Comparator.comparing(Heading::kind)
            .thenComparingInt(Grouping::rank)
            .thenComparing(heading -> heading.name().orElse("").toLowerCase(Locale.ROOT))
            .thenComparing(Heading::key));
    return order.stream()
        .map(heading -> new Bundle(heading, bundles.getOrDefault(heading, List.of())))
        .toList();
  }

  /** Families have an order of their own. */
  private static int rank(Heading heading) {
    if (heading.kind() != Heading.Kind.FAMILY) {
      return 0;
    }
    List<Family> families = TopicTable.standard().families();
    for (int i = 0; i < families.size(); i++) {
      if (families.get(i).key().equals(heading.key())) {
        return i;
      }
    }
    return families.size();
  }

  @SafeVarargs
  private static List<DigestEntry> all(List<? extends DigestEntry>... lists) {
    List<DigestEntry> all = new ArrayList<>();
    for (List<? extends DigestEntry> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
