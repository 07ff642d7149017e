package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.datatracker.resource.AgendaItem;
import io.github.dailyietf.datatracker.resource.BallotPosition;
import io.github.dailyietf.datatracker.resource.DocumentEvent;
import io.github.dailyietf.datatracker.resource.DocumentFacts;
import io.github.dailyietf.datatracker.resource.DocumentOverview;
import io.github.dailyietf.datatracker.resource.DocumentRelation;
import io.github.dailyietf.datatracker.resource.EmailAddress;
import io.github.dailyietf.datatracker.resource.Meeting;
import io.github.dailyietf.datatracker.resource.Person;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.Role;
import io.github.dailyietf.datatracker.resource.State;
import io.github.dailyietf.datatracker.resource.Submission;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What there is a method for, each with its number of requests. */
class RecipesTest {

  private static final DraftName FOG = DraftName.of("draft-keeper-fog");
  private static final DraftName HORN = DraftName.of("draft-ietf-lumen-horn");
  private static final RfcNumber RFC = RfcNumber.of(9701);

  @RegisterExtension final FakeDatatracker fake = FakeDatatracker.create();

  private Datatracker datatracker = Datatracker.create();

  @BeforeEach
  void tellALife() {
    datatracker = fake.client();
    fake.group("lumen");
    fake.draft(FOG.value()).rev("01").author("Noor", "noor@example.net", "Harbour Office");
    fake.draft(HORN.value())
        .rev("02")
        .group("lumen")
        .state("draft", "active")
        .state("draft-stream-ietf", "wg-doc")
        .author("Noor", "noor@example.net", "Harbour Office")
        .relation("replaces", FOG.value());
    fake.rfc(9701).relation("updates", "rfc9601");
    relation(71, HORN.value(), "became_rfc", "rfc9701");
    relation(72, "bcp299", "contains", "rfc9701");
    relation(73, "rfc9702", "refnorm", "rfc9701");
    event(901, FOG.value(), "new_revision", "00", "2024-01-02T10:00:00Z");
    event(902, HORN.value(), "new_revision", "00", "2024-09-02T10:00:00Z");
    event(903, "rfc9701", "published_rfc", "", "2026-02-19T08:00:00Z");
    fake.add(
        "doc/statedocevent",
        """
        {"id": 904, "doc": "/api/v1/doc/document/%s/", "type": "changed_state", "rev": "00",
         "time": "2024-09-03T10:00:00Z", "by": "/api/v1/person/person/1/",
         "desc": "IETF WG state changed to <b>WG Document</b> &amp; more<br>by a chair",
         "state_type": "/api/v1/doc/statetype/draft-stream-ietf/", "state": "/api/v1/doc/state/38/"}
        """
            .formatted(HORN));
    fake.forgetRequests();
  }

  private void relation(int id, String source, String kind, String target) {
    fake.add(
        "doc/relateddocument",
        """
        {"id": %d, "source": "/api/v1/doc/document/%s/", "target": "/api/v1/doc/document/%s/",
         "relationship": "/api/v1/name/docrelationshipname/%s/"}
        """
            .formatted(id, source, target, kind));
  }

  private void event(int id, String document, String type, String revision, String time) {
    fake.add(
        "doc/docevent",
        """
        {"id": %d, "doc": "/api/v1/doc/document/%s/", "type": "%s", "rev": "%s", "time": "%s",
         "by": "/api/v1/person/person/1/", "desc": "Something"}
        """
            .formatted(id, document, type, revision, time));
  }

  private void costs(int requests) {
    assertThat(fake.requests()).hasSize(requests);
    fake.forgetRequests();
  }

  @Test
  void theLifeOfADraftReachesFromItsPredecessorToItsRfcInSixRequests() {
    DocumentLives life = datatracker.documents().lives(List.of(HORN));

    costs(6);
    assertThat(life.documents()).containsExactlyInAnyOrder(HORN.value(), FOG.value(), "rfc9701");
    assertThat(life)
        .hasToString("lives (documents: 3, relations: 4, events: " + life.events().size() + ")");
    assertThat(life.documents().get(0)).isEqualTo(HORN.value());
    assertThat(life.relations())
        .extracting(DocumentRelation::kind)
        .containsExactlyInAnyOrder("replaces", "became_rfc", "updates", "contains");
    assertThat(life.events()).extracting(DocumentEvent::id).contains(901L, 902L, 903L, 904L);
    assertThat(life.events()).isSortedAccordingTo((a, b) -> Long.compare(a.id(), b.id()));
    DocumentEvent change =
        life.events().stream().filter(event -> event.id() == 904).findFirst().orElseThrow();
    assertThat(change.stateType()).contains("draft-stream-ietf");
    assertThat(change.state()).hasValue(38);
    assertThat(change.text()).isEqualTo("IETF WG state changed to WG Document & more\nby a chair");
    assertThat(change.by()).hasValue(1);
    assertThat(change.reference()).contains(HORN);
  }

  @Test
  void aCircleOfReplacementsIsLeft() {
    relation(74, FOG.value(), "replaces", HORN.value());

    assertThat(datatracker.documents().lives(List.of(FOG)).documents()).hasSize(3);
    assertThat(fake.requests()).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void manyLivesShareTheirRequests() {
    List<DraftName> names = new ArrayList<>(List.of(HORN));
    for (int i = 0; i < 50; i++) {
      names.add(DraftName.of(String.format(Locale.ROOT, "draft-keeper-light-%02d", i)));
      fake.draft(names.get(i + 1).value()).rev("00");
    }
    fake.forgetRequests();

    assertThat(datatracker.documents().lives(names).documents()).hasSize(53);
    costs(6);
  }

  @Test
  void eventsStatesAndRelationsCostWhatTheyShould() {
    Documents documents = datatracker.documents();

    assertThat(documents.events(List.of(HORN, FOG)))
        .extracting(DocumentEvent::id)
        .contains(901L, 902L);
    costs(1);
    assertThat(documents.stateEvents(List.of(HORN)))
        .extracting(DocumentEvent::id)
        .containsExactly(904L);
    costs(1);
    assertThat(documents.states().values())
        .filteredOn(state -> state.id() == 38)
        .extracting(State::slug)
        .containsExactly("wg-doc");
    assertThat(documents.states()).isNotEmpty();
    costs(1);
    assertThat(documents.relations(List.of(RFC)))
        .extracting(relation -> relation.source() + " " + relation.kind() + " " + relation.target())
        .containsExactlyInAnyOrder(
            "rfc9701 updates rfc9601", HORN + " became_rfc rfc9701", "bcp299 contains rfc9701");
    costs(2);
    assertThat(documents.citations(RFC))
        .extracting(DocumentRelation::source)
        .containsExactly("rfc9702");
    costs(1);
    assertThat(documents.changedSince(Instant.parse("2026-01-01T00:00:00Z")))
        .extracting(DocumentEvent::id)
        .contains(903L)
        .doesNotContain(901L, 902L, 904L);
    costs(1);
  }

  @Test
  void subSeriesCostOneRequestForSomeAndForAll() {
    SubSeries bcp = SubSeries.of(SubSeries.Series.BCP, 299);

    assertThat(datatracker.documents().subSeries(List.of(RFC)))
        .containsOnly(entry(RFC, List.of(bcp)));
    costs(1);
    assertThat(datatracker.documents().subSeries()).containsOnly(entry(RFC, List.of(bcp)));
    costs(1);
  }

  private static <K, V> Map.Entry<K, V> entry(K key, V value) {
    return Map.entry(key, value);
  }

  @Test
  void theRfcsOfADayCostTwoRequestsAsTheServerKeepsThem() {
    assertThat(datatracker.documents().rfcsOn(LocalDate.parse("2026-02-19")))
        .extracting(DocumentFacts::name)
        .containsExactly("rfc9701");
    costs(2);
    assertThat(datatracker.documents().rfcsOn(LocalDate.parse("2026-02-18"))).isEmpty();
    costs(1);
  }

  @Test
  void factsOfManyDraftsCostOneRequestPerHundred() {
    List<DraftName> names = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      names.add(
          DraftName.of(String.format(Locale.ROOT, "draft-keeper-thirty-five-letters-%03d", i)));
      fake.draft(names.get(i).value()).rev("00");
    }
    fake.forgetRequests();

    assertThat(datatracker.documents().facts(names)).hasSize(200);
    costs(2);
  }

  @Test
  void anOverviewIsOnePage() {
    fake.serve(
        "/doc/" + HORN + "/doc.json",
        "application/json",
        """
        {"name": "draft-ietf-lumen-horn", "rev": "02", "title": "The Horn", "pages": 12,
         "time": "2026-08-01 10:20:30", "group": {"name": "Lights", "type": "WG", "acronym": "lumen"},
         "state": "Active", "iesg_state": "In Last Call", "intended_std_level": "Proposed Standard",
         "authors": [{"name": "Noor", "email": "noor@example.net", "affiliation": ""}, {"rank": 1}],
         "rev_history": [
           {"name": "draft-keeper-fog", "rev": "00", "published": "2024-01-02T10:00:00"},
           {"name": "draft-ietf-lumen-horn", "rev": "00", "published": "2024-09-02T10:00:00.041095+00:00", "pages": 9},
           {"name": "broken", "published": null},
           {"name": "rfc9701", "published": "2026-02-19T08:00:00+00:00"}
         ]}\
        """);

    DocumentOverview horn = datatracker.documents().overview(HORN).orElseThrow();

    costs(1);
    assertThat(horn.group()).contains("lumen");
    assertThat(horn.iesgState()).contains("In Last Call");
    assertThat(horn.modified()).contains(Instant.parse("2026-08-01T10:20:30Z"));
    assertThat(horn.authors()).hasSize(1);
    assertThat(horn.published())
        .extracting(published -> published.reference().map(DocumentReference::toString).orElse(""))
        .containsExactly("draft-keeper-fog", "draft-ietf-lumen-horn", "RFC 9701");
    assertThat(horn.published().get(1).pages()).hasValue(9);
    assertThat(datatracker.documents().overview(DraftName.of("draft-keeper-nowhere"))).isEmpty();
    costs(1);
  }

  @Test
  void ofEachPersonTheNewestPositionCounts() {
    for (int i = 0; i < 3; i++) {
      fake.add(
          "doc/ballotpositiondocevent",
          """
          {"id": %d, "doc": "/api/v1/doc/document/%s/", "time": "2025-01-0%dT00:00:00Z",
           "type": "changed_ballot_position", "by": "/api/v1/person/person/1/",
           "balloter": "/api/v1/person/person/%d/", "pos": "/api/v1/name/ballotpositionname/%s/"}
          """
              .formatted(950 + i, HORN, i + 1, i == 1 ? 8 : 7, i == 0 ? "discuss" : "yes"));
    }
    fake.forgetRequests();

    assertThat(datatracker.documents().ballots(List.of(HORN)))
        .extracting(BallotPosition::id, BallotPosition::position)
        .containsExactly(tuple(951L, "yes"), tuple(952L, "yes"));
    costs(1);
  }

  @Test
  void aGroupTellsItsDraftsItsPeopleAndItsMilestones() {
    fake.add(
        "group/group",
        "{\"id\": 3301, \"acronym\": \"lumen\", \"name\": \"Lights\", \"type\":"
            + " \"/api/v1/name/grouptypename/wg/\"}");
    fake.draft(HORN.value()).with("group", "\"/api/v1/group/group/3301/\"");
    fake.add("person/person", "{\"id\": 41, \"name\": \"Noor van der Zee\"}");
    fake.add(
        "group/role",
        "{\"id\": 1, \"name\": \"/api/v1/name/rolename/chair/\", \"group\":"
            + " \"/api/v1/group/group/3301/\", \"person\": \"/api/v1/person/person/41/\"}");
    fake.add(
        "group/role",
        "{\"id\": 2, \"name\": \"/api/v1/name/rolename/secr/\", \"group\":"
            + " \"/api/v1/group/group/3301/\", \"person\": \"/api/v1/person/person/41/\"}");
    fake.add(
        "group/groupmilestone",
        "{\"id\": 5, \"group\": \"/api/v1/group/group/3301/\", \"desc\": \"Horns\", \"due\":"
            + " \"2026-11-30\", \"state\": \"/api/v1/name/groupmilestonestatename/active/\","
            + " \"docs\": []}");
    fake.forgetRequests();
    Groups groups = datatracker.groups();

    assertThat(groups.group("LUMEN")).flatMap(Group::acronym).contains("lumen");
    assertThat(groups.group("nowhere")).isEmpty();
    assertThat(groups.all()).anyMatch(group -> group.acronym().equals("lumen"));
    costs(1);
    assertThat(groups.activeDrafts("Lumen")).containsExactly(HORN);
    costs(1);
    assertThat(groups.roles("lumen")).extracting(Role::name).containsExactly("chair", "secr");
    costs(1);
    assertThat(groups.people("lumen", "chair"))
        .extracting(Person::name)
        .containsExactly("Noor van der Zee");
    costs(2);
    assertThat(groups.people("lumen", "delegate")).isEmpty();
    costs(1);
    assertThat(groups.milestones("lumen"))
        .extracting(milestone -> milestone.due().orElseThrow())
        .containsExactly(LocalDate.of(2026, 11, 30));
    costs(1);
  }

  @Test
  void aPersonIsFoundByAddressAndTellsWhatTheyWrote() {
    People people = datatracker.people();

    Person noor = people.byAddress("noor@example.net").orElseThrow();
    costs(2);
    assertThat(noor.name()).isEqualTo("Noor");
    assertThat(people.byAddress("nobody@example.net")).isEmpty();
    costs(1);
    assertThat(people.person(noor.id())).contains(noor);
    costs(1);
    assertThat(people.person(4_711_999)).isEmpty();
    costs(1);
    assertThat(people.addresses(noor.id()))
        .extracting(EmailAddress::address)
        .containsExactly("noor@example.net");
    costs(1);
    assertThat(people.documents(noor.id())).containsExactlyInAnyOrder(FOG, HORN);
    costs(1);
  }

  @Test
  void meetingsTellTheirAgendaInOneRequest() {
    fake.add(
        "meeting/meeting",
        "{\"id\": 26, \"number\": \"126\", \"type\": \"/api/v1/name/meetingtypename/ietf/\","
            + " \"date\": \"2026-07-18\", \"city\": \"Vienna\"}");
    fake.add(
        "meeting/meeting",
        "{\"id\": 25, \"number\": \"125\", \"type\": \"/api/v1/name/meetingtypename/ietf/\","
            + " \"date\": \"2026-03-14\"}");
    fake.serve(
        "/meeting/126/agenda.json",
        "application/json",
        """
        {"126": [
          {"objtype": "location", "id": 1, "name": "Hall"},
          {"objtype": "session", "session_id": 5, "name": "LUMEN", "start": "2026-07-20T07:30:00Z",
           "duration": "2:00:00", "location": "Hall", "group": {"acronym": "lumen"}, "status": "sched"},
          {"objtype": "session", "session_id": 6},
          7
        ]}\
        """);
    fake.forgetRequests();
    List<Problem> problems = new ArrayList<>();

    List<AgendaItem> agenda =
        datatracker.reportingTo(problems::add).meetings().agenda("126").orElseThrow();

    costs(1);
    assertThat(agenda).hasSize(1);
    assertThat(agenda.get(0).group()).contains("lumen");
    assertThat(agenda.get(0).duration()).contains(Duration.ofHours(2));
    assertThat(agenda.get(0).session()).isEqualTo(OptionalLong.of(5));
    assertThat(problems).hasSize(1);
    assertThat(datatracker.meetings().agenda("127")).isEmpty();
    costs(1);
    assertThat(datatracker.meetings().ietf())
        .extracting(Meeting::number)
        .containsExactly("126", "125");
    costs(1);
    assertThat(datatracker.meetings().meeting("125")).isPresent();
    costs(1);
  }

  @Test
  void aSubmissionTellsItsAuthorsThoughTheServerSendsThemAsText() {
    fake.add(
        "submit/submission",
        """
        {"id": 150001, "name": "draft-keeper-fog", "rev": "00", "title": "Fog",
         "authors": "[{'name': 'Noor', 'email': 'noor@example.net', 'affiliation': \\"Keeper's\\"}]",
         "state": "/api/v1/name/draftsubmissionstatename/posted/", "file_types": ".txt,.xml",
         "replaces": "draft-keeper-mist, draft-keeper-haze", "submission_date": "2026-03-02"}
        """);

    Submission fog =
        datatracker
            .query(Resource.SUBMISSIONS)
            .where("state", "posted")
            .where("submission_date__gte", LocalDate.of(2026, 3, 1))
            .first()
            .orElseThrow();

    assertThat(fog.authors().get(0).affiliation()).contains("Keeper's");
    assertThat(fog.replaces()).containsExactly("draft-keeper-mist", "draft-keeper-haze");
    assertThat(fog.fileTypes()).containsExactly(".txt", ".xml");
    assertThat(fog.submitted()).contains(LocalDate.of(2026, 3, 2));
  }
}
