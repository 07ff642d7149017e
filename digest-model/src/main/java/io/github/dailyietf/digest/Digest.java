package io.github.dailyietf.digest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.UtcDay;
import java.util.ArrayList;
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
 * <p>A mail belongs to the day on which it was sent, whatever date the document in it bears.
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

  /** What became of every mail. */
  Report report();

  /** The lengths of the lists, by unit. Written to JSON for readers without this library. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  default Counts counts() {
    return Counts.of(this);
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
   * Reads what {@link #toJson} wrote. Properties that this release does not know are ignored.
   *
   * @throws IllegalArgumentException if the text is not the JSON of a digest
   */
  static Digest fromJson(String json) {
    return DigestJson.read(json);
  }

  /** Starts the digest of this day. */
  static DigestBuilder on(UtcDay day) {
    return new DigestBuilder(day);
  }
}
