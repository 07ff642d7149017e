package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sets without words of their own have in common: states, changes and kinds of mail. */
class OpenSetTest {

  static Stream<Named<Function<String, Object>>> sets() {
    return Stream.of(
        Named.of("DraftState", DraftState::of),
        Named.of("GroupChange", GroupChange::of),
        Named.of("MailKind", MailKind::of));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void anUnknownSlugSurvives(Function<String, Object> set) {
    assertThat(set.apply("from-the-future"))
        .hasToString("from-the-future")
        .isEqualTo(set.apply("from-the-future"))
        .isNotEqualTo(set.apply("other"));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void blankIsRefused(Function<String, Object> set) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set.apply(" "))
        .withMessage("a slug must not be blank");
  }

  @Test
  void theNamedOnesHaveFixedSlugs() {
    assertThat(
            Stream.of(DraftState.ACTIVE, DraftState.EXPIRED, DraftState.RFC, DraftState.REPLACED))
        .extracting(DraftState::slug)
        .containsExactly("active", "expired", "rfc", "repl");
    assertThat(Stream.of(GroupChange.FORMED, GroupChange.RECHARTERED, GroupChange.CONCLUDED))
        .extracting(GroupChange::slug)
        .containsExactly("formed", "rechartered", "concluded");
    assertThat(
            Stream.of(
                MailKind.DISCUSSION,
                MailKind.NOT_UNDERSTOOD,
                MailKind.OTHER,
                MailKind.NOMCOM,
                MailKind.STATEMENT,
                MailKind.MEETING,
                MailKind.MAILING_LIST,
                MailKind.APPEAL,
                MailKind.LIAISON_STATEMENT,
                MailKind.ERRATUM,
                MailKind.IPR_DISCLOSURE,
                MailKind.NEW_VERSION_NOTIFICATION))
        .extracting(MailKind::slug)
        .containsExactly(
            "discussion",
            "not-understood",
            "other",
            "nomcom",
            "statement",
            "meeting",
            "mailing-list",
            "appeal",
            "liaison-statement",
            "erratum",
            "ipr-disclosure",
            "new-version-notification");
  }
}
