package io.github.dailyietf.digest.publish;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * What a {@link PublicationJournal} knows of one place.
 *
 * @param place the place
 * @param state how far its newest content got
 * @param hash {@link Post#hash} of the newest content
 * @param key {@link Post#key} of the newest content
 * @param address where the service keeps the post, once it is known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record JournalEntry(
    String place, State state, String hash, String key, Optional<String> address) {

  /** How far a post got. */
  public enum State {
    /** It was about to be published; nobody has written down whether it was. */
    INTENDED,
    /** It is published. */
    POSTED,
    /** It is published, and was about to be changed. */
    CHANGING
  }

  static JournalEntry of(Post post, State state, Optional<String> address) {
    return new JournalEntry(post.place(), state, post.hash(), post.key(), address);
  }

  JournalEntry posted(String at) {
    return new JournalEntry(place, State.POSTED, hash, key, Optional.of(at));
  }
}
