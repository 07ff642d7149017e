package io.github.dailyietf.datatracker;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The entries of a file, one at a time. Not thread-safe. */
interface Entries<T> {

  /**
   * The next one, or null behind the last.
   *
   * @throws DatatrackerException if the file is broken here
   */
  @Nullable T next();

  /** A stream that opens its file when it is first read, and lets go of it at its end or close. */
  static <T> Stream<T> stream(Supplier<? extends Entries<T>> file) {
    var spliterator =
        new Spliterators.AbstractSpliterator<T>(
            Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {

          private @Nullable Entries<T> entries;
          private boolean over;

          @Override
          public boolean tryAdvance(Consumer<? super T> action) {
            if (over) {
              return false;
            }
            Entries<T> open = entries;
            if (open == null) {
              open = file.get();
              entries = open;
            }
            T next = open.next();
            if (next == null) {
              end();
              return false;
            }
            action.accept(next);
            return true;
          }

          void end() {
            over = true;
            entries = null;
          }
        };
    return StreamSupport.stream(spliterator, false).onClose(spliterator::end);
  }
}
