package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An RFC with what its announcement, the RFC index or the Datatracker state of it. */
@JsonTypeName("rfc")
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = RfcBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Rfc extends Document permits RfcBuilder.ImmutableRfc {

  /** The number. */
  RfcNumber number();

  /** The BCP, STD and FYI numbers it is part of. */
  List<SubSeries> subSeries();

  /** The level, if the source states or implies one of the levels of {@link StandardLevel}. */
  Optional<StandardLevel> level();

  /**
   * The category in the words of the source: {@code Standards Track} until spring 2026 for all
   * three levels of the standards track, the level's own name since.
   */
  Optional<String> status();

  /** The RFCs it makes obsolete. */
  List<RfcNumber> obsoletes();

  /** The RFCs it updates. */
  List<RfcNumber> updates();

  /** The later RFCs that make it obsolete; never stated in announcements. */
  List<RfcNumber> obsoletedBy();

  /** The later RFCs that update it; never stated in announcements. */
  List<RfcNumber> updatedBy();

  /** The draft it was made from. */
  Optional<DraftName> draft();

  /** The last revision of that draft. */
  Optional<Revision> draftRevision();

  /** The Digital Object Identifier: {@code 10.17487/RFC9874}. */
  Optional<String> doi();

  @Override
  default RfcNumber reference() {
    return number();
  }

  @Override
  default URI datatrackerUrl() {
    return number().datatrackerUrl();
  }

  /** Starts an RFC; {@code number} and {@code title} are required. */
  static RfcBuilder builder() {
    return new RfcBuilder();
  }
}
