package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailyietf.core.DraftName;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.OkHttpClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolitenessTest {

  private static final DraftName FOG = DraftName.of("draft-keeper-fog-00");
  private static final MockResponse NOT_FOUND = new MockResponse.Builder().code(404).build();

  @StartStop final MockWebServer server = new MockWebServer();

  private final FakeTime time = new FakeTime();

  @Test
  void everyRequestSaysWhoAsksAndWantsJson() throws Exception {
    server.enqueue(NOT_FOUND);

    Answers.client(server, time).userAgent("bot/1.4 (ops@example.org)").build().draft(FOG);

    RecordedRequest request = server.takeRequest();
    assertThat(request.getHeaders().get("User-Agent")).isEqualTo("bot/1.4 (ops@example.org)");
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
  }

  @Test
  void theLibraryNamesItselfWithItsVersion() {
    assertThat(ClientSettings.ownName())
        .matches("dailyietf/[0-9]+\\.[0-9]+\\.[0-9]+\\S* \\(\\+https://github\\.com/\\S+\\)");
    assertThat(Datatracker.create()).isNotNull();
  }

  @Test
  void aClientMustSayWhoAsks() {
    assertThatThrownBy(() -> Datatracker.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("userAgent");
    assertThatThrownBy(() -> Datatracker.builder().userAgent("Mozilla/5.0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Mozilla/5.0");
    assertThatThrownBy(() -> Datatracker.builder().userAgent("bot/1 (ops@example.org)\r\nX: y"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    DatatrackerBuilder builder = Datatracker.builder();
    assertThatThrownBy(() -> builder.baseUrl(URI.create("ftp://example.org/")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ftp://example.org/");
    RequestPolicy policy = RequestPolicy.create();
    for (ThrowingCallable mistake :
        List.<ThrowingCallable>of(
            () -> policy.withPause(Duration.ofMillis(-1)),
            () -> policy.withDeadline(Duration.ZERO),
            () -> policy.withInFlight(0),
            () -> policy.withTries(0),
            () -> policy.withLargestAnswer(0))) {
      assertThatThrownBy(mistake).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void betweenTwoRequestsThereIsAPause() {
    server.setDispatcher(FakeApi.coast());

    Answers.client(server, time).build().draft(FOG);

    assertThat(server.getRequestCount()).isEqualTo(7);
    assertThat(time.sleeps()).hasSize(6).containsOnly(Duration.ofMillis(250));
  }

  @Test
  void timeSpentOtherwiseCountsAsPause() {
    server.enqueue(NOT_FOUND);
    server.enqueue(NOT_FOUND);
    Datatracker datatracker = Answers.client(server, time).build();

    datatracker.draft(FOG);
    time.pass(Duration.ofMillis(100));
    datatracker.draft(FOG);

    assertThat(time.sleeps()).containsExactly(Duration.ofMillis(150));
  }

  @Test
  void manyThreadsTakeTurns() throws Exception {
    var inFlight = new AtomicInteger();
    var most = new AtomicInteger();
    server.setDispatcher(new FakeApi());
    OkHttpClient counting =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                  try {
                    return chain.proceed(chain.request());
                  } finally {
                    inFlight.decrementAndGet();
                  }
                })
            .build();
    Datatracker datatracker =
        Answers.client(server, time)
            .httpClient(counting)
            .policy(RequestPolicy.create().withPause(Duration.ZERO))
            .build();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> calls =
          IntStream.range(0, 40)
              .<Callable<Boolean>>mapToObj(i -> () -> datatracker.draft(FOG).isEmpty())
              .toList();
      for (Future<Boolean> call : threads.invokeAll(calls)) {
        assertThat(call.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(most).hasValue(1);
    assertThat(server.getRequestCount()).isEqualTo(40);
  }

  @Test
  void withACacheNothingIsAskedAgainWhileItIsFresh(@TempDir Path folder) {
    server.setDispatcher(FakeApi.coast());
    var draft = Answers.client(server, time).cache(folder).build().draft(FOG);
    List<Duration> sleeps = time.sleeps();

    assertThat(Answers.client(server, time).cache(folder).build().draft(FOG)).isEqualTo(draft);

    assertThat(draft).isPresent();
    assertThat(server.getRequestCount()).isEqualTo(7);
    assertThat(time.sleeps()).isEqualTo(sleeps);
  }

  @Test
  void whatIsNoLongerFreshIsCheckedByItsTag(@TempDir Path folder) throws Exception {
    server.setDispatcher(FakeApi.coast().maxAge(0));
    Datatracker datatracker = Answers.client(server, time).cache(folder).build();
    var draft = datatracker.draft(FOG);
    for (int i = 0; i < 7; i++) {
      assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNull();
    }

    assertThat(datatracker.draft(FOG)).isEqualTo(draft);

    assertThat(server.getRequestCount()).isEqualTo(12);
    for (int i = 0; i < 5; i++) {
      assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNotNull();
    }
  }

  @Test
  void anApplicationsClientIsUsedAndLeftAsItIs() {
    server.enqueue(NOT_FOUND);
    var seen = new AtomicInteger();
    OkHttpClient shared =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  seen.incrementAndGet();
                  return chain.proceed(chain.request());
                })
            .build();

    Answers.client(server, time).httpClient(shared).build().draft(FOG);

    assertThat(seen).hasValue(1);
    assertThat(shared.networkInterceptors()).isEmpty();
    assertThat(shared.readTimeoutMillis()).isEqualTo(10_000);
    assertThat(shared.connectionPool().connectionCount()).isEqualTo(1);
  }

  @Test
  void aDatatrackerBelowAnotherPathIsFound() throws Exception {
    server.enqueue(NOT_FOUND);

    Answers.client(server, time).baseUrl(server.url("/mirror").uri()).build().draft(FOG);

    assertThat(server.takeRequest().getTarget())
        .isEqualTo("/mirror/api/v1/doc/document/draft-keeper-fog-00/");
  }
}
