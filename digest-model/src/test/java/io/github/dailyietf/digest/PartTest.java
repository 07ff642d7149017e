package io.github.dailyietf.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {

  @Test
  void aDayOf443DraftsHas18PartsOf25() {
    List<Part> parts = Samples.heavyDay(443).parts(25);

    assertThat(parts).hasSize(18);
    assertThat(parts.get(12).number()).isEqualTo(13);
    assertThat(parts.get(12).first()).isEqualTo(301);
    assertThat(parts.get(12).last()).isEqualTo(325);
    assertThat(parts.get(17).first()).isEqualTo(426);
    assertThat(parts.get(17).last()).isEqualTo(443);
    assertThat(parts.get(17).drafts()).hasSize(18);
  }

  @Test
  void aPartIsToldInOneLine() {
    assertThat(Samples.heavyDay(443).parts(25).get(17))
        .hasToString("part 18 of 18 of 2025-10-20 (426-443)");
    assertThat(Samples.heavyDay(0).parts(25).get(0)).hasToString("part 1 of 1 of 2025-10-20 (0-0)");
  }

  @Test
  void aDayWithoutDraftsIsOnePart() {
    List<Part> parts = Samples.heavyDay(0).parts(25);

    assertThat(parts).hasSize(1);
    assertThat(parts.get(0).first()).isZero();
    assertThat(parts.get(0).last()).isZero();
    assertThat(parts.get(0).drafts()).isEmpty();
    assertThat(parts.get(0).rfcs()).hasSize(2);
  }

  @Test
  void rfcsAndActionsStandInTheFirstPart() {
    List<Part> parts = Samples.plainDay().parts(1);

    assertThat(parts).extracting(part -> part.rfcs().size()).containsExactly(1, 0, 0);
    assertThat(parts).extracting(part -> part.actions().size()).containsExactly(7, 0, 0);
  }

  @Test
  void neighboursAreParts() {
    List<Part> parts = Samples.plainDay().parts(1);

    assertThat(parts.get(0).previous()).isEmpty();
    assertThat(parts.get(0).next()).contains(parts.get(1));
    assertThat(parts.get(2).previous()).contains(parts.get(1));
    assertThat(parts.get(2).next()).isEmpty();
  }

  @Test
  void sizesAndNumbersThatAreNoneAreTheCallersMistake() {
    Digest digest = Samples.plainDay();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> digest.parts(0))
        .withMessageContaining("0");
    assertThatIllegalArgumentException().isThrownBy(() -> new Part(digest, 25, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Part(digest, 25, 0));
  }

  @Test
  void theLargestSizeIsOnePart() {
    assertThat(Samples.plainDay().parts(Integer.MAX_VALUE)).hasSize(1);
  }
}
