package io.github.dailyietf.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.digest.summary.DayTexts;
import io.github.dailyietf.digest.summary.Essay;
import io.github.dailyietf.digest.summary.Summary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayTextsTest {

  private static final Summary WORDS = Summary.human("本日は静かです。", "ja");

  private static final DayTexts TEXTS =
      DayTexts.builder()
          .opening(WORDS)
          .points(Summary.human("One point.\n\nAnother.", "en"))
          .summary(WORDS)
          .addTopic(
              Essay.builder()
                  .title("Configuration that nobody wrote")
                  .body(WORDS)
                  .addAbout(DraftName.of("draft-ietf-netmod-system-config"), RfcNumber.of(8342))
                  .build())
          .editorial(WORDS)
          .build();

  @Test
  void aPersonsTextsReadBackEqual() {
    Digest digest = Digest.on(Samples.DAY).addAll(Samples.plainMails()).texts(TEXTS).build();

    assertThat(digest.texts()).isEqualTo(TEXTS);
    assertThat(digest.toJson()).contains("\"draft-ietf-netmod-system-config\",\n          8342\n");
    assertThat(Digest.fromJson(digest.toJson())).isEqualTo(digest);
  }

  @Test
  void aDayOfWhichNothingIsSaidHasNoTextsInItsJson() {
    assertThat(Samples.plainDay().toJson()).doesNotContain("\"texts\"");
    assertThat(Samples.plainDay().parts(2).get(0).toJson()).doesNotContain("\"texts\"");
  }

  @Test
  void textsReplaceTexts() {
    Digest digest = Samples.plainDay();

    assertThat(digest.withTexts(TEXTS).withTexts(DayTexts.none())).isEqualTo(digest);
  }

  @Test
  void aPartHasTheTextsOfItsItems() {
    DayTexts ofThePart = DayTexts.builder().summary(Summary.human("Part 13.", "en")).build();
    Digest digest =
        Samples.heavyDay(443)
            .withTexts(DayTexts.builder().from(TEXTS).putPart("301-325", ofThePart).build());
    List<Part> parts = digest.parts(25);

    assertThat(parts.get(12).texts()).isEqualTo(ofThePart);
    assertThat(parts.get(12).toJson()).contains("\"texts\": {\n    \"summary\": {");
    assertThat(parts.get(0).texts()).isEqualTo(TEXTS);
    assertThat(parts.get(17).texts()).isEqualTo(DayTexts.none());
    assertThat(digest.parts(24).get(12).texts()).isEqualTo(DayTexts.none());
    assertThat(Digest.fromJson(digest.toJson())).isEqualTo(digest);
  }

  @Test
  void summariesReplaceThoseOfTheDocumentsNamed() {
    Digest digest = Samples.plainDay();

    Digest other =
        digest.withSummaries(
            Map.of(
                DocumentReference.parse("draft-ietf-netmod-system-config-14"), WORDS,
                DocumentReference.parse("draft-ietf-netmod-system-config-13"), TEXTS.points().get(),
                RfcNumber.of(9874), WORDS,
                RfcNumber.of(1), WORDS));

    assertThat(other.drafts().get(0).summary()).contains(WORDS);
    assertThat(other.rfcs().get(0).summary()).contains(WORDS);
    assertThat(other.drafts().subList(1, 3)).isEqualTo(digest.drafts().subList(1, 3));
    assertThat(other.report()).isEqualTo(digest.report());
  }

  @Test
  void problemsAreAddedOnceInTheOrderOfTheReport() {
    Problem first = Problem.of("a", "a@example.org", "odd");
    Digest digest = Samples.plainDay().withProblems(List.of(first, first));

    assertThat(digest.report().problems()).hasSize(2).startsWith(first);
    assertThat(digest.withProblems(digest.report().problems())).isEqualTo(digest);
  }
}
