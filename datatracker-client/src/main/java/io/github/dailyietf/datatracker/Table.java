package io.github.dailyietf.datatracker;

import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list that changes rarely: fetched whole when first needed and kept for a day.
 *
 * @param <T> what is made of the list
 */
final class Table<T> {

  private static final Duration AGE = Duration.ofDays(1);

  private final Api api;
  private final Listing listing;
  private final Function<List<ResourceObject>, T> reading;
  private final Time time;
  private final Turnstile turnstile = new Turnstile();
  private volatile @Nullable Loaded<T> loaded;

  private record Loaded<T>(T content, Instant at) {}

  Table(Api api, Listing listing, Function<List<ResourceObject>, T> reading, Time time) {
    this.api = api;
    this.listing = listing;
    this.reading = reading;
    this.time = time;
  }

  T content(Deadline deadline) {
    Loaded<T> now = fresh();
    return now != null
        ? now.content()
        : turnstile.pass(api.url(listing), deadline, () -> load(deadline).content());
  }

  private Loaded<T> load(Deadline deadline) {
    // Another thread may have fetched it while this one waited for its turn.
    Loaded<T> now = fresh();
    if (now == null) {
      int gaps = deadline.gaps();
      now = new Loaded<>(reading.apply(api.all(listing, deadline)), time.now());
      // A list that was cut short by a budget is of use to this call alone.
      loaded = deadline.gaps() == gaps ? now : loaded;
    }
    return now;
  }

  private @Nullable Loaded<T> fresh() {
    Loaded<T> now = loaded;
    return now == null || time.now().isAfter(now.at().plus(AGE)) ? null : now;
  }
}
