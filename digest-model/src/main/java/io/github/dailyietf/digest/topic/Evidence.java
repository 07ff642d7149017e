package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.dailyietf.core.DocumentReference;

/**
 * Words that stand in a document or mail, so that a reader can check what is claimed of it.
 *
 * @param item where the words stand
 * @param place in which part of it
 * @param text the words as they stand there, white space as single blanks
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Evidence(Item item, Place place, String text) {

  /** Makes single blanks of white space. */
  public Evidence {
    text = Words.withBlanks(text);
  }

  /** Words of a document. */
  static Evidence of(DocumentReference document, Place place, String text) {
    return new Evidence(Item.of(document), place, text);
  }
}
