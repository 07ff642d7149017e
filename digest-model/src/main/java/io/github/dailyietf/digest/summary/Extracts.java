package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the sentences out of an abstract that say what the document does, in their own words.
 *
 * <pre>{@code
 * Extracts.create().extract(draft);            // up to 400 characters in 3 sentences
 * Extracts.of(140, 1).extract(abstractText);   // one sentence that fits a short message
 * }</pre>
 *
 * <p>Sentences that specify, define, describe, update ... something go before background; they
 * stand in the order of the abstract, word for word, but for this: line breaks become blanks, a
 * word cut at its hyphen is joined again, an anchor such as {@code [RFC9000]} becomes {@code RFC
 * 9000}, and any other becomes the RFC that the abstract gives for it, its bare words, or nothing.
 * Lists, figures, code, notes that are to be removed, editor's notes, boilerplate and control
 * characters are left out. Only a first sentence that is too long is cut, after a word, and ends
 * with {@code …} then; so does a sentence whose list was left out.
 *
 * <p>Takes time linear in the length of the abstract; the same abstract gives the same text.
 *
 * @param characters the most characters of a text (UTF-16 code units), the ellipsis included
 * @param sentences the most sentences
 */
public record Extracts(int characters, int sentences) {

  /** The fewest characters that can be asked for; less would hold no word and no ellipsis. */
  static final int FEWEST_CHARACTERS = 20;

  private static final Extracts USUAL = new Extracts(400, 3);

  /**
   * Checks the budget.
   *
   * @throws IllegalArgumentException if there is no room for a word or no sentence is wanted
   */
  public Extracts {
    if (characters < FEWEST_CHARACTERS || sentences < 1) {
      throw new IllegalArgumentException(
          "no room for an extract: " + characters + " characters, " + sentences + " sentences");
    }
  }

  /** Extracts of the usual length: up to 400 characters in up to 3 sentences. */
  public static Extracts create() {
    return USUAL;
  }

  /**
   * Extracts of this length.
   *
   * @throws IllegalArgumentException if the characters are fewer than 20 or the sentences none
   */
  public static Extracts of(int characters, int sentences) {
    return new Extracts(characters, sentences);
  }

  /** The extract of the document's abstract; empty if it has none or none with a sentence. */
  public Optional<Summary> extract(Document document) {
    return document.abstractText().flatMap(this::extract);
  }

  /** The extract of an abstract; empty if there is no sentence in it. */
  public Optional<Summary> extract(String abstractText) {
    List<Sentence> all = Sentence.allOf(Prose.paragraphs(abstractText));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Summary.builder()
            .text(String.join(" ", chosen(all)))
            .origin(Summary.Origin.EXTRACT)
            .language("en")
            .build());
  }

  private List<String> chosen(List<Sentence> all) {
    Ranking ranking = new Ranking(all);
    int first = ranking.best(characters);
    if (all.get(first).text().length() > characters) {
      return List.of(Cut.at(all.get(first).text(), characters));
    }
    boolean[] taken = new boolean[all.size()];
    int length = 0;
    int count = 0;
    for (int next = first; next >= 0 && count < sentences; next = ranking.next(taken)) {
      int longer = length + all.get(next).text().length() + (count == 0 ? 0 : 1);
      if (longer <= characters) {
        taken[next] = true;
        length = longer;
        count++;
      } else {
        ranking.drop(next);
      }
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (taken[i]) {
        texts.add(all.get(i).text());
      }
    }
    return texts;
  }
}
