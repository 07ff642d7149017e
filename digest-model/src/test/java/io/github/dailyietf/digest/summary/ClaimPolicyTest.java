package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dailyietf.core.Problem;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of the texts of a day under each policy. */
class ClaimPolicyTest {

  private static final Digest DAY = Samples.plainDay();

  private static Summary byModel(String text) {
    return Summary.builder().text(text).origin(Summary.Origin.MODEL).language("en").build();
  }

  private static final DayTexts TEXTS =
      DayTexts.builder()
          .points(byModel("7 drafts were posted."))
          .summary(byModel("3 drafts were posted."))
          .editorial(Summary.human("Nobody wrote 9 letters to us.", "en"))
          .addTopic(
              Essay.builder()
                  .title("8 drafts were posted")
                  .body(byModel("It is a text."))
                  .addAbout(DAY.drafts().get(0).draft().name())
                  .build())
          .build();

  private static Optional<String> points(ClaimPolicy policy) {
    return DAY.withTexts(TEXTS).checked(policy).texts().points().map(Summary::text);
  }

  @Test
  void textsOfADayThatAreWrongAreDroppedAndReported() {
    Digest checked = DAY.withTexts(TEXTS).checked(ClaimPolicy.REJECT);

    assertThat(checked.texts())
        .isEqualTo(
            DayTexts.builder().summary(TEXTS.summary()).editorial(TEXTS.editorial()).build());
    assertThat(checked.report().problems())
        .filteredOn(problem -> problem.code().equals("claim-contradicted"))
        .extracting(Problem::source)
        .containsExactly("2025-11-28", "2025-11-28");
  }

  @Test
  void annotatedTextsStayWithARemarkAndAProblem() {
    assertThat(points(ClaimPolicy.ANNOTATE))
        .contains("7 [contradicted: the day has 3 drafts in 4 revisions] drafts were posted.");
    assertThat(DAY.withTexts(TEXTS).checked(ClaimPolicy.ANNOTATE).report().problems())
        .extracting(Problem::message)
        .contains("what a model wrote was changed");
  }

  @Test
  void aRepairedTextHasTheRightNumber() {
    assertThat(points(ClaimPolicy.REPAIR)).contains("3 drafts were posted.");
  }

  @Test
  void withoutModelsNoModelIsItsOwnWitness() {
    Digest written =
        DAY.withTexts(
            DayTexts.builder().summary(byModel("See draft-made-up-idea for all of it.")).build());
    String text = "More is in draft-made-up-idea.";

    assertThat(ClaimCheck.of(written).check(text).supported()).hasSize(1);
    assertThat(ClaimCheck.builder(written).withoutModels().build().check(text).unknown())
        .hasSize(1);
  }

  @Test
  void aTextOfAPartIsHeldAgainstThatPart() {
    Digest heavy = Samples.heavyDay(60);
    DayTexts second = DayTexts.builder().summary(byModel("This is part 3 of 3.")).build();
    DayTexts first = DayTexts.builder().summary(byModel("This is part 1 of 3.")).build();
    DayTexts texts = DayTexts.builder().putPart("1-25", first).putPart("26-50", second).build();

    DayTexts checked = heavy.withTexts(texts).checked(ClaimPolicy.STRICT).texts();

    assertThat(checked.parts().get("1-25")).isEqualTo(first);
    assertThat(checked.parts().get("26-50")).isEqualTo(DayTexts.none());
  }

  @Test
  void oneCheckServesAllPartsOfItsDay() {
    Digest heavy = Samples.heavyDay(60);
    ClaimCheck check = ClaimCheck.of(heavy);
    Part last = heavy.parts(25).get(2);

    assertThat(check.forPart(last).check("This is part 3 of 3.").sound()).isTrue();
    assertThat(check.forPart(last).check("This is part 2 of 3.").sound()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check.forPart(new Part(DAY, 1, 1)))
        .withMessageContaining("2025-11-28");
  }
}
