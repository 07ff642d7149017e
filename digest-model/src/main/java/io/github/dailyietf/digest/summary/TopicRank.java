package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.digest.topic.Family;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the topics that a day or part shows.
 *
 * @param number its rank, counted from 1
 * @param documents drafts without revisions, and RFCs
 * @param written true if somebody has written about it
 * @param single true if it is one document and has no other name
 */
record TopicRank(
    int number,
    String title,
    Optional<Family> family,
    List<DocumentReference> documents,
    boolean written,
    boolean single) {

  String label(Locale language) {
    return family.map(of -> of.label(language)).orElse(title);
  }
}
