package io.github.dailyietf.digest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.summary.ClaimPolicy;
import io.github.dailyietf.digest.summary.DayTexts;
import io.github.dailyietf.digest.summary.Summary;
import io.github.dailyietf.digest.topic.Baseline;
import io.github.dailyietf.digest.topic.HotTopic;
import io.github.dailyietf.digest.topic.HotTopics;
import io.github.dailyietf.digest.topic.Keyword;
import io.github.dailyietf.digest.topic.Relation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * What the IETF announced on one day, from midnight to midnight UTC.
 *
 * <pre>{@code
 * var digest = Digest.on(UtcDay.parse("2026-01-01")).addAll(announcements).build();
 * digest.counts().drafts();
 * String text = DigestRenderer.markdown().render(digest);
 * }</pre>
 *
 * <p>A mail belongs to the day on which it was sent, whatever date the document in it bears. {@code
 * toString} tells the day and the counts, {@link #toJson} everything.
 */
@Value.Immutable
@AssemblyStyle
@JsonDeserialize(builder = DigestAssembly.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Digest permits DigestAssembly.ImmutableDigest {

  /** The day. */
  UtcDay day();

  /** The Internet-Drafts in the order of {@link DigestEntry}. */
  List<DraftEntry> drafts();

  /** The RFCs in the order of {@link DigestEntry}. */
  List<RfcEntry> rfcs();

  /** All other announcements in the order of {@link DigestEntry}. */
  List<ActionEntry> actions();

  /** What is said about the day as a whole; empty if nobody has said anything. */
  @Value.Default
  @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NoTexts.class)
  default DayTexts texts() {
    return DayTexts.none();
  }

  /** What became of every mail. */
  Report report();

  /** What stands out, the hottest first; see {@link HotTopics}. */
  List<HotTopic> hotTopics();

  /**
   * The terms that at least two drafts or RFCs have in title or name, those of most documents
   * first.
   */
  List<Keyword> keywords();

  /** How the drafts and RFCs belong to each other, to other documents and to mails of the day. */
  List<Relation> relations();

  /** What the days before were about, if {@link DigestBuilder#topics} was given a window. */
  Optional<Baseline> baseline();

  /** The lengths of the lists, by unit. Written to JSON for readers without this library. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  default Counts counts() {
    return Counts.of(this);
  }

  /**
   * Everything the digest knows, fact by fact and each with its source: a field of a mail, the
   * answer of a lookup, a rule, a model, a person. Worked out anew with each call from what the
   * entries keep; not written to JSON, where {@code messageIds}, {@code lookedUp} and {@code
   * lookedUpAt} of an entry tell the same.
   */
  default List<Fact> facts() {
    return Facts.of(this);
  }

  /**
   * Cuts a heavy day: the drafts in their order, so many a part, the last part with the rest. 443
   * drafts in parts of 25 are 18 parts. A day without drafts is one part. RFCs and other
   * announcements are not cut; they stand in the first part.
   *
   * @throws IllegalArgumentException if the size is less than 1
   */
  default List<Part> parts(int size) {
    int count = Part.count(this, size);
    return IntStream.rangeClosed(1, count).mapToObj(n -> new Part(this, size, n)).toList();
  }

  /** The same digest with these texts in place of all texts about the day. */
  default Digest withTexts(DayTexts texts) {
    return new DigestAssembly().from(this).texts(texts).build();
  }

  /**
   * The same digest with these summaries in place of those of the documents that are named: an RFC,
   * a draft, or the newest revision of a draft that the digest shows. Others are left as they are.
   */
  default Digest withSummaries(Map<? extends DocumentReference, Summary> summaries) {
    return new DigestAssembly()
        .from(this)
        .drafts(drafts().stream().map(entry -> Rewrite.of(entry, summaries)).toList())
        .rfcs(rfcs().stream().map(entry -> Rewrite.of(entry, summaries)).toList())
        .build();
  }

  /** The same digest with these problems among those of its report, each once. */
  default Digest withProblems(Collection<Problem> problems) {
    return new DigestAssembly().from(this).report(Rewrite.of(report(), problems)).build();
  }

  /**
   * The same digest without what models say wrong. Each summary and text of a model is held against
   * the facts of the digest, as {@link io.github.dailyietf.digest.summary.ClaimCheck} does. What
   * does not pass the policy is dropped, and the extract of the abstract stands in for a summary;
   * what is repaired or annotated replaces the text. For each there is a problem {@code
   * claim-contradicted} in the report. Texts of people are not changed.
   */
  default Digest checked(ClaimPolicy policy) {
    return checked(policy, List.of());
  }

  /** The same with an index of RFCs besides those of the day. */
  default Digest checked(ClaimPolicy policy, Collection<Rfc> index) {
    return new ClaimScreen(this, policy, index).screened();
  }

  /**
   * The same day with these drafts first, in this order, so that numbers once given can stay; the
   * others follow in the order that they have. Names that the day does not have are passed over.
   */
  default Digest inOrder(List<DraftName> first) {
    Map<DraftName, DraftEntry> left = new LinkedHashMap<>();
    drafts().forEach(entry -> left.put(entry.draft().name(), entry));
    List<DraftEntry> ordered = new ArrayList<>();
    for (DraftName name : first) {
      Optional.ofNullable(left.remove(name)).ifPresent(ordered::add);
    }
    ordered.addAll(left.values());
    return new DigestAssembly().from(this).drafts(ordered).build();
  }

  /** The digest as JSON that {@link #fromJson} reads back equal. */
  default String toJson() {
    return DigestJson.write(this);
  }

  /**
   * Writes what {@link #toJson()} gives without holding it in memory, which counts where a digest
   * has a year of announcements.
   *
   * @throws IOException if the target fails
   */
  default void toJson(Appendable out) throws IOException {
    DigestJson.write(this, out);
  }

  /**
   * Reads what {@link #toJson()} wrote. Properties that this release does not know are ignored.
   *
   * @throws IllegalArgumentException if the text is not the JSON of a digest
   */
  static Digest fromJson(String json) {
    return DigestJson.read(json);
  }

  /**
   * The JSON Schema (draft 2020-12) of {@link #toJson()} and {@link Part#toJson}, for readers
   * without this library. Its number stands in its {@code $id}; unknown properties are allowed.
   */
  static String schema() {
    return BuiltInLayouts.digestSchema();
  }

  /** Starts the digest of this day. */
  static DigestBuilder on(UtcDay day) {
    return new DigestBuilder(day);
  }
}
