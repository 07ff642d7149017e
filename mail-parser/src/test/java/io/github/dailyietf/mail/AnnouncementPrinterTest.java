package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.SubSeries;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The printer by itself; what it prints is read again by {@link AnnouncementLawProperties}. */
class AnnouncementPrinterTest {

  private static final Group GROUP =
      Group.builder()
          .name("Widget Making")
          .acronym("wima")
          .type(GroupType.WORKING_GROUP)
          .organization("IETF")
          .build();

  private final AnnouncementParser parser = AnnouncementParser.create();

  @ParameterizedTest
  @EnumSource
  void everyEraOfDraftsIsReadAgain(IdEra era) {
    var printer = AnnouncementPrinter.in(era);
    assertThat(parser.parse(printer.print(action(era))))
        .isEqualTo(printer.expressible(action(era)));
  }

  @ParameterizedTest
  @EnumSource
  void everyEraOfRfcsIsReadAgain(RfcEra era) {
    var printer = AnnouncementPrinter.in(era);
    assertThat(parser.parse(printer.print(publication(era))))
        .isEqualTo(printer.expressible(publication(era)));
  }

  @ParameterizedTest
  @EnumSource
  void noEraLeavesAnythingToReportInACompleteMail(IdEra era) {
    assertThat(parser.read(AnnouncementPrinter.in(era).print(action(era))).problems()).isEmpty();
  }

  @Test
  void theNewestEraSaysTheMost() {
    IdAction said = AnnouncementPrinter.in(IdEra.H).expressible(action(IdEra.H));
    assertThat(said.draft()).isEqualTo(action(IdEra.H).draft());
    assertThat(said.htmlUrl())
        .hasValue("https://www.ietf.org/archive/id/draft-example-widgets-03.html");
  }

  @Test
  void acronymsAreNotToldBefore2022() {
    var group = AnnouncementPrinter.in(IdEra.G_2021).expressible(action(IdEra.H)).draft().group();
    assertThat(group.orElseThrow().acronym()).isEmpty();
    assertThat(group.orElseThrow().name()).isEqualTo("Widget Making");
  }

  @Test
  void ofMoreThanTwoAuthorsOneIsLeftIn2008() {
    InternetDraft draft = action(IdEra.E).draft();
    InternetDraft three =
        InternetDraft.builder().from(draft).addAuthor(Author.of("Cy Example")).build();
    var said =
        AnnouncementPrinter.in(IdEra.E)
            .expressible(IdAction.builder().from(action(IdEra.E)).draft(three).build());
    assertThat(said.draft().authors()).containsExactly(Author.of("Ann Example"));
    assertThat(said.draft().moreAuthors()).isTrue();
  }

  @Test
  void noMailIsOfTheThirdMillennium() {
    var late =
        IdAction.builder().from(action(IdEra.H)).sentAt(Instant.parse("3000-01-01T00:00:00Z"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnouncementPrinter.in(IdEra.H).print(late.build()))
        .withMessageContaining("3000");
  }

  private static IdAction action(IdEra era) {
    var version = DraftVersion.parse("draft-example-widgets-03");
    return IdAction.builder()
        .subject("")
        .htmlUrl(era.htmlUrl(version))
        .diffUrl(era.diffUrl(version))
        .draft(
            InternetDraft.builder()
                .name(version.name())
                .revision(version.revision())
                .title("How to Make Widgets")
                .addAuthor(Author.of("Ann Example"))
                .addAuthor(Author.of("Bob Example, Jr."))
                .pages(7)
                .date(PublicationDate.parse("1998-02-03"))
                .group(GROUP)
                .abstractText("Widgets are made.\nAll of them.\n\n   *  one\n\n   *  two")
                .build())
        .build();
  }

  private static RfcPublication publication(RfcEra era) {
    RfcNumber number = RfcNumber.of(99_991);
    return RfcPublication.builder()
        .subject("")
        .url(era.url(number))
        .declaredLevel(StandardLevel.INTERNET_STANDARD)
        .rfc(
            Rfc.builder()
                .number(number)
                .title("Widgets: A Title of More Than Six Words That Is Broken into Lines")
                .addAuthor(Author.of("A. Example"))
                .addAuthor(Author.of("B. Example, Jr."))
                .addAuthor(Author.builder().name("C. Example").editor(true).build())
                .addSubSeries(SubSeries.parse("STD 1400"))
                .addObsolete(RfcNumber.of(99_990))
                .pages(7)
                .stream(DocumentStream.IETF)
                .draft(DraftName.of("draft-example-widgets"))
                .draftRevision(Revision.of(3))
                .doi("10.17487/RFC99991")
                .date(PublicationDate.parse("2025-09"))
                .group(GROUP)
                .abstractText("Widgets are made.\nAll of them.")
                .build())
        .build();
  }
}
