package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final InternetDraft DRAFT =
      InternetDraft.builder()
          .name(DraftName.of("draft-example-widgets"))
          .revision(Revision.INITIAL)
          .title("Widgets")
          .build();

  @Test
  void aDraftIsNamedByItsVersionAndShownByItsName() {
    assertThat(DRAFT.version()).hasToString("draft-example-widgets-00");
    assertThat(DRAFT.reference()).isEqualTo(DRAFT.version());
    assertThat(DRAFT.datatrackerUrl())
        .isEqualTo(URI.create("https://datatracker.ietf.org/doc/draft-example-widgets/"));
  }

  @Test
  void anRfcIsNamedByItsNumber() {
    Rfc rfc = Rfc.builder().number(RfcNumber.of(9874)).title("Deletion").build();

    assertThat(rfc.reference()).isEqualTo(RfcNumber.of(9874));
    assertThat(rfc.datatrackerUrl())
        .isEqualTo(URI.create("https://datatracker.ietf.org/doc/rfc9874/"));
  }

  @Test
  void whatASourceDoesNotStateIsEmptyAndNeverNull() {
    assertThat(DRAFT.authors()).isEmpty();
    assertThat(DRAFT.pages()).isEmpty();
    assertThat(DRAFT.date()).isEmpty();
    assertThat(DRAFT.abstractText()).isEmpty();
    assertThat(DRAFT.group()).isEmpty();
    assertThat(DRAFT.stream()).isEmpty();
    assertThat(DRAFT.moreAuthors()).isFalse();
    assertThat(DRAFT.state()).isEmpty();
  }

  @Test
  void whatIsRequiredCannotBeLeftOut() {
    assertThatIllegalStateException()
        .isThrownBy(() -> InternetDraft.builder().name(DRAFT.name()).build())
        .withMessageContaining("revision")
        .withMessageContaining("title");
  }

  @Test
  void anEditorIsPrintedWithTheMark() {
    assertThat(Author.of("J. Klensin").printed()).isEqualTo("J. Klensin");
    assertThat(Author.builder().name("J. Klensin").editor(true).build().printed())
        .isEqualTo("J. Klensin, Ed.");
    assertThat(Author.of("伊藤 忠彦").printed()).isEqualTo("伊藤 忠彦");
  }

  @Test
  void theKindOfAnAnnouncementIsItsType() {
    Announcement announcement = IdAction.builder().subject("s").draft(DRAFT).build();

    assertThat(announcement)
        .isInstanceOfSatisfying(
            IdAction.class,
            action -> assertThat(action.draft().version()).isEqualTo(DRAFT.version()));
  }
}
