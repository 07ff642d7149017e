package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import io.github.dailyietf.datatracker.testing.Quirk;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanesTest {

  private static final DraftName FOG = DraftName.of("draft-keeper-fog");

  @RegisterExtension final FakeDatatracker fake = FakeDatatracker.create();
  @RegisterExtension final FakeDatatracker other = FakeDatatracker.create();

  private final FakeTime time = new FakeTime();

  private Datatracker patient() {
    return fake.clientBuilder().time(time).build();
  }

  private DatatrackerException failure(Datatracker datatracker) {
    return catchThrowableOfType(DatatrackerException.class, () -> datatracker.draft(FOG));
  }

  @Test
  void eachHostHasAPauseOfItsOwn() {
    fake.draft(FOG.value());
    RequestPolicy policy = RequestPolicy.create();
    Datatracker datatracker = fake.clientBuilder().policy(policy).time(time).build();
    fake.next(Quirk.redirectTo(other.baseUrl()));
    other.always(Quirk.blocked("8f1e-KEF"));

    assertThat(failure(datatracker).cfRay()).contains("8f1e-KEF");
    assertThat(other.requests()).hasSize(1);
    assertThat(time.sleeps()).isEmpty();
    datatracker.draft(FOG);
    assertThat(time.sleeps()).containsOnly(Duration.ofMillis(250)).hasSize(6);
  }

  @Test
  void asManyAsAreAllowedAreInFlightTogether() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    fake.always(
        Quirk.of(
            request -> {
              try {
                both.await(10, TimeUnit.SECONDS);
              } catch (Exception alone) {
                return new MockResponse.Builder().code(500).build();
              }
              return new MockResponse.Builder().code(404).build();
            }));
    RequestPolicy two =
        RequestPolicy.create().withPause(Duration.ZERO).withInFlight(2).withTries(1);
    Datatracker datatracker = fake.clientBuilder().policy(two).build();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Thread thread = new Thread(() -> assertThat(datatracker.draft(FOG)).isEmpty());
      thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join(20_000);
    }
    assertThat(failure).hasValue(null);
    assertThat(fake.requests()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"408, ", "408, 0", "503, 0", "429, 0"})
  void nothingIsSentAgainWithinASecond(int status, String retryAfter) {
    fake.next(
        Quirk.of(
            request -> {
              var response = new MockResponse.Builder().code(status);
              return retryAfter == null
                  ? response.build()
                  : response.setHeader("Retry-After", retryAfter).build();
            }));

    assertThat(patient().draft(FOG)).isEmpty();

    assertThat(fake.requests()).hasSize(2);
    assertThat(time.sleeps()).hasSize(1);
    assertThat(time.sleeps().get(0)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aPauseBeyondTheDeadlineIsNotWaitedFor() {
    fake.draft(FOG.value());
    RequestPolicy policy =
        RequestPolicy.create()
            .withPause(Duration.ofSeconds(10))
            .withDeadline(Duration.ofSeconds(5));

    DatatrackerException failure = failure(fake.clientBuilder().policy(policy).time(time).build());

    assertThat(failure.reason()).isEqualTo(DatatrackerException.Reason.NO_ANSWER);
    assertThat(fake.requests()).hasSize(1);
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void withoutRetriesNothingIsSentAgain() {
    fake.always(Quirk.htmlError(503));
    Datatracker once =
        fake.clientBuilder().policy(RequestPolicy.create().withTries(1)).time(time).build();

    assertThat(failure(once).status()).hasValue(503);
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void aRedirectThatGoesInCirclesEnds() {
    fake.always(Quirk.redirectLoop());

    DatatrackerException failure = failure(patient());

    assertThat(failure.reason()).isEqualTo(DatatrackerException.Reason.UNUSABLE);
    assertThat(failure).hasMessageContaining("answered 302, but it leads in a circle: ");
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void aRedirectThatGrowsEnds() {
    fake.always(
        Quirk.of(
            request ->
                new MockResponse.Builder()
                    .code(302)
                    .setHeader("Location", request.getTarget() + "x/")
                    .build()));

    assertThat(failure(patient())).hasMessageContaining("in a circle");
    assertThat(fake.requests()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "http://datatracker.ietf.org/",
        "http://10.0.0.1/",
        "https://ietf.org.example.com/",
        "https://notietf.org/",
        "ftp://www.rfc-editor.org/",
      })
  void aRedirectToElsewhereIsNotFollowed(String location) {
    fake.always(Quirk.redirectTo(URI.create(location)));

    DatatrackerException failure = failure(patient());

    assertThat(failure.reason()).isEqualTo(DatatrackerException.Reason.UNUSABLE);
    assertThat(failure).hasMessageContaining("answered 302, but it leads ");
    assertThat(failure.url().getHost()).isEqualTo(fake.baseUrl().getHost());
    assertThat(fake.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "https://datatracker.ietf.org/, https://www.rfc-editor.org/x, true",
    "https://datatracker.ietf.org/, https://queue.rfc-editor.org/x, true",
    "https://datatracker.ietf.org/, https://bib.ietf.org/x, true",
    "https://datatracker.ietf.org/, http://datatracker.ietf.org/x, false",
    "https://datatracker.ietf.org/, http://127.0.0.1/x, false",
    "https://datatracker.ietf.org/, https://localhost/x, false",
    "https://datatracker.ietf.org/, https://datatracker.ietf.org:8443/x, true",
    "https://mirror.example/, https://mirror.example/x, true",
    "https://mirror.example/, http://mirror.example/x, false",
    "http://localhost:4000/, http://127.0.0.1:5000/x, true",
  })
  void redirectsLeadToTheUsersServerOrTheIetfs(String home, String next, boolean allowed) {
    Redirects redirects = new Redirects(HttpUrl.get(home));
    HttpUrl from = HttpUrl.get(home).resolve("/from");
    DatatrackerException failure =
        catchThrowableOfType(
            DatatrackerException.class,
            () -> redirects.next(from, 302, next, java.util.Set.of(from)));
    assertThat(failure == null).isEqualTo(allowed);
  }

  @Test
  void anInterruptEndsARequestThatIsUnderWay() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    fake.always(
        Quirk.of(
            request -> {
              arrived.countDown();
              return new MockResponse.Builder()
                  .onResponseStart(mockwebserver3.SocketEffect.Stall.INSTANCE)
                  .build();
            }));
    ConnectionPool pool = new ConnectionPool();
    OkHttpClient http = new OkHttpClient.Builder().connectionPool(pool).build();
    AtomicReference<DatatrackerException> failure = new AtomicReference<>();
    AtomicReference<Boolean> interrupted = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              failure.set(failure(fake.clientBuilder().httpClient(http).build()));
              interrupted.set(Thread.currentThread().isInterrupted());
            });
    thread.start();
    assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

    thread.interrupt();

    thread.join(10_000);
    assertThat(thread.isAlive()).isFalse();
    assertThat(failure.get()).hasMessageEndingWith("got no answer: interrupted");
    assertThat(interrupted).hasValue(true);
    // The connection is closed by a thread of its own.
    for (int i = 0; i < 100 && pool.connectionCount() > 0; i++) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(pool.connectionCount()).isZero();
  }
}
