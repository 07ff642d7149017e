package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.digest.Digest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A term with the documents of the day that have it in their title, name or group. Documents that
 * only mention it in the abstract do not count.
 *
 * @param term the term as the {@link TopicTable} calls it
 * @param mentions one for each document, in the order of the digest
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Keyword(String term, List<Evidence> mentions) {

  static final Comparator<Keyword> BY_COUNT =
      Comparator.comparingInt(Keyword::count).reversed().thenComparing(Keyword::term);

  /** Copies the list. */
  public Keyword {
    mentions = List.copyOf(mentions);
  }

  /** How many documents have it: the length of {@link #mentions}. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public int count() {
    return mentions.size();
  }

  /** The terms that at least two documents of the day have, those of most documents first. */
  public static List<Keyword> in(Digest digest, TopicTable table) {
    return DayTerms.keywords(digest, table);
  }

  /** What is left of keywords when only these documents count, and at least two of them. */
  public static List<Keyword> among(
      List<Keyword> keywords, Collection<? extends DocumentReference> documents) {
    List<Keyword> left = new ArrayList<>();
    for (Keyword keyword : keywords) {
      List<Evidence> mentions =
          keyword.mentions().stream()
              .filter(mention -> mention.item().document().filter(documents::contains).isPresent())
              .toList();
      if (mentions.size() > 1) {
        left.add(new Keyword(keyword.term(), mentions));
      }
    }
    left.sort(BY_COUNT);
    return left;
  }

  /** The documents in the order of the digest. */
  public List<DocumentReference> documents() {
    return mentions.stream().flatMap(mention -> mention.item().document().stream()).toList();
  }
}
