package io.github.dailyietf.datatracker;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps a distance between the starts of two requests. As a network interceptor it sees what really
 * goes out: redirects count, answers from a cache do not. It relies on {@link Transport} for
 * letting only one thread in.
 */
final class Pause implements Interceptor {

  private final long distance;
  private final Time time;
  private volatile long earliest;

  Pause(Duration distance, Time time) {
    this.distance = distance.toNanos();
    this.time = time;
    this.earliest = time.nanos();
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    long wait = earliest - time.nanos();
    if (wait > 0) {
      try {
        time.sleep(Duration.ofNanos(wait));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted");
      }
    }
    earliest = time.nanos() + distance;
    return chain.proceed(chain.request());
  }
}
