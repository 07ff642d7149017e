package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Problem;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * Asks one list for many keys, as many at a time as the server's request line can hold. A batch
 * that the server cannot answer is halved until the key at fault stands alone and is left out.
 * Serves one call; not thread-safe.
 */
final class Batches {

  /** Path and query in bytes; gunicorn takes 4,094 with the method and the version. */
  static final int LONGEST_URL = 3_900;

  /** What the path of a further page has in addition. */
  private static final int FURTHER = "id__gt=9999999999&&offset=99999".length();

  /** After so many failures it is not a key that is at fault. */
  private static final int MOST_FAILURES = 20;

  /** Filters of which each value has one row at most. */
  private static final Set<String> OWN_KEYS = Set.of("id__in", "name__in", "address__in");

  private final Api api;
  private final Listing listing;
  private final String filter;
  private final Deadline deadline;
  private final List<ResourceObject> found = new ArrayList<>();
  private int failures;
  private int lost;

  Batches(Api api, Listing listing, String filter, Deadline deadline) {
    this.api = api;
    this.listing = listing;
    this.filter = filter;
    this.deadline = deadline;
  }

  /**
   * What the list holds of these keys, each asked for once.
   *
   * @throws DatatrackerException if not one of them can be asked for
   */
  List<ResourceObject> ask(Collection<String> keys) {
    List<String> once = List.copyOf(new LinkedHashSet<>(keys));
    for (List<String> batch : split(api, listing, filter, once)) {
      ask(batch, once.size());
    }
    return found;
  }

  private void ask(List<String> batch, int all) {
    try {
      // As long as there are several keys, fewer keys are the better try.
      boolean pieces = batch.size() == 1 && !OWN_KEYS.contains(filter);
      Listing asked = listing.whereIn(filter, batch);
      found.addAll(new Pages(api, asked, () -> deadline, pieces).toList());
    } catch (DatatrackerException e) {
      failures++;
      if (!narrowable(e.status().orElse(0)) || failures > MOST_FAILURES) {
        throw e;
      }
      if (batch.size() > 1) {
        int half = batch.size() / 2;
        ask(batch.subList(0, half), all);
        ask(batch.subList(half, batch.size()), all);
      } else if (++lost == all) {
        throw e;
      } else {
        api.report(
            new Problem(
                "key-unusable",
                listing.resource(),
                0,
                "the server cannot answer for a key: " + e.getMessage(),
                batch.get(0)));
      }
    }
  }

  private static boolean narrowable(int status) {
    return status == 400 || status == 414 || status >= 500;
  }

  /** As many keys in each as a request line of the server holds. */
  static List<List<String>> split(Api api, Listing listing, String filter, List<String> keys) {
    int room = LONGEST_URL - FURTHER - length(api.url(listing.whereIn(filter, List.of())));
    return split(keys, Math.max(1, room));
  }

  /** Batches whose keys, with a comma between two, take no more than {@code room} bytes. */
  static List<List<String>> split(List<String> keys, int room) {
    List<List<String>> batches = new ArrayList<>();
    int start = 0;
    int used = 0;
    for (int i = 0; i < keys.size(); i++) {
      int needed = Listing.encoded(keys.get(i)).length() + 1;
      if (i > start && used + needed > room + 1) {
        batches.add(keys.subList(start, i));
        start = i;
        used = 0;
      }
      used += needed;
    }
    if (start < keys.size()) {
      batches.add(keys.subList(start, keys.size()));
    }
    return batches;
  }

  private static int length(HttpUrl url) {
    String query = url.encodedQuery();
    return url.encodedPath().length() + (query == null ? 0 : 1 + query.length());
  }
}
