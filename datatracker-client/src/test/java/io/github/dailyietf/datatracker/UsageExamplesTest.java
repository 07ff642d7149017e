package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import io.github.dailyietf.datatracker.resource.Submission;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The examples of the documentation, as they stand there. */
class UsageExamplesTest {

  @RegisterExtension final FakeDatatracker fake = FakeDatatracker.create();

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
