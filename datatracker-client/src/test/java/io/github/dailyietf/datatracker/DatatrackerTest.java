package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftState;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.core.UtcDay;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatatrackerTest {

  private static final String GROUPS = "/api/v1/group/group/?order_by=id&limit=1000";
  private static final String STATES = "/api/v1/doc/state/?order_by=id&limit=1000";
  private static final DraftName LANTERN = DraftName.of("draft-ietf-lumen-lantern-protocol");
  private static final DraftName FOG = DraftName.of("draft-keeper-fog-00");
  private static final DraftName EBB = DraftName.of("draft-irtf-tidesrg-ebb");
  private static final DraftName NOWHERE = DraftName.of("draft-keeper-nowhere");

  private static final Group LUMEN =
      Group.builder()
          .name("Lights on Unlit Marine Entrances")
          .acronym("lumen")
          .type(GroupType.WORKING_GROUP)
          .organization("IETF")
          .area(Area.builder().name("Seafaring").acronym("sea").build())
          .build();

  @StartStop final MockWebServer server = new MockWebServer();

  private final FakeApi api = FakeApi.coast();
  private final FakeTime time = new FakeTime();

  @BeforeEach
  void serve() {
    server.setDispatcher(api);
  }

  private Datatracker datatracker() {
    return Datatracker.builder()
        .baseUrl(server.url("/").uri())
        .userAgent("test/1 (test@example.org)")
        .policy(RequestPolicy.create().withPause(Duration.ZERO))
        .time(time)
        .build();
  }

  @Test
  void aDraftHasEverythingThatTheDatatrackerKnowsOfIt() {
    assertThat(datatracker().draft(LANTERN))
        .contains(
            InternetDraft.builder()
                .name(LANTERN)
                .revision(Revision.of(3))
                .title("The Lantern Protocol")
                .addAuthor(
                    Author.builder().name("Noor van der Zee").email("noor@example.net").build())
                .addAuthor(
                    Author.builder()
                        .name("Sólveig Fær")
                        .email("solveig+ietf@example.com")
                        .affiliation("Harbour Office")
                        .build())
                .pages(17)
                .abstractText(
                    "Lanterns on a coast signal to each other.\n\n"
                        + "This document defines the signals & “shades”.")
                .group(LUMEN)
                .stream(DocumentStream.IETF)
                .intendedLevel(StandardLevel.PROPOSED_STANDARD)
                .state(DraftState.ACTIVE)
                .addReplaces(FOG)
                .rfc(RfcNumber.of(9701))
                .build());
    assertThat(api.targets())
        .containsExactly(
            "/api/v1/doc/document/draft-ietf-lumen-lantern-protocol/",
            "/api/v1/doc/documentauthor/?document__in=510001&order_by=id&limit=1000",
            "/api/v1/person/person/?id__in=40001,40002&order_by=id&limit=1000",
            "/api/v1/doc/relateddocument/?relationship__in=replaces,became_rfc"
                + "&source__in=510001&order_by=id&limit=1000",
            "/api/v1/doc/relateddocument/?relationship__in=replaces,became_rfc"
                + "&target__in=510001&order_by=id&limit=1000",
            GROUPS,
            STATES);
  }

  @Test
  void whatIsUnknownMissingOrNewDoesNoHarm() {
    assertThat(datatracker().draft(FOG))
        .contains(
            InternetDraft.builder()
                .name(FOG)
                .revision(Revision.INITIAL)
                .title("Fog")
                .addAuthor(
                    Author.builder().name("keeper@example.org").email("keeper@example.org").build())
                .intendedLevel(StandardLevel.of("whim"))
                .addReplacedBy(LANTERN)
                .build());
  }

  @Test
  void aResearchGroupBelongsToTheIrtfAndToNoArea() {
    assertThat(datatracker().draft(EBB).orElseThrow().group())
        .contains(
            Group.builder()
                .name("Tides")
                .acronym("tidesrg")
                .type(GroupType.RESEARCH_GROUP)
                .organization("IRTF")
                .build());
  }

  @Test
  void anUnknownDraftIsEmptyAfterOneRequest() {
    assertThat(datatracker().draft(NOWHERE)).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aNameThatWasNeverPostedIsNoDraft() {
    assertThat(datatracker().draft(DraftName.of("draft-keeper-never-posted"))).isEmpty();
  }

  @Test
  void manyDraftsCostAsManyRequestsAsOneAndKeepTheirOrder() {
    Map<DraftName, InternetDraft> drafts =
        datatracker().drafts(List.of(NOWHERE, LANTERN, FOG, LANTERN, EBB));

    assertThat(drafts.keySet()).containsExactly(LANTERN, FOG, EBB);
    assertThat(api.targets())
        .containsExactly(
            "/api/v1/doc/document/?name__in=draft-keeper-nowhere,"
                + "draft-ietf-lumen-lantern-protocol,draft-keeper-fog-00,draft-irtf-tidesrg-ebb"
                + "&order_by=id&limit=1000",
            "/api/v1/doc/documentauthor/?document__in=510001,510002,510003&order_by=id&limit=1000",
            "/api/v1/person/person/?id__in=40001,40404,40002&order_by=id&limit=1000",
            "/api/v1/doc/relateddocument/?relationship__in=replaces,became_rfc"
                + "&source__in=510001,510002,510003&order_by=id&limit=1000",
            "/api/v1/doc/relateddocument/?relationship__in=replaces,became_rfc"
                + "&target__in=510001,510002,510003&order_by=id&limit=1000",
            GROUPS,
            STATES);
  }

  @Test
  void noNamesCostNoRequest() {
    assertThat(datatracker().drafts(List.of())).isEmpty();
    assertThat(datatracker().rfcs(List.of())).isEmpty();
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void groupsAndStatesAreAskedForOnceADay() {
    Datatracker datatracker = datatracker();
    datatracker.draft(LANTERN);
    time.pass(Duration.ofHours(23));
    datatracker.draft(LANTERN);
    assertThat(server.getRequestCount()).isEqualTo(5 + 2 + 5);

    time.pass(Duration.ofHours(2));
    datatracker.draft(LANTERN);
    assertThat(server.getRequestCount()).isEqualTo(5 + 2 + 5 + 5 + 2);
  }

  @Test
  void theDraftsOfABusyDayCostFifteenRequests() {
    List<DraftName> names = busyDay();

    Map<DraftName, InternetDraft> drafts = datatracker().drafts(names);

    assertThat(drafts).hasSize(443);
    assertThat(drafts.keySet()).containsExactlyElementsOf(names);
    assertThat(drafts.values())
        .allSatisfy(
            draft -> {
              assertThat(draft.authors()).isNotEmpty();
              assertThat(draft.group()).isPresent();
              assertThat(draft.group().orElseThrow().area()).isPresent();
              assertThat(draft.stream()).contains(DocumentStream.IETF);
              assertThat(draft.intendedLevel()).contains(StandardLevel.EXPERIMENTAL);
              assertThat(draft.state()).contains(DraftState.ACTIVE);
            });
    assertThat(drafts.values().stream().mapToInt(draft -> draft.authors().size()).sum())
        .isEqualTo(443 * 3);
    // Documents 5, authors 2 (of which one is the second page), persons 3, relations 2, groups 2,
    // states 1.
    assertThat(server.getRequestCount()).isEqualTo(15);
  }

  @Test
  void theSameDayAgainCostsNothingAndLaterOnlyChecks(@TempDir Path folder) {
    api.maxAge(0);
    List<DraftName> names = busyDay();
    Datatracker datatracker =
        Datatracker.builder()
            .baseUrl(server.url("/").uri())
            .userAgent("test/1 (test@example.org)")
            .cache(folder)
            .time(time)
            .build();
    Map<DraftName, InternetDraft> drafts = datatracker.drafts(names);

    assertThat(datatracker.drafts(names)).isEqualTo(drafts);

    // The tables are kept, and everything else has not changed.
    assertThat(datatracker.ledger().revalidated()).isEqualTo(12);
    assertThat(server.getRequestCount()).isEqualTo(15 + 12);
  }

  /** 443 drafts with three authors each, 1,100 persons and 1,600 groups. */
  private List<DraftName> busyDay() {
    for (int i = 0; i < 1600; i++) {
      api.add("group/group", 5000 + i, "" + (5000 + i))
          .put("acronym", "group" + i)
          .put("name", "Group " + i)
          .put("type", "/api/v1/name/grouptypename/wg/")
          .put("parent", "/api/v1/group/group/1090/");
    }
    for (int i = 0; i < 1100; i++) {
      api.add("person/person", 600_000 + i, "" + (600_000 + i)).put("name", "Person " + i);
    }
    List<DraftName> names = new ArrayList<>();
    for (int i = 0; i < 443; i++) {
      String name = String.format(Locale.ROOT, "draft-somebody-something-busy-%05d", i);
      ObjectNode draft = api.add("doc/document", 700_000 + i, name);
      draft
          .put("name", name)
          .put("rev", "01")
          .put("title", "Busy " + i)
          .put("group", "/api/v1/group/group/" + (5000 + 3 * i) + "/")
          .put("stream", "/api/v1/name/streamname/ietf/")
          .put("intended_std_level", "/api/v1/name/intendedstdlevelname/exp/");
      draft.putArray("states").add("/api/v1/doc/state/1/");
      for (int order = 1; order <= 3; order++) {
        int id = 800_000 + 3 * i + order;
        api.add("doc/documentauthor", id, "" + id)
            .put("document", "/api/v1/doc/document/" + name + "/")
            .put("person", "/api/v1/person/person/" + (600_000 + (3 * i + order) % 1100) + "/")
            .put("order", order);
      }
      names.add(DraftName.of(name));
    }
    return names;
  }

  @Test
  void anRfcHasItsDateItsSeriesAndItsRelations() {
    assertThat(datatracker().rfc(RfcNumber.of(9701)))
        .contains(
            Rfc.builder()
                .number(RfcNumber.of(9701))
                .title("Names of Buoys")
                .addAuthor(
                    Author.builder().name("Sólveig Fær").affiliation("Harbour Office").build())
                .pages(21)
                .date(PublicationDate.parse("2026-02-19"))
                .abstractText("Buoys are named here.\n\nNames are short.")
                .group(LUMEN)
                .stream(DocumentStream.IETF)
                .level(StandardLevel.BEST_CURRENT_PRACTICE)
                .addObsoletes(RfcNumber.of(1811), RfcNumber.of(9502))
                .addUpdate(RfcNumber.of(9601))
                .addUpdatedBy(RfcNumber.of(9702))
                .addSubSeries(SubSeries.of(SubSeries.Series.BCP, 299))
                .draft(DraftName.of("draft-ietf-lumen-buoys-2020"))
                .build());
    assertThat(api.targets())
        .containsExactly(
            "/api/v1/doc/document/rfc9701/",
            "/api/v1/doc/documentauthor/?document__in=520001&order_by=id&limit=1000",
            "/api/v1/person/person/?id__in=40002&order_by=id&limit=1000",
            "/api/v1/doc/relateddocument/?relationship__in=obs,updates"
                + "&source__name__in=rfc9701&order_by=id&limit=1000",
            "/api/v1/doc/relateddocument/?relationship__in=obs,updates,contains,became_rfc"
                + "&target__name__in=rfc9701&order_by=id&limit=1000",
            "/api/v1/doc/docevent/?type=published_rfc"
                + "&doc__name__in=rfc9701&order_by=id&limit=1000",
            GROUPS);
  }

  @Test
  void anOldRfcIsDatedByItsMonthAndKnowsWhatReplacedIt() {
    Rfc bells = datatracker().rfc(RfcNumber.of(1811)).orElseThrow();

    assertThat(bells.date()).contains(PublicationDate.parse("1995-07"));
    assertThat(bells.obsoletedBy()).containsExactly(RfcNumber.of(9701));
    assertThat(bells.group()).contains(Group.builder().name("bells").acronym("bells").build());
    assertThat(bells.authors()).isEmpty();
  }

  /**
   * The Datatracker made up midnight of the 1st where it knew the month alone; what has another
   * time, or comes from the RFC Editor's system of 2026, is a day.
   */
  @ParameterizedTest
  @CsvSource({
    "1982-11-01T08:00:00Z, 1982-11",
    "2009-06-01T07:00:00Z, 2009-06",
    "2009-06-01T06:59:00Z, 2009-05-31",
    "2019-10-01T17:20:31Z, 2019-10-01",
    "2019-10-02T07:00:00Z, 2019-10-02",
    "2026-06-01T07:00:00Z, 2026-06-01",
    "2026-12-01T08:00:00Z, 2026-12-01",
    "2026-12-01T07:00:00Z, 2026-11-30"
  })
  void anRfcOfTheFirstHasADayUnlessTheDatatrackerMadeItUp(String time, String date) {
    api.add("doc/document", 530_001, "rfc9800").put("name", "rfc9800").put("rev", "");
    api.add("doc/docevent", 900, "900")
        .put("doc", "/api/v1/doc/document/rfc9800/")
        .put("type", "published_rfc")
        .put("time", time);

    assertThat(datatracker().rfc(RfcNumber.of(9800)).orElseThrow().date())
        .contains(PublicationDate.parse(date));
  }

  @Test
  void manyRfcsCostAsManyRequestsAsOne() {
    Datatracker datatracker = datatracker();

    Map<RfcNumber, Rfc> rfcs =
        datatracker.rfcs(List.of(RfcNumber.of(9702), RfcNumber.of(404), RfcNumber.of(9701)));

    assertThat(rfcs.keySet()).containsExactly(RfcNumber.of(9702), RfcNumber.of(9701));
    assertThat(server.getRequestCount()).isEqualTo(6 + 1);
    assertThat(api.targets().get(0))
        .isEqualTo("/api/v1/doc/document/?name__in=rfc9702,rfc404,rfc9701&order_by=id&limit=1000");
  }

  @Test
  void theRevisionsOfADayAreThoseBetweenTwoMidnightsUtc() {
    assertThat(datatracker().revisionsOn(UtcDay.parse("2026-03-02")))
        .containsExactly(
            new RevisionEvent(
                701,
                DraftVersion.of(LANTERN, Revision.of(3)),
                Instant.parse("2026-03-02T09:30:00Z")),
            new RevisionEvent(
                702,
                DraftVersion.of(FOG, Revision.INITIAL),
                Instant.parse("2026-03-02T00:00:00Z")));
    assertThat(api.targets())
        .containsExactly(
            "/api/v1/doc/newrevisiondocevent/?time__gte=2026-03-02T00:00:00Z"
                + "&time__lt=2026-03-03T00:00:00Z&doc__type=draft&order_by=id&limit=1000");
  }

  @Test
  void theRfcsOfADayAreThoseOfThePacificCalendar() {
    assertThat(datatracker().rfcsOn(LocalDate.parse("2026-02-19")))
        .extracting(Rfc::number)
        .containsExactly(RfcNumber.of(9701));
    assertThat(api.targets().get(0))
        .isEqualTo(
            "/api/v1/doc/docevent/?type=published_rfc&time__gte=2026-02-19T08:00:00Z"
                + "&time__lt=2026-02-20T08:00:00Z&order_by=id&limit=1000");
    assertThat(server.getRequestCount()).isEqualTo(7 + 1);
  }

  @Test
  void aDayWithoutRfcsCostsOneRequestAndSummerBeginsAnHourEarlier() {
    assertThat(datatracker().rfcsOn(LocalDate.parse("2026-07-04"))).isEmpty();
    assertThat(api.targets())
        .containsExactly(
            "/api/v1/doc/docevent/?type=published_rfc&time__gte=2026-07-04T07:00:00Z"
                + "&time__lt=2026-07-05T07:00:00Z&order_by=id&limit=1000");
  }
}
