package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.EventTime;
import io.github.dailyietf.core.HistoryConflict;
import io.github.dailyietf.core.HistoryFact;
import io.github.dailyietf.core.HistoryRelation;
import io.github.dailyietf.core.HistorySource;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final String INDIVIDUAL = "draft-wkumari-dnsop-extended-error";
  private static final String OF_GROUP = "draft-ietf-dnsop-extended-error";
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @StartStop final MockWebServer server = new MockWebServer();

  private final FakeApi api = FakeApi.coast();
  private int id = 5_000;

  @BeforeEach
  void serve() {
    server.setDispatcher(api);
  }

  private Datatracker datatracker() {
    return Datatracker.builder()
        .baseUrl(server.url("/").uri())
        .userAgent("test/1 (test@example.org)")
        .policy(RequestPolicy.create().withPause(Duration.ZERO))
        .time(new FakeTime())
        .build();
  }

  private void document(String name) {
    api.add("doc/document", id++, name)
        .put("name", name)
        .put("rev", "00")
        .put("type", "/api/v1/name/doctypename/draft/");
  }

  private ObjectNode event(String document, String type, String revision, String time) {
    return event("doc/docevent", document, type, revision, time);
  }

  private ObjectNode event(
      String resource, String document, String type, String revision, String time) {
    int number = id++;
    return api.add(resource, number, "" + number)
        .put("doc", "/api/v1/doc/document/" + document + "/")
        .put("type", type)
        .put("rev", revision)
        .put("desc", "")
        .put("time", time);
  }

  private void relation(String source, String kind, String target) {
    int number = id++;
    api.add("doc/relateddocument", number, "" + number)
        .put("source", "/api/v1/doc/document/" + source + "/")
        .put("target", "/api/v1/doc/document/" + target + "/")
        .put("relationship", "/api/v1/name/docrelationshipname/" + kind + "/");
  }

  private void state(int number, String type, String slug) {
    api.add("doc/state", number, "" + number)
        .put("slug", slug)
        .put("type", "/api/v1/doc/statetype/" + type + "/");
  }

  private void rfc8914() {
    for (String name : List.of(INDIVIDUAL, OF_GROUP, "rfc8914")) {
      document(name);
    }
    event(INDIVIDUAL, "new_revision", "00", "2017-02-27T20:00:00Z");
    event(INDIVIDUAL, "new_revision", "02", "2017-07-17T20:00:00Z");
    event(OF_GROUP, "new_revision", "00", "2017-10-16T20:00:00Z");
    event(OF_GROUP, "new_revision", "01", "2018-06-29T20:00:00Z");
    event(OF_GROUP, "added_comment", "01", "2018-06-30T20:00:00Z");
    event(OF_GROUP, "sent_last_call", "14", "2020-02-01T20:00:00Z")
        .put("desc", "The following Last Call announcement was sent out (ends 2020-02-15):<br>");
    event(OF_GROUP, "created_ballot", "14", "2020-02-20T20:00:00Z");
    event("doc/statedocevent", OF_GROUP, "changed_state", "16", "2020-05-10T20:00:00Z")
        .put("state_type", "/api/v1/doc/statetype/draft-iesg/")
        .put("state", "/api/v1/doc/state/9/");
    event("doc/statedocevent", OF_GROUP, "changed_state", "00", "2017-10-16T20:00:01Z")
        .put("state_type", "/api/v1/doc/statetype/draft-stream-ietf/")
        .put("state", "/api/v1/doc/state/38/");
    event(OF_GROUP, "iesg_approved", "16", "2020-05-11T20:00:00Z");
    event("rfc8914", "published_rfc", "", "2020-10-22T07:00:00Z");
    state(9, "draft-iesg", "approved");
    state(38, "draft-stream-ietf", "wg-doc");
    relation(OF_GROUP, "replaces", INDIVIDUAL);
    relation(OF_GROUP, "became_rfc", "rfc8914");
    relation("rfc9999", "updates", "rfc8914");
    relation("status-change-x", "tohist", "rfc8914");
  }

  @Test
  void theLifeOfAnRfcUnderAllItsNames() {
    rfc8914();

    DocumentHistory history = datatracker().history(DraftName.of(OF_GROUP)).orElseThrow();

    // Two for each generation, one each for events and changes of states.
    assertThat(api.targets()).hasSize(6);
    assertThat(history.documents())
        .containsExactly(DraftName.of(INDIVIDUAL), DraftName.of(OF_GROUP), RfcNumber.of(8914));
    assertThat(history.revisions())
        .extracting(HistoryFact::document)
        .hasToString(
            "[draft-wkumari-dnsop-extended-error-00, draft-wkumari-dnsop-extended-error-02,"
                + " draft-ietf-dnsop-extended-error-00, draft-ietf-dnsop-extended-error-01]");
    assertThat(history.gaps()).hasSize(1);
    assertThat(history.relations())
        .extracting(HistoryRelation::toString)
        .containsExactly(
            OF_GROUP + " replaces " + INDIVIDUAL,
            OF_GROUP + " became RFC 8914",
            "RFC 9999 updates RFC 8914");
    assertThat(history.phases(NOW).stream().map(p -> p.stage() + " " + p.from().date()))
        .containsExactly(
            "INDIVIDUAL 2017-02-27",
            "GROUP 2017-10-16",
            "LAST_CALL 2020-02-01",
            "EVALUATION 2020-02-16",
            "RFC_EDITOR 2020-05-10",
            "PUBLISHED 2020-10-22");
    assertThat(history.conflicts()).isEmpty();
    assertThat(history.events())
        .allSatisfy(event -> assertThat(event.source().id()).startsWith("/api/v1/doc/"));
    assertThat(history.facts().stream().map(fact -> fact.kind()))
        .contains(EventKind.ADOPTED, EventKind.BALLOT, EventKind.STATE);
  }

  @Test
  void theSameLifeIsToldOfEachName() {
    rfc8914();
    Datatracker datatracker = datatracker();

    assertThat(datatracker.history(RfcNumber.of(8914)).orElseThrow().events())
        .isEqualTo(datatracker.history(DraftName.of(INDIVIDUAL)).orElseThrow().events());
  }

  @Test
  void thePublicationOfAnOldRfcIsKnownToTheMonth() {
    event("rfc826", "published_rfc", "", "1982-11-01T08:00:00Z");

    HistoryFact published = datatracker().history(RfcNumber.of(826)).orElseThrow().facts().get(0);

    assertThat(published.time()).contains(EventTime.parse("1982-11"));
    assertThat(published.sources())
        .containsExactly(HistorySource.datatracker("/api/v1/doc/docevent/5000/"));
  }

  @Test
  void aStateThatIsNotWidelyUsedIsLookedUp() {
    document("draft-irtf-tidesrg-ebb");
    event("draft-irtf-tidesrg-ebb", "new_revision", "00", "2020-01-01T00:00:00Z");
    event(
            "doc/statedocevent",
            "draft-irtf-tidesrg-ebb",
            "changed_state",
            "00",
            "2020-01-02T00:00:00Z")
        .put("state_type", "/api/v1/doc/statetype/draft-stream-irtf/")
        .put("state", "/api/v1/doc/state/4242/");
    state(4242, "draft-stream-irtf", "rg-lc");

    DocumentHistory history =
        datatracker().history(DraftName.of("draft-irtf-tidesrg-ebb")).orElseThrow();

    assertThat(history.events().last().detail()).contains("draft-stream-irtf/rg-lc");
    assertThat(api.targets()).hasSize(5);
  }

  @Test
  void aPlanTellsWhatABusyDayMayCost() {
    List<DraftName> names = new ArrayList<>();
    for (int i = 0; i < 443; i++) {
      names.add(DraftName.of("draft-ietf-lumen-some-long-topic-" + i + "x"));
    }

    assertThat(datatracker().plan(dry -> dry.histories(names)).atMost()).isPositive();
    assertThat(api.targets()).isEmpty();
  }

  @Test
  void oddRowsAreNoEvents() {
    event("draft-odd", "new_revision", "", "2020-01-01T00:00:00Z");
    event("draft-odd", "new_revision", "x1", "2020-01-01T00:00:00Z");
    event("draft-odd", "", "00", "2020-01-01T00:00:00Z");
    event("charter-ietf-odd", "new_revision", "00", "2020-01-01T00:00:00Z");
    event("draft-odd", "sent_last_call", "00", "2020-01-01T00:00:00Z").put("desc", "(ends never)");

    DocumentHistory history = datatracker().history(DraftName.of("draft-odd")).orElseThrow();

    assertThat(history.events()).hasSize(1);
    assertThat(history.events().first().ends()).isEmpty();
    assertThat(history.standing(NOW).stage()).isEqualTo(Stage.LAST_CALL);
  }

  @Test
  void whatIsNotRecordedIsEmpty() {
    assertThat(datatracker().history(DraftName.of("draft-nobody-knows"))).isEmpty();
    assertThat(datatracker().histories(List.of())).isEmpty();
  }

  @Test
  void aCircleOfRelationsEnds() {
    event("draft-a", "new_revision", "00", "2020-01-01T00:00:00Z");
    event("draft-b", "new_revision", "00", "2021-01-01T00:00:00Z");
    relation("draft-a", "replaces", "draft-b");
    relation("draft-b", "replaces", "draft-a");

    DocumentHistory history = datatracker().history(DraftName.of("draft-a")).orElseThrow();

    assertThat(history.conflicts())
        .extracting(HistoryConflict::kind)
        .containsExactly(HistoryConflict.Kind.CYCLE);
    assertThat(history.documents()).hasSize(2);
  }

  @Test
  void theDraftsOfABusyDayCostFewRequests() {
    List<DraftName> names = new ArrayList<>();
    for (int i = 0; i < 443; i++) {
      String name = "draft-ietf-lumen-some-long-topic-" + i + "x";
      names.add(DraftName.of(name));
      document(name);
      for (int revision = 0; revision < 4; revision++) {
        event(name, "new_revision", "0" + revision, "2024-0" + (revision + 1) + "-01T00:00:00Z");
      }
      event(name, "added_comment", "03", "2024-09-01T00:00:00Z");
      if (i % 6 == 0) {
        String older = "draft-keeper-some-long-topic-" + i + "x";
        relation(name, "replaces", older);
        event(older, "new_revision", "00", "2023-01-01T00:00:00Z");
      }
    }

    Map<DocumentReference, DocumentHistory> histories = datatracker().histories(names);

    assertThat(api.targets()).hasSizeLessThanOrEqualTo(12);
    assertThat(histories).hasSize(443);
    assertThat(histories.keySet()).containsExactlyElementsOf(names);
    DocumentHistory first = Objects.requireNonNull(histories.get(names.get(0)));
    assertThat(first.documents()).hasSize(2);
    assertThat(first.revisions()).hasSize(5);
  }
}
