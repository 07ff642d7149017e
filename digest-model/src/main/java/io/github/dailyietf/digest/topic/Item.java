package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.digest.ActionEntry;
import io.github.dailyietf.digest.DigestEntry;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.RfcEntry;
import java.util.Optional;

/**
 * What identifies an entry of a digest: a document, or the mail of another announcement. Exactly
 * one of the two is present.
 *
 * @param document a draft of the day with its newest revision, an RFC, or another document
 * @param mail the first Message-ID of an {@link ActionEntry}; its Subject if it has none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Item(Optional<DocumentReference> document, Optional<String> mail) {

  /**
   * Checks that it is one of the two.
   *
   * @throws IllegalArgumentException if it is both or neither
   */
  public Item {
    if (document.isPresent() == mail.isPresent()) {
      throw new IllegalArgumentException("a document or a mail: " + document + ", " + mail);
    }
  }

  /** A document. */
  public static Item of(DocumentReference document) {
    return new Item(Optional.of(document), Optional.empty());
  }

  /** A mail by its Message-ID without angle brackets. */
  public static Item mail(String messageId) {
    return new Item(Optional.empty(), Optional.of(messageId));
  }

  /** The entry's document or, if it is none, its mail. */
  public static Item of(DigestEntry entry) {
    if (entry instanceof DraftEntry draft) {
      return of(draft.draft().version());
    } else if (entry instanceof RfcEntry rfc) {
      return of(rfc.rfc().number());
    }
    ActionEntry action = (ActionEntry) entry;
    return mail(
        action.messageIds().stream().findFirst().orElseGet(() -> action.announcement().subject()));
  }

  /** The reference or the Message-ID. */
  @Override
  public String toString() {
    return document.map(Object::toString).or(() -> mail).orElse("");
  }
}
