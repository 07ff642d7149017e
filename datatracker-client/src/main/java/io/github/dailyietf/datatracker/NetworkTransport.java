package io.github.dailyietf.datatracker;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.CacheControl;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Asks over the network: so many requests at a time to a host, tried again when that can help,
 * never after the deadline, and redirected only to where it may. A thread that waits for another
 * try keeps its turn, so that a server which asks for patience gets it from all threads.
 */
final class NetworkTransport implements Transport {

  private final OkHttpClient http;
  private final String userAgent;
  private final RequestPolicy policy;
  private final Time time;
  private final Redirects redirects;
  private final Ledger ledger;
  private final AnswerReader reader;
  private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

  /**
   * @param http with a {@link Pause} and without redirects
   * @param home where the user says that the server is
   */
  NetworkTransport(
      OkHttpClient http,
      String userAgent,
      HttpUrl home,
      RequestPolicy policy,
      Time time,
      Ledger ledger) {
    this.http = http;
    this.userAgent = userAgent;
    this.policy = policy;
    this.time = time;
    this.redirects = new Redirects(home);
    this.ledger = ledger;
    this.reader = new AnswerReader(policy.largestAnswer(), new Refusal(time), ledger);
  }

  @Override
  public Answer fetch(HttpUrl url, String accept, Deadline deadline) {
    try {
      return redirected(url, accept, deadline);
    } catch (DatatrackerException e) {
      if (e.reason() == DatatrackerException.Reason.NOT_ASKED) {
        deadline.budget().ifPresent(budget -> budget.note(Gap.of(url, e.what())));
        if (ApiPaths.isList(url)) {
          return Answer.emptyList(url);
        }
      }
      throw e;
    }
  }

  private Answer redirected(HttpUrl url, String accept, Deadline deadline) {
    Set<HttpUrl> seen = new HashSet<>();
    for (HttpUrl at = url; ; ) {
      HttpUrl here = at;
      Lane lane = lanes.computeIfAbsent(Lane.name(here), host -> new Lane(policy, time));
      Reply reply =
          lane.turnstile().pass(here, deadline, () -> patiently(here, accept, deadline, lane));
      if (reply.location().isEmpty()) {
        return new Answer(here, reply.contentType(), reply.body());
      }
      seen.add(here);
      at = redirects.next(here, reply.status(), reply.location().get(), seen);
    }
  }

  private Reply patiently(HttpUrl url, String accept, Deadline deadline, Lane lane) {
    for (int tries = 1; ; tries++) {
      try {
        return once(url, accept, new Attempt(deadline, lane, time, tries));
      } catch (DatatrackerException failure) {
        Optional<Duration> wait = Retries.wait(failure, tries, policy.tries());
        if (wait.isEmpty() || wait.get().compareTo(deadline.left()) >= 0) {
          throw failure;
        }
        lane.rest(wait.get());
        sleep(url, wait.get());
      }
    }
  }

  private void sleep(HttpUrl url, Duration wait) {
    try {
      time.sleep(wait);
    } catch (InterruptedException e) {
      throw DatatrackerException.interrupted(url);
    }
  }

  private Reply once(HttpUrl url, String accept, Attempt attempt) {
    Deadline deadline = attempt.deadline();
    if (deadline.passed()) {
      throw DatatrackerException.noAnswer(
          url, new InterruptedIOException("the deadline has passed"));
    }
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .header("User-Agent", userAgent)
            .header("Accept", accept)
            .tag(Attempt.class, attempt);
    if (deadline.budget().filter(budget -> budget.left() == 0).isPresent()) {
      request.cacheControl(new CacheControl.Builder().onlyIfCached().build());
    }
    Call call = http.newCall(request.build());
    // Zero would mean no limit.
    call.timeout().timeout(Math.max(1, deadline.left().toMillis()), TimeUnit.MILLISECONDS);
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    call.enqueue(reader.reading(url, attempt, reply));
    try {
      return reply.get();
    } catch (InterruptedException e) {
      call.cancel();
      throw DatatrackerException.interrupted(url);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw failure(url, attempt, cause == null ? e : cause);
    }
  }

  private DatatrackerException failure(HttpUrl url, Attempt attempt, Throwable cause) {
    if (cause instanceof DatatrackerException known) {
      // Made in another thread; the one that asked is of more use in the trace.
      known.fillInStackTrace();
      return known;
    }
    if (cause instanceof Pause.BudgetSpent) {
      return DatatrackerException.notAsked(
          url, attempt.deadline().budget().map(RequestBudget::limit).orElse(0));
    }
    if (cause instanceof IOException e) {
      ledger.note(attempt.entry(url, 0, 0, String.valueOf(e.getMessage())));
      return DatatrackerException.noAnswer(url, e);
    }
    throw new IllegalStateException("an interceptor failed at " + url, cause);
  }
}
