package io.github.dailyietf.datatracker;

import java.time.Duration;
import okhttp3.HttpUrl;

/** The way to one host: so many at a time, and a distance between the starts of two. */
final class Lane {

  private final Turnstile turnstile;
  private final long distance;
  private final Time time;
  private long earliest;

  Lane(RequestPolicy policy, Time time) {
    this.turnstile = new Turnstile(policy.inFlight());
    this.distance = policy.pause().toNanos();
    this.time = time;
    this.earliest = time.nanos();
  }

  /** What belongs to one host; ports are servers of their own. */
  static String name(HttpUrl url) {
    return url.host() + ":" + url.port();
  }

  Turnstile turnstile() {
    return turnstile;
  }

  /** Takes the next moment at which a request may start, and tells how far off it is. */
  synchronized Duration next() {
    long now = time.nanos();
    long start = Math.max(now, earliest);
    earliest = start + distance;
    return Duration.ofNanos(start - now);
  }

  /** The server wants to be left alone, by all. */
  synchronized void rest(Duration wait) {
    earliest = Math.max(earliest, time.nanos() + wait.toNanos());
  }
}
