package io.github.dailyietf.datatracker;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Something that is fetched when first needed and kept for a while. Thread-safe.
 *
 * @param <T> what is kept
 */
final class Kept<T> {

  private final Duration age;
  private final Time time;
  private final Turnstile turnstile = new Turnstile();
  private volatile @Nullable Loaded<T> loaded;

  private record Loaded<T>(T content, Instant at) {}

  Kept(Duration age, Time time) {
    this.age = age;
    this.time = time;
  }

  /** What is kept, or what the loader brings; one thread at a time asks it. */
  T content(HttpUrl url, Deadline deadline, Supplier<T> loader) {
    Loaded<T> now = fresh();
    return now != null ? now.content() : turnstile.pass(url, deadline, () -> load(loader));
  }

  private T load(Supplier<T> loader) {
    // Another thread may have fetched it while this one waited for its turn.
    Loaded<T> now = fresh();
    if (now == null) {
      now = new Loaded<>(loader.get(), time.now());
      loaded = now;
    }
    return now.content();
  }

  private @Nullable Loaded<T> fresh() {
    Loaded<T> now = loaded;
    return now == null || time.now().isAfter(now.at().plus(age)) ? null : now;
  }
}
