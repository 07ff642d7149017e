package io.github.dailyietf.digest;

import static io.github.dailyietf.digest.Samples.DAY;
import static io.github.dailyietf.digest.Samples.at;
import static io.github.dailyietf.digest.Samples.draft;
import static io.github.dailyietf.digest.Samples.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.digest.summary.Summary;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummariesTest {

  private static final InternetDraft DRAFT =
      InternetDraft.builder()
          .from(draft("draft-a-02", "A"))
          .abstractText("It is about A.  It has more.")
          .build();

  private static final Summary EXTRACT =
      Summary.builder()
          .text("It is about A. It has more.")
          .origin(Summary.Origin.EXTRACT)
          .language("en")
          .build();

  private static DigestBuilder day() {
    return Digest.on(DAY).add(posted(DRAFT, at("12:00:00")));
  }

  private static Optional<Summary> summary(DigestBuilder builder) {
    return builder.build().drafts().get(0).summary();
  }

  @Test
  void withoutASummarizerTheAbstractIsExtracted() {
    assertThat(summary(day())).contains(EXTRACT);
  }

  @Test
  void withoutAnAbstractThereIsNoSummary() {
    assertThat(summary(Digest.on(DAY).add(posted("draft-a-00")))).isEmpty();
  }

  @Test
  void aLambdaIsAModelAndItsTextIsMarkedAsSuch() {
    assertThat(
            summary(
                day()
                    .locale(Locale.JAPANESE)
                    .summaries(
                        (document, locale) ->
                            Optional.of(document.title() + "の話 (" + locale + ")\n"))))
        .contains(
            Summary.builder().text("Aの話 (ja)").origin(Summary.Origin.MODEL).language("ja").build());
  }

  @Test
  void aModelWithoutAnAnswerLeavesTheExtract() {
    assertThat(summary(day().summaries((document, locale) -> Optional.empty()))).contains(EXTRACT);
    assertThat(summary(day().summaries((document, locale) -> Optional.of(" \n"))))
        .contains(EXTRACT);
  }

  @Test
  void aFailingModelLeavesTheExtractAndIsReported() {
    Digest digest =
        day()
            .summaries(
                (document, locale) -> {
                  throw new IllegalStateException("no tokens left");
                })
            .build();

    assertThat(digest.drafts().get(0).summary()).contains(EXTRACT);
    assertThat(digest.report().problems())
        .extracting(Problem::code, Problem::source)
        .containsExactly(tuple("summary-failed", "draft-a-02"));
  }

  @Test
  void aPersonsWordsGoBeforeAModels() {
    DigestBuilder builder =
        day()
            .summaries((document, locale) -> Optional.of("model"))
            .addSummary(DraftName.of("draft-a"), "person");

    assertThat(summary(builder).map(Summary::text)).contains("person");
    assertThat(summary(builder).map(Summary::origin)).contains(Summary.Origin.HUMAN);
    assertThat(
            summary(builder.addSummary(DraftVersion.parse("draft-a-02"), "this revision"))
                .map(Summary::text))
        .contains("this revision");
    assertThat(
            summary(day().addSummary(DraftVersion.parse("draft-a-01"), "another revision"))
                .map(Summary::origin))
        .contains(Summary.Origin.EXTRACT);
  }
}
