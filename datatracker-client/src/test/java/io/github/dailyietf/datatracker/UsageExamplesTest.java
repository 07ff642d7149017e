package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.ResourceArray;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import io.github.dailyietf.datatracker.resource.Submission;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import io.github.dailyietf.datatracker.testing.FakeIdIndex;
import io.github.dailyietf.datatracker.testing.FakeRfcEditor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The examples of the documentation, as they stand there. */
class UsageExamplesTest {

  @RegisterExtension final FakeDatatracker fake = FakeDatatracker.create();
  @RegisterExtension final FakeRfcEditor editorServer = FakeRfcEditor.create();
  @RegisterExtension final FakeIdIndex draftsServer = FakeIdIndex.create();

  @Test
  void theExamplesOfTheClient() {
    var datatracker = fake.client();
    assertThat(datatracker.draft(DraftName.of("draft-ietf-quic-http"))).isEmpty();
    assertThat(
            datatracker
                .revisionsOn(UtcDay.parse("2026-03-02"))
                .map(RevisionEvent::version)
                .toList())
        .isEmpty();
  }

  @Test
  void theExamplesOfQueries() {
    var datatracker = fake.client();
    assertThat(
            datatracker
                .query(Resource.SUBMISSIONS)
                .where("group__acronym", "dnsop")
                .where("rev", "00")
                .where("submission_date__gte", LocalDate.of(2026, 1, 1))
                .stream()
                .map(Submission::name)
                .toList())
        .isEmpty();
    assertThat(
            datatracker
                .query(Resource.ROLES)
                .where("group__acronym", "quic")
                .where("name", "chair")
                .list())
        .isEmpty();
    assertThat(
            datatracker.query(Resource.of("group/groupurl")).where("group__acronym", "quic").list())
        .isEmpty();
    assertThat(
            datatracker
                .query(Resource.of("ipr/iprevent").as(MyEvent::of))
                .where("time__gte", Instant.parse("2026-01-01T00:00:00Z"))
                .list())
        .isEmpty();
  }

  private record MyEvent(String text) {
    static MyEvent of(ResourceObject object) {
      return new MyEvent(object.text("desc").orElse(""));
    }
  }

  @Test
  void theExamplesOfWhatIsAskedMost() {
    var datatracker = fake.client();
    var name = DraftName.of("draft-ietf-quic-http");
    assertThat(datatracker.documents().overview(name)).isEmpty();
    assertThat(datatracker.documents().events(List.of(name))).isEmpty();
    assertThat(datatracker.documents().lives(List.of(name)).events()).isEmpty();
    assertThat(datatracker.groups().group("quic")).isEmpty();
    assertThat(datatracker.groups().activeDrafts("quic")).isEmpty();
    assertThat(datatracker.groups().people("quic", "chair")).isEmpty();
    var author = datatracker.people().byAddress("noor@example.net");
    assertThat(author.map(person -> datatracker.people().documents(person.id()))).isEmpty();
    assertThat(datatracker.meetings().agenda("126")).isEmpty();
    assertThat(datatracker.meetings().sessions("quic")).isEmpty();
  }

  @Test
  void theExamplesOfTheRfcEditor() {
    editorServer.rfc(9000);
    editorServer.notIssued(14);
    var editor =
        RfcEditor.builder()
            .baseUrl(editorServer.baseUrl())
            .userAgent("example-bot/1.4 (ops@example.org)")
            .build();
    assertThat(editor.rfc(RfcNumber.of(9000))).isPresent();
    assertThat(editor.errata(RfcNumber.of(9000))).isEmpty();
    try (var index = editor.index()) {
      assertThat(index.filter(RfcIndexEntry.NotIssued.class::isInstance).count()).isEqualTo(1);
    }
    try (var index = editor.index()) {
      index.forEach(
          entry -> {
            if (entry instanceof RfcIndexEntry.Issued issued) {
              assertThat(issued.rfc().title()).isNotEmpty();
            }
          });
    }
  }

  @Test
  void theExamplesOfTheIndexOfDrafts() {
    var names = List.of(DraftName.of("draft-ietf-quic-http"));
    var day = UtcDay.parse("2026-03-02");
    draftsServer.draft("draft-ietf-quic-http-34").abstractText("It is old.");
    var drafts =
        IdIndex.builder()
            .baseUrl(draftsServer.baseUrl())
            .userAgent("example-bot/1.4 (ops@example.org)")
            .build();
    assertThat(drafts.drafts(names)).hasSize(1);
    assertThat(drafts.withAbstracts().drafts(names)).hasSize(1);
    assertThat(drafts.entries().filter(entry -> entry.postedOn().equals(Optional.of(day))).toList())
        .hasSize(1);
    assertThat(draftsServer.requests()).hasSize(2);
    assertThat(drafts.or(RfcEditor.create()).drafts(names)).hasSize(1);
  }

  @Test
  void theExampleOfArrays() throws IOException {
    byte[] json = "[{\"errata_id\": \"1\"}, 2]".getBytes(StandardCharsets.UTF_8);
    int read = 0;
    var array = ResourceArray.of(json);
    for (var next = array.next(); next.isPresent(); next = array.next()) {
      read += next.get().text("errata_id").isPresent() ? 1 : 0;
    }
    assertThat(read).isEqualTo(1);
  }

  @Test
  void theExampleOfObjects() {
    var role = ResourceObject.parse("{\"group\": \"/api/v1/group/group/2161/\", \"id\": 7}");
    assertThat(role.link("group")).contains("2161");
    assertThat(role.number("id")).hasValue(7);
    assertThat(role.text("comment")).isEmpty();
  }

  /**
   * What a new user wants first: the drafts of a group, their authors and what happened to them.
   */
  @Test
  void theDraftsOfAGroupWithTheirAuthorsAndTheirHistory() {
    fake.group("lumen");
    fake.draft("draft-ietf-lumen-horn")
        .group("lumen")
        .author("Noor", "noor@example.net", "")
        .posted("00", Instant.parse("2026-03-02T10:00:00Z"));
    var datatracker = fake.client();

    List<DraftName> names = datatracker.groups().activeDrafts("lumen");
    Map<DraftName, InternetDraft> drafts = datatracker.drafts(names);
    DocumentLives lives = datatracker.documents().lives(names);

    assertThat(drafts.values())
        .flatExtracting(InternetDraft::authors)
        .extracting(Author::name)
        .containsExactly("Noor");
    assertThat(lives.events())
        .anyMatch(event -> event.type().filter("new_revision"::equals).isPresent());
  }
}
