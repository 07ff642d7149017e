package io.github.dailyietf.digest;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.digest.summary.DayTexts;
import io.github.dailyietf.digest.topic.HotTopic;
import io.github.dailyietf.digest.topic.HotTopics;
import io.github.dailyietf.digest.topic.Keyword;
import io.github.dailyietf.digest.topic.Relation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One of the parts into which a heavy day is cut, or the only one of a quiet day.
 *
 * <pre>{@code
 * for (Part part : digest.parts(25)) {
 *   post(DigestRenderer.markdown().render(part));
 * }
 * }</pre>
 *
 * @param digest the whole day
 * @param size how many drafts stand in a part, the last one excepted
 * @param number which part this is, counted from 1
 */
public record Part(Digest digest, int size, int number) {

  /**
   * Checks that there is such a part.
   *
   * @throws IllegalArgumentException if the size is less than 1 or the day has no such part
   */
  public Part {
    int count = count(digest, size);
    if (number < 1 || number > count) {
      throw new IllegalArgumentException("not a part of " + count + ": " + number);
    }
  }

  static int count(Digest digest, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("not a number of drafts for a part: " + size);
    }
    return Math.max(1, (int) ((digest.drafts().size() + (long) size - 1) / size));
  }

  /** How many parts the day has. */
  public int count() {
    return count(digest, size);
  }

  /** Which item of the day its first draft is, counted from 1; 0 if the day has no drafts. */
  public int first() {
    return digest.drafts().isEmpty() ? 0 : (number - 1) * size + 1;
  }

  /** Which item of the day its last draft is, counted from 1; 0 if the day has no drafts. */
  public int last() {
    return (int) Math.min((long) number * size, digest.drafts().size());
  }

  /** The drafts of this part. */
  public List<DraftEntry> drafts() {
    return digest.drafts().subList(Math.max(0, first() - 1), last());
  }

  /** The RFCs of the day in the first part, none in the others. */
  public List<RfcEntry> rfcs() {
    return number == 1 ? digest.rfcs() : List.of();
  }

  /** The other announcements of the day in the first part, none in the others. */
  public List<ActionEntry> actions() {
    return number == 1 ? digest.actions() : List.of();
  }

  /**
   * What is said about this part: the texts that were given for its very items; if there are none,
   * those of the day in the first part and none in the others.
   */
  public DayTexts texts() {
    DayTexts ofTheDay = digest.texts();
    return Optional.ofNullable(ofTheDay.parts().get(items()))
        .orElseGet(
            () ->
                number == 1
                    ? DayTexts.builder().from(ofTheDay).parts(Map.of()).build()
                    : DayTexts.none());
  }

  /** The items of the day that it shows, as the key of its texts: {@code 301-325}. */
  public String items() {
    return first() + "-" + last();
  }

  /**
   * What stands out among the documents of this part, at most as many topics as the day has; those
   * of the day if it has only one part.
   */
  public List<HotTopic> hotTopics() {
    return count() == 1
        ? digest.hotTopics()
        : HotTopics.builder().picks(digest.hotTopics().size()).build().of(this);
  }

  /** The keywords that at least two documents of this part have, counted in this part. */
  public List<Keyword> keywords() {
    return Keyword.among(digest.keywords(), documents());
  }

  /** The relations of the documents of this part, to whatever part they lead. */
  public List<Relation> relations() {
    Set<DocumentReference> documents = documents();
    return digest.relations().stream().filter(r -> documents.contains(r.from())).toList();
  }

  private Set<DocumentReference> documents() {
    Set<DocumentReference> documents = new HashSet<>();
    drafts().forEach(entry -> documents.add(entry.draft().version()));
    rfcs().forEach(entry -> documents.add(entry.rfc().number()));
    return documents;
  }

  /** The part before this one. */
  public Optional<Part> previous() {
    return number > 1 ? Optional.of(new Part(digest, size, number - 1)) : Optional.empty();
  }

  /** The part after this one. */
  public Optional<Part> next() {
    return number < count() ? Optional.of(new Part(digest, size, number + 1)) : Optional.empty();
  }

  /** Which part of which day, in one line: {@code part 2 of 18 of 2025-10-20 (26-50)}. */
  @Override
  public String toString() {
    return "part " + number + " of " + count() + " of " + digest.day() + " (" + items() + ")";
  }

  /** The part as JSON, with the counts and the report of the whole day. */
  public String toJson() {
    return DigestJson.write(this);
  }
}
