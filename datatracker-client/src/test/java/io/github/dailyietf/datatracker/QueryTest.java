package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.resource.DocumentEvent;
import io.github.dailyietf.datatracker.resource.DocumentRelation;
import io.github.dailyietf.datatracker.resource.NameEntry;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

  @StartStop final MockWebServer server = new MockWebServer();

  private final List<Problem> problems = new ArrayList<>();

  private Datatracker datatracker() {
    return Answers.client(server, new FakeTime()).build().reportingTo(problems::add);
  }

  private String target() throws InterruptedException {
    return server.takeRequest().getTarget();
  }

  @Test
  void everyKindOfValueIsWrittenAsTheServerWantsIt() throws Exception {
    server.enqueue(Answers.page(null));

    datatracker()
        .query(Resource.EVENTS)
        .on(UtcDay.parse("2026-03-02"), "time")
        .where("time__lte", Instant.parse("2026-03-02T10:00:00.123456Z"))
        .where("desc__icontains", "a+b & c/ü=,:")
        .where("by", 7)
        .where("doc__group__isnull", false)
        .where("doc__expires__gte", LocalDate.of(2026, 3, 2))
        .list();

    assertThat(target())
        .isEqualTo(
            "/api/v1/doc/docevent/?time__gte=2026-03-02T00:00:00Z&time__lt=2026-03-03T00:00:00Z"
                + "&time__lte=2026-03-02T10:00:00Z&desc__icontains=a%2Bb%20%26%20c%2F%C3%BC%3D,:"
                + "&by=7&doc__group__isnull=false&doc__expires__gte=2026-03-02"
                + "&order_by=id&limit=1000");
  }

  @Test
  void theOrderIsTheOneThatTheListHas() throws Exception {
    for (int i = 0; i < 4; i++) {
      server.enqueue(Answers.page(null));
    }
    Datatracker datatracker = datatracker();

    datatracker.query(Resource.names("streamname")).list();
    datatracker.query(Resource.of("doc/statetype")).list();
    datatracker.query(Resource.EMAILS).list();
    datatracker.query(Resource.MEETINGS).where("type", "ietf").orderBy("-date").list();

    assertThat(target()).isEqualTo("/api/v1/name/streamname/?limit=1000");
    assertThat(target()).isEqualTo("/api/v1/doc/statetype/?limit=1000");
    assertThat(target()).isEqualTo("/api/v1/person/email/?order_by=address&limit=1000");
    assertThat(target()).isEqualTo("/api/v1/meeting/meeting/?type=ietf&order_by=-date&limit=1000");
  }

  @Test
  void aTableOfNamesTellsWhatItsSlugsMean() {
    server.enqueue(
        Answers.json(
            200,
            """
            {"meta": {"limit": 1000, "next": null, "offset": 0, "total_count": 2}, "objects": [
             {"slug": "ise", "name": "ISE", "desc": "Independent submissions", "used": true,
              "order": 4, "resource_uri": "/api/v1/name/streamname/ise/"},
             {"slug": "legacy", "desc": "", "used": false,
              "resource_uri": "/api/v1/name/streamname/legacy/"}]}
            """));

    List<NameEntry> streams = datatracker().query(Resource.names("streamname")).list();

    assertThat(streams).extracting(NameEntry::slug).containsExactly("ise", "legacy");
    assertThat(streams.get(0).name()).hasValue("ISE");
    assertThat(streams.get(0).description()).hasValue("Independent submissions");
    assertThat(streams.get(0).used()).hasValue(true);
    assertThat(streams.get(0).order()).hasValue(4);
    assertThat(streams.get(1).name()).isEmpty();
    assertThat(streams.get(1).description()).isEmpty();
    assertThat(streams.get(1).used()).hasValue(false);
    assertThat(streams.get(1).order()).isEmpty();
  }

  @Test
  void aMistakeIsToldBeforeAnythingIsSent() {
    Query<DocumentEvent> events = datatracker().query(Resource.EVENTS);

    assertThatThrownBy(() -> events.where("doc_name", "rfc9110"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> events.whereIn("nosuch", List.of("a")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> events.orderBy("-time"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("doc/docevent cannot be ordered by time");
    assertThatThrownBy(() -> events.where("doc", "rfc9110"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("doc takes the number of a document, not rfc9110; try doc__name");
    assertThatThrownBy(() -> events.whereIn("doc__name", List.of("a,b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a,b");
    assertThatThrownBy(
            () -> events.whereIn("doc__name", List.of("a")).whereIn("type", List.of("b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one list of values");
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", ".."})
  void aKeyThatWouldLeadElsewhereIsRefused(String key) {
    assertThatThrownBy(() -> datatracker().object(Resource.DOCUMENTS, key))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void aKeyIsEscaped() throws Exception {
    server.enqueue(new MockResponse.Builder().code(404).build());

    assertThat(datatracker().object(Resource.EMAILS, "a/../b+c?d#e%2f@example.net")).isEmpty();

    assertThat(target())
        .isEqualTo("/api/v1/person/email/a%2F..%2Fb%2Bc%3Fd%23e%252f%40example.net/");
  }

  @Test
  void noValuesMatchNothingAndCostNothing() {
    assertThat(datatracker().query(Resource.PEOPLE).whereIn("id", List.of()).list()).isEmpty();
    assertThat(datatracker().query(Resource.PEOPLE).whereIn("id", List.of()).first()).isEmpty();
    assertThat(datatracker().query(Resource.PEOPLE).whereIn("id", List.of()).count()).hasValue(0);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void manyValuesAreAskedForInAsManyRequestsAsTheirBytesNeedAndLazily() throws Exception {
    List<String> names =
        IntStream.range(0, 250)
            .mapToObj(i -> String.format(Locale.ROOT, "draft-keeper-a-name-of-35-letters-%03d", i))
            .toList();
    for (int i = 0; i < 3; i++) {
      server.enqueue(Answers.page(null, i + 1));
    }

    var ids =
        datatracker().query(Resource.EVENTS).whereIn("doc__name", names).stream()
            .map(DocumentEvent::id)
            .iterator();
    assertThat(server.getRequestCount()).isZero();
    assertThat(ids.next()).isEqualTo(1);
    assertThat(server.getRequestCount()).isEqualTo(1);
    assertThat(ids.next()).isEqualTo(2);
    assertThat(ids.next()).isEqualTo(3);
    assertThat(ids.hasNext()).isFalse();

    List<String> asked = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      RecordedRequest request = server.takeRequest();
      assertThat(request.getTarget()).hasSizeLessThanOrEqualTo(3_900);
      asked.addAll(
          List.of(String.valueOf(request.getUrl().queryParameter("doc__name__in")).split(",")));
    }
    assertThat(asked).isEqualTo(names);
  }

  @Test
  void theFirstObjectAndTheCountCostOneRequestForOneObject() throws Exception {
    server.enqueue(Answers.page("/next", 5));
    server.enqueue(
        Answers.json(200, "{\"meta\": {\"next\": null, \"total_count\": 4711}, \"objects\": []}"));
    Query<DocumentEvent> events =
        datatracker().query(Resource.EVENTS).where("type", "new_revision");

    assertThat(events.first()).map(DocumentEvent::id).contains(5L);
    assertThat(events.count()).hasValue(4711);

    assertThat(target()).isEqualTo("/api/v1/doc/docevent/?type=new_revision&order_by=id&limit=1");
    assertThat(target()).isEqualTo("/api/v1/doc/docevent/?type=new_revision&order_by=id&limit=1");
  }

  @Test
  void aBadObjectLosesOnlyItselfAndIsReported() {
    server.enqueue(
        Answers.json(
            200,
            """
            {"meta": {"next": null}, "objects": [
              {"id": 1, "resource_uri": "/api/v1/doc/relateddocument/1/", "source": null,
               "target": "/api/v1/doc/document/rfc9110/",
               "relationship": "/api/v1/name/docrelationshipname/obs/"},
              null, 7, ["odd"],
              {"id": 2, "resource_uri": "/api/v1/doc/relateddocument/2/",
               "source": "/api/v1/doc/document/rfc9110/", "target": "/api/v1/doc/document/rfc7231/",
               "relationship": "/api/v1/name/docrelationshipname/brand-new/"}
            ]}\
            """));

    assertThat(datatracker().query(Resource.RELATIONS).list())
        .extracting(DocumentRelation::kind)
        .containsExactly("brand-new");
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactlyInAnyOrder(
            "row-unusable", "row-unusable", "row-unusable", "object-unusable");
    assertThat(problems)
        .anySatisfy(
            problem ->
                assertThat(problem.message())
                    .isEqualTo("/api/v1/doc/relateddocument/1/ has no usable source"));
  }

  /** A list of events 1 to 2,500, of which the server cannot send some. */
  private Dispatcher withHoles(int status, long... holes) {
    return new Dispatcher() {
      @Override
      public MockResponse dispatch(RecordedRequest request) {
        HttpUrl url = request.getUrl();
        String behind = url.queryParameter("id__gt");
        String offset = url.queryParameter("offset");
        long first =
            (behind == null ? 0 : Long.parseLong(behind))
                + (offset == null ? 0 : Long.parseLong(offset))
                + 1;
        long last =
            Math.min(
                2_500, first - 1 + Long.parseLong(String.valueOf(url.queryParameter("limit"))));
        if (LongStream.of(holes).anyMatch(hole -> first <= hole && hole <= last)) {
          return Answers.html(status);
        }
        return Answers.page(
            last < 2_500 ? "/next" : null,
            LongStream.rangeClosed(first, last).mapToInt(i -> (int) i).toArray());
      }
    };
  }

  @Test
  void aLongListIsReadByNumberInAsFewRequestsAsPossible() {
    server.setDispatcher(withHoles(500));

    assertThat(datatracker().query(Resource.EVENTS).stream().map(DocumentEvent::id))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 2_500).boxed().toList());
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 500})
  void aRowThatTheServerCannotSendLosesOnlyItselfAndIsReported(int status) {
    server.setDispatcher(withHoles(status, 1_234, 1_235));

    List<Long> expected =
        LongStream.rangeClosed(1, 2_500).filter(i -> i != 1_234 && i != 1_235).boxed().toList();
    assertThat(datatracker().query(Resource.EVENTS).stream().map(DocumentEvent::id))
        .containsExactlyElementsOf(expected);
    assertThat(problems).extracting(Problem::code).containsExactly("row-unusable", "row-unusable");
  }

  @Test
  void aServerThatCannotSendAnythingIsNotAskedForEveryRow() {
    server.setDispatcher(withHoles(500, LongStream.rangeClosed(1, 2_500).toArray()));

    assertThatThrownBy(() -> datatracker().query(Resource.EVENTS).list())
        .isInstanceOf(DatatrackerException.class)
        .hasMessageContaining("answered 500");
    assertThat(server.getRequestCount()).isLessThan(120);
  }

  @Test
  void aFirstPageThatIsNotThereIsNoHole() {
    server.setDispatcher(withHoles(404, 1));

    assertThatThrownBy(() -> datatracker().query(Resource.EVENTS).list())
        .isInstanceOf(DatatrackerException.class)
        .hasMessageContaining("answered 404");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void listsWithoutNumbersAreReadByHowManyCameBefore() throws Exception {
    String row =
        "{\"id\": %d, \"name\": \"rfc%d\", \"resource_uri\": \"/api/v1/doc/document/rfc%d/\"}";
    server.enqueue(
        Answers.json(
            200,
            "{\"meta\": {\"next\": \"/x\"}, \"objects\": ["
                + row.formatted(9, 1, 1)
                + ","
                + row.formatted(5, 2, 2)
                + "]}"));
    server.enqueue(
        Answers.json(
            200,
            "{\"meta\": {\"next\": null}, \"objects\": ["
                + row.formatted(5, 2, 2)
                + ","
                + row.formatted(7, 3, 3)
                + "]}"));

    assertThat(datatracker().query(Resource.DOCUMENTS.as(ResourceObject::key)).list())
        .hasToString("[Optional[rfc1], Optional[rfc2], Optional[rfc3]]");
    assertThat(target()).isEqualTo("/api/v1/doc/document/?order_by=id&limit=1000");
    assertThat(target()).isEqualTo("/api/v1/doc/document/?order_by=id&limit=1000&offset=2");
  }
}
