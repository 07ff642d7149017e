package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.UtcDay;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class DatatrackerExceptionTest {

  private static final DraftName FOG = DraftName.of("draft-keeper-fog");

  @StartStop final MockWebServer server = new MockWebServer();

  private final FakeTime time = new FakeTime();

  private Datatracker datatracker() {
    return Answers.client(server, time)
        .policy(RequestPolicy.create().withPause(Duration.ZERO))
        .build();
  }

  private DatatrackerException failure() {
    return catchThrowableOfType(DatatrackerException.class, () -> datatracker().draft(FOG));
  }

  @Test
  void aBadRequestTellsTheServersReasonWithoutHtml() {
    server.enqueue(
        Answers.json(
            400,
            """
            {"error": "Invalid limit '-1' provided. Please provide a positive integer &gt;= 0 &amp; small."}\
            """));

    DatatrackerException failure = failure();

    assertThat(failure)
        .hasMessage(
            "GET "
                + server.url("/api/v1/doc/document/draft-keeper-fog/")
                + " answered 400: Invalid limit '-1' provided."
                + " Please provide a positive integer >= 0 & small.");
    assertThat(failure.url()).isEqualTo(server.url("/api/v1/doc/document/draft-keeper-fog/").uri());
    assertThat(failure.status()).hasValue(400);
    assertThat(failure.retryAfter()).isEmpty();
    assertThat(failure.cfRay()).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aBlockIsNotTriedAgainAndNamesItsRay() {
    server.enqueue(Answers.html(403, "cf-ray", "8f1e2d3c4b5a6978-KEF"));

    DatatrackerException failure = failure();

    assertThat(failure.status()).hasValue(403);
    assertThat(failure.cfRay()).contains("8f1e2d3c4b5a6978-KEF");
    assertThat(failure).hasMessageEndingWith("answered 403 (cf-ray 8f1e2d3c4b5a6978-KEF)");
    assertThat(server.getRequestCount()).isEqualTo(1);
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void aPageForPeopleIsNotTakenForJson() {
    for (int i = 0; i < 4; i++) {
      server.enqueue(Answers.html(500));
    }

    assertThat(failure()).hasMessageEndingWith("answered 500");
    assertThat(server.getRequestCount()).isEqualTo(4);
  }

  @Test
  void aServerErrorInJsonTellsItsText() {
    for (int i = 0; i < 4; i++) {
      server.enqueue(Answers.json(500, "{\"error_message\": \"Sorry, later.\"}"));
    }

    assertThat(failure()).hasMessageEndingWith("answered 500: Sorry, later.");
  }

  @Test
  void anErrorThatOnlyClaimsToBeJsonIsStillAnError() {
    server.enqueue(Answers.json(400, "<html>"));
    assertThat(failure()).hasMessageEndingWith("answered 400");

    server.enqueue(Answers.json(400, "[\"error\"]"));
    assertThat(failure()).hasMessageEndingWith("answered 400");
  }

  @Test
  void successThatIsNotJsonIsAnError() {
    server.enqueue(Answers.html(200));

    DatatrackerException failure = failure();

    assertThat(failure)
        .hasMessageEndingWith("answered 200, but it is text/html; charset=utf-8, not JSON");
    assertThat(failure.status()).hasValue(200);
  }

  @Test
  void truncatedJsonIsAnError() {
    server.enqueue(Answers.json(200, "{\"name\": \"draft-keeper-fog\", \"rev\": \"0"));

    assertThat(failure()).hasMessageContaining("answered 200, but the JSON is broken: ");
  }

  @Test
  void emptyJsonIsNoDraft() {
    server.enqueue(Answers.json(200, ""));
    server.enqueue(Answers.json(200, "null"));

    assertThat(failure()).hasMessageEndingWith("answered 200, but it holds no object");
    assertThat(failure()).hasMessageEndingWith("answered 200, but it holds no object");
  }

  @Test
  void anAnswerWithoutAnEndIsCutOff() {
    byte[] blanks = new byte[33 * 1024 * 1024];
    java.util.Arrays.fill(blanks, (byte) ' ');
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .chunkedBody(new Buffer().write(blanks), 1024 * 1024)
            .build());

    assertThat(failure()).hasMessageEndingWith("answered 200, but with more than 33554432 bytes");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aMissingListIsAnErrorWhereAMissingObjectIsEmpty() {
    server.enqueue(new MockResponse.Builder().code(404).build());
    assertThat(datatracker().draft(FOG)).isEmpty();

    server.enqueue(Answers.html(404));
    DatatrackerException failure =
        catchThrowableOfType(
            DatatrackerException.class,
            () -> datatracker().revisionsOn(UtcDay.parse("2026-03-02")).toList());
    assertThat(failure.status()).hasValue(404);
  }

  @Test
  void aPageForPeopleThatSaysNotFoundIsOfAWrongAddressAndNotOfAnUnknownDraft() {
    server.enqueue(Answers.html(404));

    assertThat(failure().status()).hasValue(404);
  }

  @Test
  void aMovedAddressIsFollowed() {
    server.enqueue(
        new MockResponse.Builder()
            .code(301)
            .addHeader("Location", "/api/v1/doc/document/draft-keeper-mist/")
            .build());
    server.enqueue(new MockResponse.Builder().code(404).build());

    assertThat(datatracker().draft(FOG)).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void aLongUrlIsShortenedInTheMessageAlone() {
    server.enqueue(Answers.html(403));
    List<DraftName> names =
        List.of(DraftName.of("draft-" + "a".repeat(200)), DraftName.of("draft-" + "b".repeat(200)));

    DatatrackerException failure =
        catchThrowableOfType(DatatrackerException.class, () -> datatracker().drafts(names));

    assertThat(failure.getMessage()).hasSize("GET ".length() + 200 + "... answered 403".length());
    assertThat(failure.url().toString()).contains("bbb&order_by=id&limit=1000");
  }
}
