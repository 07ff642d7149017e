package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Problem;
import io.github.dailyietf.datatracker.resource.Erratum;
import io.github.dailyietf.datatracker.resource.ResourceArray;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Reads {@code errata.json}, which is one array. Not thread-safe. */
final class ErrataEntries implements Entries<Erratum> {

  private final HttpUrl url;
  private final Consumer<Problem> problems;
  private final ResourceArray array;

  ErrataEntries(byte[] json, HttpUrl url, Consumer<Problem> problems) {
    this.url = url;
    this.problems = problems;
    try {
      array = ResourceArray.of(json, stray -> report("an entry is no object", stray));
    } catch (IOException e) {
      throw Api.unusable(url, e);
    }
  }

  @Override
  public @Nullable Erratum next() {
    try {
      for (Optional<ResourceObject> next = array.next(); next.isPresent(); next = array.next()) {
        try {
          return new Erratum(next.get());
        } catch (IllegalArgumentException e) {
          report(String.valueOf(e.getMessage()), next.get().toString());
        }
      }
      return null;
    } catch (IOException e) {
      throw Api.unusable(url, e);
    }
  }

  private void report(String message, String text) {
    problems.accept(new Problem("entry-unusable", url.toString(), 0, message, text));
  }
}
