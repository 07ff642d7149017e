package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.digest.Digest;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a document of the day belongs to another document or to a mail of the day: {@code
 * draft-ietf-netmod-system-config-14} <em>updates</em> RFC 8342, <em>proposed</em>.
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = RelationBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("immutables:from")
public sealed interface Relation permits RelationBuilder.ImmutableRelation {

  /** What is said of the two. */
  RelationKind kind();

  /** The document of the day. */
  DocumentReference from();

  /** The other document, of the day or not, or a mail of the day. */
  Item to();

  /** Who says so, if anybody. */
  Certainty certainty();

  /** The words it rests on; at least one. */
  List<Evidence> evidence();

  /**
   * The relations of a day's documents in the order of the drafts and RFCs, those of one document
   * by kind. Relations without direction stand once, at the later one of the two. Takes time linear
   * in the size of the day.
   */
  static List<Relation> in(Digest digest) {
    return new RelationFinder(digest).find();
  }

  /** Starts one; {@code kind}, {@code from}, {@code to} and {@code certainty} are required. */
  static RelationBuilder builder() {
    return new RelationBuilder();
  }
}
