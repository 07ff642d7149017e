package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailyietf.core.DraftName;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest {

  private static final DraftName FOG = DraftName.of("draft-keeper-fog");
  private static final MockResponse NOT_FOUND = new MockResponse.Builder().code(404).build();

  @StartStop final MockWebServer server = new MockWebServer();

  private final FakeTime time = new FakeTime();

  private Datatracker datatracker() {
    return Answers.client(server, time)
        .policy(RequestPolicy.create().withPause(Duration.ZERO))
        .build();
  }

  private DatatrackerException failure(Datatracker datatracker) {
    return catchThrowableOfType(DatatrackerException.class, () -> datatracker.draft(FOG));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504, 524})
  void aPassingFailureIsTriedAgain(int status) {
    server.enqueue(Answers.html(status));
    server.enqueue(NOT_FOUND);

    assertThat(datatracker().draft(FOG)).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 405, 410, 414})
  void aLastingFailureIsNot(int status) {
    server.enqueue(Answers.html(status));

    assertThat(failure(datatracker()).status()).hasValue(status);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void fourTriesAreMadeAfterGrowingPauses() {
    for (int i = 0; i < 4; i++) {
      server.enqueue(Answers.html(503));
    }

    assertThat(failure(datatracker()).status()).hasValue(503);
    assertThat(server.getRequestCount()).isEqualTo(4);
    List<Duration> sleeps = time.sleeps();
    assertThat(sleeps).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(sleeps.get(i))
          .isBetween(Duration.ofSeconds(1 << i), Duration.ofMillis(1500L << i));
    }
  }

  @Test
  void aPauseOfNoSecondsIsOneSecond() {
    server.enqueue(Answers.html(429, "Retry-After", "0"));
    server.enqueue(NOT_FOUND);

    assertThat(datatracker().draft(FOG)).isEmpty();
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void theServersPauseIsKeptInSecondsAndAsADate() {
    Instant then = time.now().plusSeconds(7 + 40);
    server.enqueue(Answers.html(429, "Retry-After", "7"));
    server.enqueue(
        Answers.html(
            503,
            "Retry-After",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(then.atOffset(ZoneOffset.UTC))));
    server.enqueue(NOT_FOUND);

    assertThat(datatracker().draft(FOG)).isEmpty();
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(40));
  }

  @Test
  void retryAfterIsReadInAllItsForms() {
    Instant now = Instant.parse("2026-03-02T12:00:00Z");
    assertThat(Refusal.retryAfter(" 120 ", now)).isEqualTo(Duration.ofMinutes(2));
    assertThat(Refusal.retryAfter("Mon, 02 Mar 2026 12:00:30 GMT", now))
        .isEqualTo(Duration.ofSeconds(30));
    assertThat(Refusal.retryAfter("Mon, 02 Mar 2026 11:00:00 GMT", now)).isZero();
    assertThat(Refusal.retryAfter("soon", now)).isNull();
    assertThat(Refusal.retryAfter("-1", now)).isNull();
    assertThat(Refusal.retryAfter("99999999999999999999", now)).isNull();
    assertThat(Refusal.retryAfter("", now)).isNull();
    assertThat(Refusal.retryAfter(null, now)).isNull();
  }

  @Test
  void aPauseBeyondTheDeadlineIsNotWaitedFor() {
    server.enqueue(Answers.html(503, "Retry-After", "600"));

    DatatrackerException failure = failure(datatracker());

    assertThat(failure.retryAfter()).contains(Duration.ofMinutes(10));
    assertThat(server.getRequestCount()).isEqualTo(1);
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void theDeadlineHoldsForAllRequestsOfACallTogether() {
    for (int i = 0; i < 3; i++) {
      server.enqueue(Answers.html(503, "Retry-After", "4"));
    }

    assertThat(
            failure(
                Answers.client(server, time)
                    .policy(RequestPolicy.create().withDeadline(Duration.ofSeconds(9)))
                    .build()))
        .hasMessageEndingWith("answered 503");
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void anAnswerThatBreaksOffIsAskedForAgain() {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .body("{\"name\": \"draft-keeper-fog\"}".repeat(10_000))
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());
    server.enqueue(NOT_FOUND);

    assertThat(datatracker().draft(FOG)).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void noAnswerAtAllIsAFailureWithoutStatus() {
    server.close();

    DatatrackerException failure = failure(datatracker());

    assertThat(failure.status()).isEmpty();
    assertThat(failure)
        .hasMessageContaining(" got no answer: ")
        .hasCauseInstanceOf(Exception.class);
    assertThat(time.sleeps()).hasSize(3);
  }

  @Test
  void aServerThatStallsIsLeftAtTheDeadline() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    Datatracker datatracker =
        Answers.client(server, Time.system())
            .policy(RequestPolicy.create().withDeadline(Duration.ofMillis(50)))
            .build();

    assertThat(failure(datatracker).status()).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void anInterruptedThreadAsksForNothingAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    DatatrackerException failure = failure(datatracker());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(failure).hasMessageEndingWith("got no answer: interrupted");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void anInterruptEndsThePauseBeforeAnotherTry() {
    server.enqueue(Answers.html(503));
    time.interruptSleepers();

    DatatrackerException failure = failure(datatracker());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(failure).hasMessageEndingWith("got no answer: interrupted");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }
}
