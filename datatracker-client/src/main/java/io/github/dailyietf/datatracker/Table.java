package io.github.dailyietf.datatracker;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list that changes rarely, by key: fetched whole when first needed and kept for a day.
 *
 * @param <T> what is made of an object of the list
 */
final class Table<T> {

  private static final Duration AGE = Duration.ofDays(1);

  private final Api api;
  private final Query query;
  private final Function<Map<String, WireObject>, Map<String, T>> reading;
  private final Time time;
  private final Turnstile turnstile = new Turnstile();
  private volatile @Nullable Loaded<T> loaded;

  private record Loaded<T>(Map<String, T> rows, Instant at) {}

  /** The reading sees all objects at once, since some refer to others. */
  Table(
      Api api, Query query, Function<Map<String, WireObject>, Map<String, T>> reading, Time time) {
    this.api = api;
    this.query = query;
    this.reading = reading;
    this.time = time;
  }

  Map<String, T> rows(Deadline deadline) {
    Loaded<T> now = fresh();
    return now != null
        ? now.rows()
        : turnstile.pass(api.url(query), deadline, () -> load(deadline).rows());
  }

  private Loaded<T> load(Deadline deadline) {
    // Another thread may have fetched it while this one waited for its turn.
    Loaded<T> now = fresh();
    if (now == null) {
      Map<String, WireObject> objects = new LinkedHashMap<>();
      int gaps = deadline.gaps();
      for (WireObject object : api.all(query, deadline)) {
        object.key().ifPresent(key -> objects.put(key, object));
      }
      now = new Loaded<>(Map.copyOf(reading.apply(objects)), time.now());
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
