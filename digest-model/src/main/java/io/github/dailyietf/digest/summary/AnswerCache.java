package io.github.dailyietf.digest.summary;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Keeps the texts of a model so that the same question about the same content is paid for once.
 *
 * <p>Keys are 64 hexadecimal digits: a hash of the content, the language, the lengths and the name
 * of the model, without which a {@link ModelSummarizer} takes no cache. A text that a store has
 * spoilt is asked for again. Those made here are safe for use by many threads, and one that several
 * digests share must be.
 */
public interface AnswerCache {

  /**
   * What was kept under the key.
   *
   * @throws java.io.UncheckedIOException if the store cannot be read
   */
  Optional<String> get(String key);

  /**
   * Keeps a text.
   *
   * @throws java.io.UncheckedIOException if the store cannot be written
   */
  void put(String key, String text);

  /** Keeps nothing. */
  static AnswerCache none() {
    return NoCache.INSTANCE;
  }

  /** Keeps texts in a map that the caller has; safe for many threads. */
  static AnswerCache of(ConcurrentMap<String, String> map) {
    return of(key -> Optional.ofNullable(map.get(key)), map::put);
  }

  /**
   * Keeps each text in a file of the folder, which is made when the first text comes. A file is
   * whole or not there, whatever happens; several programs can use the same folder.
   */
  static AnswerCache in(Path folder) {
    return new FolderCache(folder);
  }

  private static AnswerCache of(
      Function<String, Optional<String>> get, BiConsumer<String, String> put) {
    return new AnswerCache() {
      @Override
      public Optional<String> get(String key) {
        return get.apply(key);
      }

      @Override
      public void put(String key, String text) {
        put.accept(key, text);
      }
    };
  }
}
