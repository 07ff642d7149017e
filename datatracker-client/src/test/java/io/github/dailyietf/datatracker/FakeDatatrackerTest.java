package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftState;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import io.github.dailyietf.datatracker.testing.Quirk;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeDatatrackerTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @RegisterExtension final FakeDatatracker fake = FakeDatatracker.create();

  private final OkHttpClient http =
      new OkHttpClient.Builder().followRedirects(false).retryOnConnectionFailure(false).build();

  private record Reply(int status, String type, String body, okhttp3.Headers headers) {

    JsonNode json() {
      try {
        return MAPPER.readTree(body);
      } catch (IOException e) {
        throw new IllegalStateException(body, e);
      }
    }

    List<String> keys() {
      List<String> keys = new ArrayList<>();
      json().path("objects").forEach(o -> keys.add(o.path("resource_uri").asText()));
      return keys.stream().map(uri -> uri.replaceFirst(".*/([^/]+)/$", "$1")).toList();
    }
  }

  private Reply get(String target, String... headers) throws IOException {
    Request.Builder request =
        new Request.Builder()
            .url(fake.baseUrl().resolve("/").toString().replaceFirst("/$", "") + target)
            .header("Accept", "application/json");
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try (Response response = http.newCall(request.build()).execute()) {
      return new Reply(
          response.code(),
          response.header("Content-Type", ""),
          response.body().string(),
          response.headers());
    }
  }

  @Test
  void theClientFindsADraftAsItWasGiven() {
    fake.group("lumen").name("Lights").area("sea");
    fake
        .draft("draft-ietf-lumen-lantern")
        .title("Lanterns")
        .rev("03")
        .pages(17)
        .group("lumen")
        .stream("ietf")
        .intendedLevel("ps")
        .author("Noor van der Zee", "noor@example.net", "")
        .author("Sólveig Fær", "solveig@example.com", "Harbour Office")
        .abstractText("Signals.");

    InternetDraft draft =
        fake.client().draft(DraftName.of("draft-ietf-lumen-lantern")).orElseThrow();

    assertThat(draft.revision()).isEqualTo(Revision.of(3));
    assertThat(draft.title()).isEqualTo("Lanterns");
    assertThat(draft.pages()).hasValue(17);
    assertThat(draft.group().orElseThrow().area().orElseThrow().acronym()).contains("sea");
    assertThat(draft.stream()).contains(DocumentStream.IETF);
    assertThat(draft.intendedLevel()).contains(StandardLevel.PROPOSED_STANDARD);
    assertThat(draft.state()).contains(DraftState.ACTIVE);
    assertThat(draft.abstractText()).contains("Signals.");
    assertThat(draft.authors())
        .extracting(author -> author.name() + " of " + author.affiliation().orElse("nowhere"))
        .containsExactly("Noor van der Zee of nowhere", "Sólveig Fær of Harbour Office");
  }

  @Test
  void theClientFindsAnRfcAsItWasGiven() {
    fake.rfc(9701)
        .title("Buoys")
        .level("bcp")
        .publishedOn(LocalDate.of(2026, 2, 19))
        .obsoletes(1811)
        .in("bcp299")
        .draft("draft-ietf-lumen-buoys");
    fake.rfc(9702).updates(9701);

    Rfc rfc = fake.client().rfc(RfcNumber.of(9701)).orElseThrow();

    assertThat(rfc.level()).contains(StandardLevel.BEST_CURRENT_PRACTICE);
    assertThat(rfc.date()).contains(PublicationDate.parse("2026-02-19"));
    assertThat(rfc.obsoletes()).containsExactly(RfcNumber.of(1811));
    assertThat(rfc.updatedBy()).containsExactly(RfcNumber.of(9702));
    assertThat(rfc.subSeries()).containsExactly(SubSeries.parse("BCP 299"));
    assertThat(rfc.draft()).contains(DraftName.of("draft-ietf-lumen-buoys"));
  }

  @Test
  void theRevisionsOfADayAreEvents() {
    fake.draft("draft-keeper-fog")
        .posted("00", Instant.parse("2026-03-01T23:59:59Z"))
        .posted("01", Instant.parse("2026-03-02T00:00:00Z"));
    fake.add(
        "doc/newrevisiondocevent",
        """
        {"doc": "/api/v1/doc/document/slides-125-sea/", "rev": "00", "time": "2026-03-02T01:00:00Z"}
        """);

    assertThat(fake.client().revisionsOn(UtcDay.parse("2026-03-02")))
        .extracting(event -> event.version().toString())
        .containsExactly("draft-keeper-fog-01");
  }

  @Test
  void listsComeInPages() throws IOException {
    for (int i = 0; i < 25; i++) {
      fake.draft("draft-keeper-fog-" + i);
    }
    Reply first = get("/api/v1/doc/document/?type=draft&order_by=id");
    assertThat(first.keys()).hasSize(20);
    assertThat(first.json().path("meta").path("total_count").asInt()).isEqualTo(25);
    assertThat(first.json().path("meta").path("previous").isNull()).isTrue();
    assertThat(first.json().path("meta").path("next").asText())
        .isEqualTo("/api/v1/doc/document/?type=draft&order_by=id&limit=20&offset=20");

    Reply second = get(first.json().path("meta").path("next").asText());
    assertThat(second.keys()).hasSize(5).doesNotContainAnyElementsOf(first.keys());
    assertThat(second.json().path("meta").path("next").isNull()).isTrue();

    assertThat(get("/api/v1/doc/document/?limit=0").json().path("meta").path("limit").asInt())
        .isEqualTo(1000);
    assertThat(get("/api/v1/doc/document/?limit=5000").json().path("meta").path("limit").asInt())
        .isEqualTo(1000);
    assertThat(get("/api/v1/doc/document/?offset=99").keys()).isEmpty();
    assertThat(
            get("/api/v1/doc/document/?name__in=a,b&time__lt=2030-01-01T00:00:00Z&limit=1")
                .status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type=draft                                       | fog, mist
          nosuchfield=1                                    | fog, mist, rfc9701
          type=rfc&type=draft                              | fog, mist
          name__in=                                        |
          name__in=draft-keeper-fog,draft-nowhere          | fog
          name__startswith=draft-keeper-m                  | mist
          name__istartswith=DRAFT-KEEPER-M                 | mist
          name__contains=keeper-f                          | fog
          title__icontains=THICK                           | fog
          name__endswith=mist                              | mist
          name__regex=^draft-.*[gt]$                       | fog, mist
          stream__isnull=true                              | mist, rfc9701
          stream=ietf                                      | fog
          stream=null                                      |
          group__acronym=lumen                             | fog
          group__acronym__in=lumen,none                    | fog, mist, rfc9701
          states__slug=active                              | fog, mist
          states__slug__in=active,lc                       | fog, fog, mist
          states__type=draft-iesg&states__slug=active      |
          states__type=draft-iesg&states__slug__startswith=l | fog
          pages__gt=9                                      | fog
          pages__gte=10&pages__lt=11                       | fog
          time__gte=2026-03-02T00:00:00Z                   | fog
          time__gte=2026-03-02T00:00:00%2B00:00            | fog
          time__gte=2026-03-02T00:00:00                    | fog
          time__year=2026                                  | fog, mist, rfc9701
          time__range=2026-01-01T00:00:00Z,2026-01-02T00:00:00Z | mist, rfc9701
          """)
  void filtersWorkAsTheRealOnesDo(String query, String expected) throws IOException {
    coast();
    Reply reply = get("/api/v1/doc/document/?" + query + "&order_by=id");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.keys().stream().map(key -> key.replace("draft-keeper-", "")))
        .containsExactlyElementsOf(
            expected == null ? List.of() : List.of(expected.split(",\\s*", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          doc/document/?rfc_number=9701      | The 'rfc_number' field does not allow filtering.
          doc/document/?id=1                 | The 'id' field does not allow filtering.
          doc/document/?time__date=2026-01-01 | 'date' is not an allowed filter on the 'time' field.
          doc/docevent/?doc__nosuch=1        | The 'nosuch' field does not allow filtering.
          doc/docevent/?doc__name__startswith=draft | The 'name' field does not support relations.
          doc/docevent/?doc=rfc9701          | Invalid resource lookup data provided (mismatched type).
          doc/document/?order_by=-time       | The 'time' field does not allow ordering.
          doc/document/?order_by=name        | The 'name' field does not allow ordering.
          doc/statetype/?order_by=id         | No matching 'id' field for ordering on.
          doc/document/?limit=abc            | Invalid limit 'abc' provided. Please provide a positive integer.
          doc/document/?limit=-1             | Invalid limit '-1' provided. Please provide a positive integer &gt;= 0.
          doc/document/?name__in=true        | Invalid value for the 'in' filter on 'name'
          doc/docevent/?time__range=2026-03-02T00:00:00Z | The 'range' filter on 'time' requires exactly two comma-separated values
          """)
  void whatTheRealOneRefusesIsRefused(String target, String error) throws IOException {
    coast();
    Reply reply = get("/api/v1/" + target);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().path("error").asText()).isEqualTo(error);
  }

  @Test
  void aPlusThatIsNotEscapedIsABlank() throws IOException {
    Reply reply = get("/api/v1/doc/docevent/?time__gte=2026-03-02T00:00:00+00:00");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().path("error").asText())
        .contains("“2026-03-02T00:00:00 00:00” value has an invalid format");
  }

  private void coast() {
    fake.draft("draft-keeper-fog").title("Thick fog").group("lumen").stream("ietf")
        .pages(10)
        .state("draft-iesg", "lc")
        .posted("01", Instant.parse("2026-03-02T00:00:00Z"));
    fake.draft("draft-keeper-mist").pages(9);
    fake.rfc(9701);
  }

  @Test
  void addressesAnswerAsTheRealOnesDo() throws IOException {
    fake.rfc(9701);
    Reply detail = get("/api/v1/doc/document/rfc9701/");
    assertThat(detail.json().path("rfc_number").asInt()).isEqualTo(9701);
    assertThat(detail.headers().get("Cache-Control")).isEqualTo("max-age=300, s-maxage=300");

    String tag = detail.headers().get("ETag");
    Reply unchanged = get("/api/v1/doc/document/rfc9701/", "If-None-Match", "W/" + tag);
    assertThat(unchanged.status()).isEqualTo(304);
    assertThat(unchanged.body()).isEmpty();
    fake.rfc(9701).title("Changed");
    assertThat(get("/api/v1/doc/document/rfc9701/", "If-None-Match", "" + tag).status())
        .isEqualTo(200);

    Reply missing = get("/api/v1/doc/document/rfc404/");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.type()).startsWith("text/html");
    assertThat(missing.body()).isEmpty();
    assertThat(get("/api/v1/doc/nosuchresource/").body()).contains("<title>Not Found</title>");

    Reply moved = get("/api/v1/doc/document/rfc9701?format=json");
    assertThat(moved.status()).isEqualTo(301);
    assertThat(moved.headers().get("Location"))
        .isEqualTo("/api/v1/doc/document/rfc9701/?format=json");

    assertThat(get("/api/v1/doc/document/rfc9701/", "Accept", "text/html").type())
        .startsWith("application/xml");
    assertThat(get("/api/v1/doc/document/set/rfc9701;rfc404/").json().path("not_found"))
        .hasToString("[\"rfc404\"]");
    assertThat(get("/api/v1/").json().path("doc").path("list_endpoint").asText())
        .isEqualTo("/api/v1/doc/");
    assertThat(get("/api/v1/doc/document/?name__in=" + "x".repeat(4100)).status()).isEqualTo(400);
    fake.serve("/doc/rfc9701/doc.json", "application/json", "{}");
    assertThat(get("/doc/rfc9701/doc.json").body()).isEqualTo("{}");
  }

  @Test
  void quirksApplyOnceOrWhereTheyAreToldTo() throws IOException {
    fake.rfc(9701);
    fake.next(Quirk.tooManyRequests("0"), Quirk.htmlError(502));
    Reply first = get("/api/v1/doc/document/rfc9701/");
    assertThat(first.status()).isEqualTo(429);
    assertThat(first.headers().get("Retry-After")).isEqualTo("0");
    assertThat(get("/api/v1/doc/document/rfc9701/").status()).isEqualTo(502);
    assertThat(get("/api/v1/doc/document/rfc9701/").status()).isEqualTo(200);

    fake.at("doc/document", Quirk.without("pages", "rev"));
    fake.at("doc/document", Quirk.drifted(object -> object.put("title", 7)));
    JsonNode drifted = get("/api/v1/doc/document/rfc9701/").json();
    assertThat(drifted.has("pages")).isFalse();
    assertThat(drifted.path("title").isInt()).isTrue();
    fake.behave();
    assertThat(get("/api/v1/doc/document/rfc9701/").json().has("pages")).isTrue();

    fake.next(Quirk.blocked("8f1e2d3c4b5a6978-KEF"));
    assertThat(get("/api/v1/").headers().get("cf-ray")).isEqualTo("8f1e2d3c4b5a6978-KEF");
    fake.next(Quirk.halfJson());
    assertThat(get("/api/v1/doc/document/rfc9701/").body()).startsWith("{").doesNotEndWith("}");
    fake.next(Quirk.truncated());
    assertThatThrownBy(() -> get("/api/v1/doc/document/rfc9701/")).isInstanceOf(IOException.class);
    fake.next(Quirk.disconnected());
    assertThatThrownBy(() -> get("/api/v1/doc/document/rfc9701/")).isInstanceOf(IOException.class);
    fake.next(Quirk.redirectTo(URI.create("https://example.org/")));
    assertThat(get("/api/v1/").headers().get("Location")).isEqualTo("https://example.org/");
    fake.next(Quirk.notJson());
    assertThat(get("/api/v1/").type()).startsWith("text/html");
  }

  @Test
  void aHoleSwallowsEveryPageThatShowsIt() throws IOException {
    for (int i = 0; i < 6; i++) {
      fake.draft("draft-keeper-fog-" + i);
    }
    fake.at("doc/document/?", Quirk.hole(3));
    String list = "/api/v1/doc/document/?order_by=id";
    assertThat(get(list + "&limit=2").status()).isEqualTo(200);
    assertThat(get(list + "&limit=2&offset=2").status()).isEqualTo(404);
    assertThat(get(list + "&limit=1&offset=2").status()).isEqualTo(200);
    assertThat(get(list + "&limit=1&offset=3").status()).isEqualTo(404);
    assertThat(get(list + "&limit=2&offset=4").status()).isEqualTo(200);
  }

  @Test
  void mistakesInATestAreToldAtOnce() {
    assertThatThrownBy(() -> fake.add("doc/documents", "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("doc/documents");
    assertThatThrownBy(() -> fake.add("doc/document", "[]"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fake.draft("Draft X")).isInstanceOf(IllegalArgumentException.class);
  }
}
