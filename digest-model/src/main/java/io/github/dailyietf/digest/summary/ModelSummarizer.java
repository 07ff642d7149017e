package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets any language model write the summaries of documents and the texts about a day.
 *
 * <pre>{@code
 * var model = ModelSummarizer.builder(prompt -> chat(prompt.instructions(), prompt.data()))
 *     .name("some-model-3")
 *     .cache(AnswerCache.in(Path.of("cache")))
 *     .limit(50, 1_000_000)
 *     .build();
 * Digest written = model.enrich(digest, Locale.JAPANESE);
 * }</pre>
 *
 * <p>Documents reach the model as JSON strings, apart from the instructions; the same digest gives
 * the same questions. Answers are data too: markup, control characters and addresses in them do not
 * get through, nor do texts in another language, far too long ones, and items that nobody asked
 * for. A bad answer is asked for once more. What is still missing then is left as it was, as the
 * extract of the abstract or without a text, and the report has a problem for each: {@code
 * summary-failed} or {@code text-failed}. A document without an abstract is not shown to the model:
 * it could only guess.
 *
 * <p>What a text says of documents, revisions, counts and dates is held against the facts of the
 * digest, that of a part against the part, see {@link ClaimCheck}. A wrong text is asked for once
 * more, with what is right; if it is wrong again, it falls back like a missing one, with a problem
 * {@code claim-contradicted}. Whether it is a good summary is not judged. Safe for use by many
 * threads if the model and the cache are.
 */
public final class ModelSummarizer implements Summarizer {

  /** Items that are asked for in one call if nothing else is set. */
  private static final int BATCH = 10;

  private final Conversation conversation;
  private final String name;
  private final int batch;
  private final int itemLength;

  private ModelSummarizer(Builder builder) {
    this.conversation =
        new Conversation(builder.model, builder.cache, builder.mostCalls, builder.mostCharacters);
    this.name = builder.named();
    this.batch = builder.batch;
    this.itemLength = builder.itemLength;
  }

  /** Without a cache and without a limit; ten items a call. */
  public static ModelSummarizer of(ChatModel model) {
    return builder(model).build();
  }

  /** Starts one for this model. */
  public static Builder builder(ChatModel model) {
    return new Builder(model);
  }

  /**
   * The summary of one document in one call, or from the cache; empty without an abstract.
   *
   * @throws IllegalStateException if the model gives no text that can be used, or the limit is
   *     reached; a {@link Digest} in building notes it and falls back to the extract
   */
  @Override
  public Optional<String> summarize(Document document, Locale locale) {
    if (document.abstractText().isEmpty()) {
      return Optional.empty();
    }
    List<Problem> problems = new ArrayList<>();
    Map<DocumentReference, String> texts =
        items(locale, Optional.empty(), problems).write(List.of(document));
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.get(0).text());
    }
    return Optional.ofNullable(texts.get(document.reference()));
  }

  /**
   * The same digest with summaries in place of extracts and with points, summary, hot topics and
   * editorial of the day, where no person has written any. Needs one call for each batch of items
   * and one for the day.
   */
  public Digest enrich(Digest digest, Locale locale) {
    return enrich(digest, locale, Integer.MAX_VALUE);
  }

  /**
   * The same for a day that is shown in parts of so many drafts: with texts for each part besides
   * those of the day, one call more for each part.
   *
   * @throws IllegalArgumentException if the size is less than 1
   */
  public Digest enrich(Digest digest, Locale locale, int partSize) {
    int before = usage().cacheFailures();
    List<Part> parts = digest.parts(partSize);
    List<Problem> problems = new ArrayList<>();
    Map<DocumentReference, Summary> summaries = new LinkedHashMap<>();
    ClaimCheck facts = ClaimCheck.builder(digest).withoutModels().build();
    items(locale, Optional.of(facts), problems)
        .write(unwritten(digest))
        .forEach((document, text) -> summaries.put(document, byModel(text, locale)));
    Digest summarised = digest.withSummaries(summaries);
    DayTextsBuilder texts = DayTexts.builder();
    texts.from(
        merged(
            digest.texts(),
            () ->
                writer(facts, locale, problems)
                    .write(new Part(summarised, Integer.MAX_VALUE, 1), digest.day().toString())));
    if (parts.size() > 1) {
      for (Part part : summarised.parts(partSize)) {
        DayTexts given = digest.texts().parts().getOrDefault(part.items(), DayTexts.none());
        // The same documents as the digest has that the check has learnt.
        Part plain = new Part(digest, part.size(), part.number());
        DayTexts ofThePart =
            merged(
                given,
                () ->
                    writer(facts.forPart(plain), locale, problems)
                        .write(part, digest.day() + " " + part.items()));
        if (!ofThePart.equals(DayTexts.none())) {
          texts.putPart(part.items(), ofThePart);
        }
      }
    }
    int failures = usage().cacheFailures() - before;
    if (failures > 0) {
      problems.add(
          Problem.of(
              "cache-failed",
              digest.day().toString(),
              "the cache could not be used " + failures + " times; what it lacks is asked again"));
    }
    return summarised.withTexts(texts.build()).withProblems(problems).checked(ClaimPolicy.STRICT);
  }

  /** A model is not asked for what is all there. */
  private static DayTexts merged(DayTexts given, Supplier<DayTexts> model) {
    boolean complete =
        given.points().isPresent()
            && given.summary().isPresent()
            && !given.topics().isEmpty()
            && given.editorial().isPresent();
    if (complete) {
      return given;
    }
    DayTexts written = model.get();
    return DayTexts.builder()
        .from(given)
        .points(given.points().or(written::points))
        .summary(given.summary().or(written::summary))
        .topics(given.topics().isEmpty() ? written.topics() : given.topics())
        .editorial(given.editorial().or(written::editorial))
        .build();
  }

  private static List<Document> unwritten(Digest digest) {
    List<Document> documents = new ArrayList<>();
    digest.drafts().stream()
        .filter(entry -> extract(entry.summary()))
        .forEach(entry -> documents.add(entry.draft()));
    digest.rfcs().stream()
        .filter(entry -> extract(entry.summary()))
        .forEach(entry -> documents.add(entry.rfc()));
    documents.removeIf(document -> document.abstractText().isEmpty());
    return documents;
  }

  private static boolean extract(Optional<Summary> summary) {
    return summary.map(text -> text.origin() == Summary.Origin.EXTRACT).orElse(true);
  }

  private static Summary byModel(String text, Locale locale) {
    return Summary.builder()
        .text(text)
        .origin(Summary.Origin.MODEL)
        .language(locale.toLanguageTag())
        .build();
  }

  private DayWriter writer(ClaimCheck facts, Locale locale, List<Problem> problems) {
    return new DayWriter(conversation, locale, lengths(locale), name, facts, problems);
  }

  private ItemWriter items(Locale locale, Optional<ClaimCheck> facts, List<Problem> problems) {
    return new ItemWriter(conversation, locale, lengths(locale), name, batch, facts, problems);
  }

  private Lengths lengths(Locale locale) {
    return Lengths.of(locale, itemLength);
  }

  /** What the model was asked for since this summarizer was made. */
  public ModelUsage usage() {
    return conversation.usage();
  }

  /** Settings of a {@link ModelSummarizer}. Not thread-safe. */
  public static final class Builder {

    private final ChatModel model;
    private AnswerCache cache = AnswerCache.none();
    private String name = "";
    private int mostCalls = Integer.MAX_VALUE;
    private long mostCharacters = Long.MAX_VALUE;
    private int batch = BATCH;
    private int itemLength;

    private Builder(ChatModel model) {
      this.model = model;
    }

    /**
     * Keeps texts here; nowhere if not set. Needs a name of the model, from {@link #name} or {@link
     * ChatModel#name}.
     */
    public Builder cache(AnswerCache cache) {
      this.cache = cache;
      return this;
    }

    /**
     * Names the model with its version, so that the texts of two models are not mixed up in one
     * cache: {@code some-model-3}. What the model itself says if not set.
     */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /**
     * The most that this summarizer spends in its life; none if not set. Answers count when they
     * have come, so that the last one may go beyond.
     *
     * @param calls questions
     * @param characters of questions and answers together
     * @throws IllegalArgumentException if one is negative
     */
    public Builder limit(int calls, long characters) {
      if (calls < 0 || characters < 0) {
        throw new IllegalArgumentException("not a limit: " + calls + ", " + characters);
      }
      this.mostCalls = calls;
      this.mostCharacters = characters;
      return this;
    }

    /**
     * How many summaries are asked for in one call; 10 if not set.
     *
     * @throws IllegalArgumentException if it is less than 1 or more than 50
     */
    public Builder batch(int items) {
      if (items < 1 || items > 50) {
        throw new IllegalArgumentException("not a number of items for one call: " + items);
      }
      this.batch = items;
      return this;
    }

    /**
     * The most characters of a summary; the other texts grow and shrink with it. 220 in Japanese,
     * Chinese and Korean and 480 in other languages if not set.
     *
     * @throws IllegalArgumentException if it is less than 40 or more than 2000
     */
    public Builder itemLength(int characters) {
      if (characters < 40 || characters > 2000) {
        throw new IllegalArgumentException("not a length for a summary: " + characters);
      }
      this.itemLength = characters;
      return this;
    }

    /**
     * The summarizer.
     *
     * @throws IllegalArgumentException if there is a cache and the model has no name: after a
     *     change of model, it would give the texts of the one before
     */
    public ModelSummarizer build() {
      if (cache != AnswerCache.none() && named().isBlank()) {
        throw new IllegalArgumentException(
            "a cache needs the name of the model, by name(...) or ChatModel.name()");
      }
      return new ModelSummarizer(this);
    }

    private String named() {
      return name.isBlank() ? model.name() : name;
    }
  }
}
