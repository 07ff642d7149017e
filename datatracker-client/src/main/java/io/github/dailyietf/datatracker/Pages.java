package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a list, page after page, each object once. A page is asked for when its first
 * object is wanted, under the deadline that is supplied then. Not thread-safe.
 */
final class Pages implements Iterator<WireObject> {

  /** Ten million rows: more than the largest list holds. */
  private static final int MOST_PAGES = 10_000;

  private final Api api;
  private final Supplier<Deadline> deadlines;
  private final Set<HttpUrl> asked = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private @Nullable HttpUrl nextPage;
  private Iterator<JsonNode> page = Collections.emptyIterator();
  private @Nullable WireObject nextObject;

  Pages(Api api, HttpUrl first, Supplier<Deadline> deadlines) {
    this.api = api;
    this.nextPage = first;
    this.deadlines = deadlines;
  }

  Stream<WireObject> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false);
  }

  @Override
  public boolean hasNext() {
    while (nextObject == null) {
      if (page.hasNext()) {
        WireObject object = new WireObject(page.next());
        Optional<String> key = object.key();
        // Rows that move between two pages, and joins over several values, show an object twice.
        if (key.isEmpty() || seen.add(key.get())) {
          nextObject = object;
        }
      } else if (nextPage != null) {
        turnTo(nextPage);
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public WireObject next() {
    if (!hasNext() || nextObject == null) {
      throw new NoSuchElementException();
    }
    WireObject object = nextObject;
    nextObject = null;
    return object;
  }

  private void turnTo(HttpUrl url) {
    JsonNode answer = api.get(url, deadlines.get());
    JsonNode objects = answer.path("objects");
    if (!objects.isArray()) {
      throw DatatrackerException.unusable(url, 200, "it holds no list of objects");
    }
    asked.add(url);
    JsonNode next = answer.path("meta").path("next");
    // A page without objects is behind the end, whatever it says.
    nextPage = next.isTextual() && !objects.isEmpty() ? following(url, next.textValue()) : null;
    page = objects.elements();
  }

  private HttpUrl following(HttpUrl url, String next) {
    // The server encodes what we sent as it is; a full list of names would outgrow its own limit.
    HttpUrl following = url.resolve(next.replace("%2C", ",").replace("%3A", ":"));
    if (following == null
        || !following.host().equals(url.host())
        || following.port() != url.port()
        || following.isHttps() != url.isHttps()) {
      throw DatatrackerException.unusable(url, 200, "its next page is elsewhere: " + next);
    }
    if (asked.contains(following) || asked.size() >= MOST_PAGES) {
      throw DatatrackerException.unusable(url, 200, "its pages have no end: " + next);
    }
    return following;
  }
}
