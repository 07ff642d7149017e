package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import io.github.dailyietf.datatracker.testing.Quirk;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server that is slow, cut, huge, lying: nothing hangs, nothing leaks, every failure is typed.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileServerTest {

  private static final List<DraftName> NAMES =
      List.of(DraftName.of("draft-keeper-fog"), DraftName.of("draft-keeper-mist"));

  @RegisterExtension final FakeDatatracker fake = FakeDatatracker.create();

  private final FakeTime time = new FakeTime();
  private final ConnectionPool pool = new ConnectionPool();
  private final OkHttpClient http = new OkHttpClient.Builder().connectionPool(pool).build();

  private final List<Function<Datatracker, Object>> questions =
      List.of(
          client -> client.draft(NAMES.get(0)),
          client -> client.drafts(NAMES),
          client -> client.rfc(RfcNumber.of(9701)),
          client -> client.rfcsOn(LocalDate.parse("2026-02-19")),
          client -> client.revisionsOn(UtcDay.parse("2026-03-02")).toList());

  private final List<Quirk> quirks =
      List.of(
          Quirk.tooManyRequests("0"),
          Quirk.tooManyRequests("3"),
          Quirk.tooManyRequests("Thu, 01 Jan 1970 00:00:00 GMT"),
          Quirk.tooManyRequests("-5 minutes"),
          Quirk.tooManyRequests("99999999999"),
          Quirk.htmlError(502),
          Quirk.htmlError(524),
          Quirk.htmlError(404),
          Quirk.htmlError(400),
          Quirk.blocked("8f1e2d3c4b5a6978-KEF"),
          Quirk.notJson(),
          Quirk.halfJson(),
          Quirk.truncated(),
          Quirk.endless(),
          Quirk.endlessGzip(),
          Quirk.disconnected(),
          Quirk.redirectLoop(),
          Quirk.redirectTo(URI.create("https://example.org/")),
          Quirk.redirectTo(URI.create("http://169.254.169.254/latest/")),
          Quirk.pagesWithoutEnd(),
          Quirk.nextPageElsewhere(URI.create("https://example.org/api/v1/doc/document/")),
          Quirk.without("id", "name", "rev", "title", "time"),
          Quirk.drifted(object -> object.put("states", "none").put("rev", 7).putObject("name")),
          Quirk.drifted(object -> object.putNull("resource_uri").putArray("title")),
          Quirk.of(
              request ->
                  new MockResponse.Builder()
                      .setHeader("Content-Type", "application/json")
                      .body("[".repeat(200_000))
                      .build()),
          Quirk.of(
              request ->
                  new MockResponse.Builder()
                      .setHeader("Content-Type", "application/json")
                      .setHeader("Content-Encoding", "gzip")
                      .body("not gzip")
                      .build()),
          Quirk.of(
              request ->
                  new MockResponse.Builder()
                      .code(302)
                      .setHeader("Location", "https://[broken")
                      .build()),
          Quirk.of(request -> new MockResponse.Builder().code(302).build()),
          Quirk.of(request -> new MockResponse.Builder().code(204).build()));

  @BeforeEach
  void fill() {
    for (DraftName name : NAMES) {
      fake.draft(name.value())
          .group("lumen")
          .author("Noor", "noor@example.net", "")
          .postedAt(Instant.parse("2026-03-02T10:00:00Z"));
    }
    fake.rfc(9701).publishedOn(LocalDate.of(2026, 2, 19));
  }

  private Datatracker client() {
    return fake.clientBuilder()
        .httpClient(http)
        .policy(RequestPolicy.create().withLargestAnswer(300_000))
        .time(time)
        .build();
  }

  @Test
  void anHourOfMisbehaviourIsSurvived() throws Exception {
    int threads = requestThreads();
    Random random = new Random(20260302);
    Datatracker datatracker = client();
    Instant end = time.now().plus(Duration.ofHours(1));
    int failures = 0;
    int answers = 0;
    while (time.now().isBefore(end)) {
      fake.behave();
      for (int i = random.nextInt(5); i >= 0; i--) {
        fake.next(quirks.get(random.nextInt(quirks.size())));
      }
      Function<Datatracker, Object> question = questions.get(random.nextInt(questions.size()));
      Instant start = time.now();
      Throwable failure = catchThrowable(() -> question.apply(datatracker));
      if (failure == null) {
        answers++;
      } else {
        failures++;
        assertThat(failure).isInstanceOf(DatatrackerException.class);
        assertThat(failure.getMessage()).startsWith("GET " + fake.baseUrl() + "api/v1/");
      }
      assertThat(Duration.between(start, time.now())).isLessThan(Duration.ofMinutes(6));
      time.pass(Duration.ofSeconds(20));
    }
    assertThat(failures).isGreaterThan(20);
    assertThat(answers).isGreaterThan(20);
    assertThat(datatracker.ledger().entries()).hasSizeLessThanOrEqualTo(1000);
    assertThat(datatracker.ledger().sent()).isEqualTo(fake.requests().size());
    assertNothingIsLeft(threads);

    fake.behave();
    // What a lie left in the tables is gone a day later.
    time.pass(Duration.ofDays(2));
    assertThat(datatracker.drafts(NAMES).values())
        .allMatch(draft -> draft.group().isPresent())
        .extracting(InternetDraft::name)
        .containsExactlyElementsOf(NAMES);
  }

  private void assertNothingIsLeft(int threads) throws InterruptedException {
    // Connections that were cancelled are given back by threads of their own.
    for (int i = 0; i < 100 && pool.connectionCount() != pool.idleConnectionCount(); i++) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(pool.idleConnectionCount()).isEqualTo(pool.connectionCount());
    assertThat(pool.connectionCount()).isLessThanOrEqualTo(5);
    assertThat(requestThreads()).isLessThanOrEqualTo(threads + 2);
  }

  private static int requestThreads() {
    return (int)
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().contains("dailyietf-request"))
            .count();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAnswerWithoutEndStopsAtTheLargestSize(boolean compressed) {
    fake.always(compressed ? Quirk.endlessGzip() : Quirk.endless());

    assertThat(catchThrowable(() -> client().draft(NAMES.get(0))))
        .hasMessageEndingWith("answered 200, but with more than 300000 bytes");
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void anAnswerOfTheLargestSizeIsRead() {
    Datatracker measuring = fake.client();
    measuring.draft(NAMES.get(0));
    int size =
        (int) measuring.ledger().entries().stream().mapToLong(LedgerEntry::bytes).max().orElse(0);
    RequestPolicy exact = RequestPolicy.create().withPause(Duration.ZERO).withLargestAnswer(size);

    assertThat(fake.clientBuilder().policy(exact).build().draft(NAMES.get(0))).isPresent();
    assertThat(
            catchThrowable(
                () ->
                    fake.clientBuilder()
                        .policy(exact.withLargestAnswer(exact.largestAnswer() - 1))
                        .build()
                        .draft(NAMES.get(0))))
        .isInstanceOf(DatatrackerException.class);
  }

  @Test
  void slownessAndSilenceEndAtTheDeadline() throws Exception {
    int threads = requestThreads();
    RequestPolicy brief =
        RequestPolicy.create().withPause(Duration.ZERO).withDeadline(Duration.ofMillis(300));
    Datatracker datatracker = fake.clientBuilder().httpClient(http).policy(brief).build();
    for (Quirk quirk : List.of(Quirk.silent(), Quirk.slow(1, Duration.ofMillis(50)))) {
      fake.behave();
      fake.always(quirk);
      for (Function<Datatracker, Object> question : questions) {
        Throwable failure = catchThrowable(() -> question.apply(datatracker));
        assertThat(failure).isInstanceOf(DatatrackerException.class);
        assertThat(((DatatrackerException) failure).reason())
            .isEqualTo(DatatrackerException.Reason.NO_ANSWER);
        assertThat(failure.getMessage()).contains("/api/v1/");
      }
    }
    assertNothingIsLeft(threads);
  }
}
