package io.github.dailyietf.digest.topic;

import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.InternetDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A classifier that adds up the weights of terms: three times the weight for a term in the title,
 * twice in the name of a draft, once in the abstract. The family with the highest sum wins if it
 * reaches {@value #LEAST_SCORE}; of equals, the one that the table has first.
 *
 * <pre>{@code
 * TopicTable table = TopicTable.standard();
 * table.classify(draft).ifPresent(topic -> System.out.println(topic.family() + " " + topic.matches()));
 * }</pre>
 *
 * <p>Words match as wholes: {@code yang} is not found in {@code huiyang}, nor in {@code
 * draft-yang-...}, where it is somebody's name. Thread-safe.
 */
public final class TopicTable implements Classifier {

  /** What a family needs at least. */
  static final int LEAST_SCORE = 5;

  /** What a term must be worth to be a keyword; others are too common. */
  static final int KEYWORD_WEIGHT = 5;

  private static final Comparator<TermMatch> BY_POINTS =
      Comparator.comparingInt(TermMatch::points)
          .reversed()
          .thenComparing(TermMatch::place)
          .thenComparing(TermMatch::term);

  private final int version;
  private final List<Family> families;
  private final TermIndex terms;
  private final Map<String, TermIndex.Term> groups;

  TopicTable(
      int version, List<Family> families, TermIndex terms, Map<String, TermIndex.Term> groups) {
    this.version = version;
    this.families = List.copyOf(families);
    this.terms = terms;
    this.groups = groups;
  }

  /** The table that comes with this library; docs/topics.md lists its families. */
  public static TopicTable standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of the form that docs/topics.md describes.
   *
   * @throws IllegalArgumentException if a line is not of this form, with its number
   */
  public static TopicTable parse(String text) {
    return new TableReader().read(text);
  }

  /** The number that changes whenever a digest may come out differently. */
  public int version() {
    return version;
  }

  /** The families in the order of the table. */
  public List<Family> families() {
    return families;
  }

  @Override
  public Optional<Classification> classify(Document document) {
    int[] scores = new int[families.size()];
    List<Found> all = matches(document, true);
    for (Found found : all) {
      scores[found.term().family()] += found.points();
    }
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    int score = scores.length == 0 ? 0 : scores[best];
    if (score < LEAST_SCORE) {
      return Optional.empty();
    }
    ClassificationBuilder topic = Classification.builder().family(families.get(best)).score(score);
    for (int i = 0; i < scores.length; i++) {
      if (i != best && 2 * scores[i] >= score) {
        topic.putOther(families.get(i).key(), scores[i]);
      }
    }
    List<TermMatch> matches = new ArrayList<>();
    for (Found found : all) {
      if (found.term().family() == best) {
        matches.add(
            new TermMatch(found.term().label(), found.place(), found.text(), found.points()));
      }
    }
    matches.sort(BY_POINTS);
    return Optional.of(topic.matches(matches).build());
  }

  /** A term in one place of a document. */
  record Found(TermIndex.Term term, Place place, String text, int points) {}

  /**
   * What is found in title, name and group, and in the abstract if wanted; each term once a place.
   */
  List<Found> matches(Document document, boolean withAbstract) {
    List<Found> found = new ArrayList<>();
    prose(document.title(), Place.TITLE, 3, found);
    Optional<DraftParts> name =
        document instanceof InternetDraft draft
            ? Optional.of(DraftParts.of(draft.name()))
            : Optional.empty();
    if (name.isPresent()) {
      terms.find(
          Words.of(name.get().topic()),
          false,
          (term, text) -> found.add(new Found(term, Place.NAME, text, 2 * term.weight())));
    }
    group(document.group(), name, found);
    if (withAbstract) {
      document.abstractText().ifPresent(text -> prose(text, Place.ABSTRACT, 1, found));
    }
    return found;
  }

  private void prose(String text, Place place, int factor, List<Found> found) {
    terms.find(
        Words.of(text),
        true,
        (term, words) -> found.add(new Found(term, place, words, factor * term.weight())));
  }

  /** A stated group counts in full; one that only the name of the draft has counts half. */
  private void group(Optional<Group> stated, Optional<DraftParts> name, List<Found> found) {
    Optional<String> acronym = stated.flatMap(Group::acronym);
    if (acronym.isPresent()) {
      group(acronym.get(), Place.GROUP, 1, found);
    } else if (name.isPresent()) {
      name.get().group().ifPresent(hint -> group(hint, Place.NAME, 2, found));
    }
  }

  private void group(String acronym, Place place, int divisor, List<Found> found) {
    Optional.ofNullable(groups.get(acronym.toLowerCase(Locale.ROOT)))
        .ifPresent(term -> found.add(new Found(term, place, acronym, term.weight() / divisor)));
  }

  /** Read on first use. */
  private static final class Standard {

    static final TopicTable TABLE = read();

    private static TopicTable read() {
      try (InputStream in = TopicTable.class.getResourceAsStream("topics.txt")) {
        if (in == null) {
          throw new IllegalStateException("topics.txt is missing beside " + TopicTable.class);
        }
        return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
