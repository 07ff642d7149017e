package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftState;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.testing.FakeIdIndex;
import io.github.dailyietf.datatracker.testing.Quirk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class IdIndexTest {

  private static final DraftName FOG = DraftName.of("draft-ietf-lumen-fog");
  private static final DraftName MIST = DraftName.of("draft-keeper-mist");

  @RegisterExtension final FakeIdIndex fake = FakeIdIndex.create();

  @TempDir Path folder;

  private final FakeTime time = new FakeTime();
  private final List<Problem> problems = new ArrayList<>();

  private IdIndexBuilder builder() {
    return IdIndex.builder()
        .baseUrl(fake.baseUrl())
        .userAgent("test/1 (test@example.org)")
        .time(time);
  }

  private IdIndex client() {
    return builder().build().reportingTo(problems::add);
  }

  @BeforeEach
  void fill() {
    fake.draft("draft-ietf-lumen-fog-03")
        .title("Fog \"and\", perhaps, Mist")
        .group("lumen", "Lights (and Bells)", "ops")
        .author("Noor van der Zee", "noor@example.net")
        .author("Al Keeper, Jr.", "al@example.org")
        .field(3, "In Last Call::Revised I-D Needed")
        .field(9, "Ada Director")
        .field(10, "Proposed Standard")
        .field(11, "2026-03-15")
        .field(15, "Mei Example <mei@example.org>")
        .field(16, "Ada Director <ada@example.org>")
        .abstractText("Lamps fail in fog.\n\n  * a list\n    of two\n\n\"Quoted\" words end it.");
    fake.draft("draft-keeper-mist-00").author("Al Keeper", "al@example.org");
    fake.draft("draft-keeper-fog-02")
        .field(2, "Replaced")
        .field(3, "")
        .field(5, FOG.value())
        .field(12, "")
        .posted(LocalDate.of(2025, 1, 9));
    fake.draft("draft-keeper-old-01").field(2, "RFC").field(4, "9701");
    fake.draft("draft-keeper-gone-01").field(2, "Withdrawn by Submitter").field(6, "");
  }

  @Test
  void anyNumberOfDraftsIsOneRequestAnHour() {
    for (int i = 0; i < 443; i++) {
      fake.draft("draft-somebody-busy-" + (1000 + i) + "-07");
    }
    List<DraftName> names =
        IntStream.range(0, 443)
            .mapToObj(i -> DraftName.of("draft-somebody-busy-" + (1000 + i)))
            .toList();
    IdIndex index = client();
    assertThat(index.drafts(List.of())).isEmpty();
    assertThat(fake.requests()).isEmpty();
    assertThat(index.drafts(names).keySet()).containsExactlyElementsOf(names);
    assertThat(index.draft(FOG)).isPresent();
    assertThat(index.draft(DraftName.of("draft-keeper-nowhere"))).isEmpty();
    assertThat(index.rfc(RfcNumber.of(9701))).isEmpty();
    assertThat(index.address(FOG)).contains(fake.baseUrl().resolve("/id/all_id2.txt"));
    assertThat(fake.requests()).containsExactly("/id/all_id2.txt");
    time.pass(Duration.ofMinutes(61));
    assertThat(index.draft(FOG)).isPresent();
    assertThat(fake.requests()).hasSize(2);
  }

  @Test
  void whatALineSays() {
    IdIndexEntry fog =
        client().entries().filter(entry -> entry.draft().name().equals(FOG)).toList().get(0);
    InternetDraft draft = fog.draft();
    assertThat(draft.revision()).isEqualTo(Revision.of(3));
    assertThat(draft.title()).isEqualTo("Fog \"and\", perhaps, Mist");
    assertThat(draft.authors())
        .containsExactly(
            Author.builder().name("Noor van der Zee").email("noor@example.net").build(),
            Author.builder().name("Al Keeper, Jr.").email("al@example.org").build());
    assertThat(draft.state()).contains(DraftState.ACTIVE);
    assertThat(draft.intendedLevel()).contains(StandardLevel.PROPOSED_STANDARD);
    assertThat(draft.group().orElseThrow().acronym()).contains("lumen");
    assertThat(draft.group().orElseThrow().area().orElseThrow().name())
        .isEqualTo("Operations and Management");
    // The day of posting is not the date in the document.
    assertThat(draft.date()).isEmpty();
    assertThat(fog.postedOn()).contains(UtcDay.parse("2026-03-02"));
    assertThat(fog.iesgState()).contains("In Last Call");
    assertThat(fog.iesgSubstates()).containsExactly("Revised I-D Needed");
    assertThat(fog.areaDirector()).contains("Ada Director");
    assertThat(fog.areaDirectorEmail()).contains("ada@example.org");
    assertThat(fog.lastCallEnds()).contains(LocalDate.of(2026, 3, 15));
    assertThat(fog.formats()).containsExactly(".html", ".txt", ".xml");
    assertThat(fog.shepherd()).contains("Mei Example <mei@example.org>");
  }

  @Test
  void whatBecameOfDrafts() {
    IdIndex index = client();
    assertThat(index.draft(DraftName.of("draft-keeper-fog")).orElseThrow())
        .satisfies(draft -> assertThat(draft.state()).contains(DraftState.REPLACED))
        .satisfies(draft -> assertThat(draft.replacedBy()).containsExactly(FOG));
    assertThat(index.draft(DraftName.of("draft-keeper-old")).orElseThrow().rfc())
        .contains(RfcNumber.of(9701));
    assertThat(index.draft(DraftName.of("draft-keeper-gone")).orElseThrow().state())
        .contains(DraftState.of("auth-rm"));
  }

  @Test
  void abstractsAreTheSecondRequest() {
    InternetDraft fog = client().withAbstracts().draft(FOG).orElseThrow();
    assertThat(fake.requests()).containsExactly("/id/all_id2.txt", "/id/1id-abstracts.txt");
    assertThat(fog.abstractText())
        .contains("Lamps fail in fog.\n\n  * a list\n    of two\n\n\"Quoted\" words end it.");
    assertThat(fog.group().orElseThrow().name()).isEqualTo("Lights (and Bells)");
    assertThat(fog.group().orElseThrow().area()).isPresent();
    assertThat(fog.authors()).extracting(Author::email).doesNotContainNull().hasSize(2);

    List<IdIndexEntry> active = client().abstracts().toList();
    assertThat(active).extracting(entry -> entry.draft().name()).containsExactly(FOG, MIST);
    assertThat(active.get(0).draft().title()).isEqualTo("Fog \"and\", perhaps, Mist");
    assertThat(active.get(0).draft().authors())
        .extracting(Author::name)
        .containsExactly("Noor van der Zee", "Al Keeper, Jr.");
    assertThat(active.get(0).postedOn()).contains(UtcDay.parse("2026-03-02"));
    assertThat(active.get(1).draft().group()).isEmpty();
    assertThat(active.get(1).draft().abstractText()).isEmpty();
    assertThat(active.get(1).formats()).containsExactly(".txt");
    assertThat(problems).isEmpty();
  }

  @Test
  void anAbstractOfAnotherRevisionIsNotTaken() {
    fake.serve(
        "/id/1id-abstracts.txt",
        "text/plain",
        """
        Lights (lumen)
        --------------

          "Fog", Noor, 2026-01-01,
          <draft-ietf-lumen-
          fog-02.txt,.pdf>

              Old words.
        """);
    IdIndex index = client();
    assertThat(index.withAbstracts().draft(FOG).orElseThrow().abstractText()).isEmpty();
    IdIndexEntry entry = index.abstracts().toList().get(0);
    assertThat(entry.draft().version()).hasToString("draft-ietf-lumen-fog-02");
    assertThat(entry.formats()).containsExactly(".txt", ".pdf");
    assertThat(entry.draft().abstractText()).contains("Old words.");
  }

  @Test
  void aBadLineLosesOnlyItself() {
    fake.draft("draft-keeper-fog-02").field(6, "yesterday").field(0, "a letter");
    fake.draft("draft-keeper-old-01").field(4, "many").field(2, "Pondered Over");
    IdIndex index = client();
    assertThat(index.entries().count()).isEqualTo(4);
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly("entry-unusable", "field-unusable");
    assertThat(problems.get(0).line()).isPositive();
    assertThat(problems.get(1).text()).isEqualTo("many");
    assertThat(index.draft(DraftName.of("draft-keeper-old")).orElseThrow().state())
        .contains(DraftState.of("pondered-over"));
  }

  @Test
  void aFileThatIsCutOrNoneIsAnError() {
    fake.serve("/id/all_id2.txt", "text/plain", "# half\ndraft-a-b-00\t-1\tActive\n");
    fake.serve("/id/1id-abstracts.txt", "text/html", "<html>moved</html>");
    DatatrackerException cut =
        catchThrowableOfType(DatatrackerException.class, () -> client().draft(FOG));
    assertThat(cut).hasMessageContaining("/id/all_id2.txt answered 200, but its last line");
    assertThat(
            catchThrowableOfType(DatatrackerException.class, () -> client().abstracts().count())
                .reason())
        .isEqualTo(DatatrackerException.Reason.UNUSABLE);
    fake.always(Quirk.htmlError(404));
    assertThat(catchThrowableOfType(DatatrackerException.class, () -> client().draft(FOG)).status())
        .hasValue(404);
  }

  @Test
  void aSecondTimeNothingIsSentAgain() {
    IdIndex index = builder().cache(folder).build();
    assertThat(index.entries()).hasSize(5);
    time.pass(Duration.ofHours(2));
    assertThat(index.entries()).hasSize(5);
    assertThat(fake.requests()).hasSize(2);
    assertThat(index.ledger().revalidated()).isEqualTo(1);
  }

  @Test
  void aSnapshotAnswersWithoutANetwork() throws IOException {
    Path file = folder.resolve("drafts.snapshot");
    try (Recording recording = Recording.of(file)) {
      client().withAbstracts().recording(recording).drafts(List.of(FOG));
    }
    int asked = fake.requests().size();
    IdIndex offline = IdIndex.offline(Snapshot.of(file)).withAbstracts();
    assertThat(offline.draft(FOG).orElseThrow().abstractText()).isPresent();
    assertThat(fake.requests()).hasSize(asked).hasSize(2);
  }
}
