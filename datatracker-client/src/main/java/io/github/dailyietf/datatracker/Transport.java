package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Brings JSON from a URL: one request at a time, tried again when that can help, never after the
 * deadline. A thread that waits for another try keeps its turn, so that a server which asks for
 * patience gets it from all threads.
 */
final class Transport {

  /** Far above any page of 1,000 rows; stands between the caller and an answer without an end. */
  private static final int LONGEST_BODY = 32 * 1024 * 1024;

  private final OkHttpClient http;
  private final String userAgent;
  private final Time time;
  private final Refusal refusal;
  private final Turnstile turnstile = new Turnstile();

  Transport(OkHttpClient http, String userAgent, Time time) {
    this.http = http;
    this.userAgent = userAgent;
    this.time = time;
    this.refusal = new Refusal(new ObjectMapper(), time);
  }

  /**
   * The body of what says that it is JSON, at this address.
   *
   * @throws DatatrackerException if there is none, of whatever status
   */
  byte[] get(HttpUrl url, Deadline deadline) {
    return turnstile.pass(url, deadline, () -> patiently(url, deadline));
  }

  private byte[] patiently(HttpUrl url, Deadline deadline) {
    for (int tries = 1; ; tries++) {
      try {
        return once(url, deadline);
      } catch (DatatrackerException failure) {
        Optional<Duration> wait = Retries.wait(failure, tries);
        if (wait.isEmpty() || wait.get().compareTo(deadline.left()) >= 0) {
          throw failure;
        }
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

  private byte[] once(HttpUrl url, Deadline deadline) {
    var request =
        new Request.Builder()
            .url(url)
            .header("User-Agent", userAgent)
            .header("Accept", "application/json")
            .build();
    var call = http.newCall(request);
    // Zero would mean no limit.
    call.timeout().timeout(Math.max(1, deadline.left().toMillis()), TimeUnit.MILLISECONDS);
    try (Response response = call.execute()) {
      if (!response.isSuccessful()) {
        throw refusal.read(response);
      }
      if (!saysJson(response)) {
        String type = response.header("Content-Type");
        throw DatatrackerException.unusable(url, response.code(), "it is " + type + ", not JSON");
      }
      return body(url, response);
    } catch (IOException e) {
      throw DatatrackerException.noAnswer(url, e);
    }
  }

  private static byte[] body(HttpUrl url, Response response) throws IOException {
    byte[] body = response.body().byteStream().readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      throw DatatrackerException.unusable(
          url, response.code(), "with more than " + LONGEST_BODY + " bytes");
    }
    return body;
  }

  static boolean saysJson(Response response) {
    MediaType type = response.body().contentType();
    return type != null && type.subtype().endsWith("json");
  }
}
