package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One revision of an Internet-Draft.
 *
 * <pre>{@code
 * var draft = InternetDraft.builder()
 *     .name(DraftName.of("draft-example-widgets"))
 *     .revision(Revision.INITIAL)
 *     .title("Widgets")
 *     .build();
 * draft.version()   // draft-example-widgets-00
 * }</pre>
 */
@JsonTypeName("internet-draft")
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = InternetDraftBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface InternetDraft extends Document
    permits InternetDraftBuilder.ImmutableInternetDraft {

  /** The name without the revision. */
  DraftName name();

  /** The revision that the other facts belong to. */
  Revision revision();

  /**
   * True if the source lists only the first authors and says so ({@code et al.}), as announcements
   * of 2001 to 2011 do for more than two.
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  @Value.Default
  default boolean moreAuthors() {
    return false;
  }

  /** The level it is meant to reach; never stated in announcements. */
  Optional<StandardLevel> intendedLevel();

  /** Its overall state; never stated in announcements. */
  Optional<DraftState> state();

  /** The drafts that it replaces; never stated in announcements. */
  List<DraftName> replaces();

  /** The drafts that replace it; never stated in announcements. */
  List<DraftName> replacedBy();

  /** The RFC that it became; never stated in announcements of drafts. */
  Optional<RfcNumber> rfc();

  /** Name and revision together. */
  default DraftVersion version() {
    return name().at(revision());
  }

  @Override
  default DraftVersion reference() {
    return version();
  }

  /** The draft's page in the Datatracker, which shows the newest revision. */
  @Override
  default URI datatrackerUrl() {
    return name().datatrackerUrl();
  }

  /** Starts a draft; {@code name}, {@code revision} and {@code title} are required. */
  static InternetDraftBuilder builder() {
    return new InternetDraftBuilder();
  }
}
