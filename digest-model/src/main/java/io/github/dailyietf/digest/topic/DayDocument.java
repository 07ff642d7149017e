package io.github.dailyietf.digest.topic;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document that the day is about, on its lists or in one of its mails.
 *
 * @param reference what names it
 * @param title its title; empty if not known
 * @param document what the day's entry says of it; empty if only a mail names it
 * @param name the pieces of its name if it is a draft
 * @param topic its family
 * @param revisions how many revisions of it were posted on the day
 * @param newDraft whether the first is among them
 * @param lastCall whether a Last Call of the day is about it
 * @param approved whether an approval of the day is about it
 */
record DayDocument(
    DocumentReference reference,
    String title,
    Optional<Document> document,
    Optional<DraftParts> name,
    Optional<Classification> topic,
    int revisions,
    boolean newDraft,
    boolean lastCall,
    boolean approved) {

  boolean rfc() {
    return document.isPresent() && name.isEmpty();
  }

  /** Acronym in lower case, or the name of the group. */
  Optional<String> group() {
    return document
        .flatMap(Document::group)
        .map(group -> group.acronym().map(a -> a.toLowerCase(Locale.ROOT)).orElse(group.name()));
  }

  /** The words of the source that name the group. */
  Optional<String> groupWritten() {
    return document.flatMap(Document::group).map(group -> group.acronym().orElse(group.name()));
  }

  List<String> authors() {
    return document.map(Document::authors).orElse(List.of()).stream()
        .map(Author::name)
        .filter(author -> !author.isBlank())
        .distinct()
        .toList();
  }
}
