package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Problem;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import io.github.dailyietf.datatracker.resource.ResourcePage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
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
 *
 * <p>Pages of numbered lists begin behind the last number, so that rows which are entered or
 * deleted in between move nothing; others begin after so many rows. A page that the server cannot
 * make is asked for in smaller pieces until the row at fault stands alone, is reported and left
 * out.
 */
final class Pages implements Iterator<ResourceObject> {

  /** Ten million rows: more than the largest list holds. */
  private static final int MOST_PAGES = 10_000;

  /** After so many rows that cannot be had it is not a row that is at fault. */
  private static final int MOST_HOLES = 20;

  /** So many small pages after a hole, then larger ones again. */
  private static final int SMALL_PAGES = 10;

  /** So many pages in a row without anything new, the holes apart: the server goes in circles. */
  private static final int MOST_STALE = 2;

  private final Api api;
  private final Listing listing;
  private final Supplier<Deadline> deadlines;
  private final boolean pieces;
  private final Set<String> seen = new HashSet<>();
  private OptionalLong after = OptionalLong.empty();
  private long before = Long.MIN_VALUE;
  private int offset;
  private int limit = Listing.PAGE;
  private int pages;
  private int holes;
  private int smallPages;
  private boolean more = true;
  private boolean news = true;
  private int stale;
  private Iterator<ResourceObject> page = Collections.emptyIterator();
  private @Nullable ResourceObject nextObject;

  /** Of a list that can be asked for in another way, the caller does without the smaller pieces. */
  Pages(Api api, Listing listing, Supplier<Deadline> deadlines, boolean pieces) {
    this.api = api;
    this.pieces = pieces;
    this.listing = listing;
    this.deadlines = deadlines;
  }

  List<ResourceObject> toList() {
    List<ResourceObject> all = new ArrayList<>();
    forEachRemaining(all::add);
    return all;
  }

  Stream<ResourceObject> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false);
  }

  @Override
  public boolean hasNext() {
    while (nextObject == null) {
      if (page.hasNext()) {
        ResourceObject object = page.next();
        if (isNew(object)) {
          nextObject = object;
          news = true;
        }
      } else if (more) {
        turn();
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public ResourceObject next() {
    if (!hasNext() || nextObject == null) {
      throw new NoSuchElementException();
    }
    ResourceObject object = nextObject;
    nextObject = null;
    return object;
  }

  /** Rows that move between two pages, and joins over several values, show an object twice. */
  private boolean isNew(ResourceObject object) {
    if (listing.numbered() && object.number("id").orElse(Long.MAX_VALUE) <= before) {
      return false;
    }
    Optional<String> key = object.key();
    return key.isEmpty() || seen.add(key.get());
  }

  private void turn() {
    HttpUrl url = url();
    stale = news ? 0 : stale + 1;
    news = false;
    if (++pages > MOST_PAGES || stale > MOST_STALE) {
      throw DatatrackerException.unusable(url, 200, "its pages have no end");
    }
    ResourcePage turned;
    try {
      turned = api.page(url, deadlines.get());
    } catch (DatatrackerException e) {
      narrow(url, e);
      return;
    }
    for (String stray : turned.strays()) {
      api.report(new Problem("row-unusable", url.toString(), 0, "a row is no object", stray));
    }
    moveBehind(turned.objects(), turned.objects().size() + turned.strays().size());
    more = turned.more() && !turned.objects().isEmpty();
    page = turned.objects().iterator();
    if (limit < Listing.PAGE && ++smallPages == SMALL_PAGES) {
      widen(10);
    }
  }

  private void moveBehind(List<ResourceObject> objects, int rows) {
    OptionalLong last =
        listing.numbered() && !objects.isEmpty()
            ? objects.get(objects.size() - 1).number("id")
            : OptionalLong.empty();
    if (last.isPresent() && last.getAsLong() > after.orElse(Long.MIN_VALUE)) {
      // What was seen has lower numbers; of a long list that is too much to remember.
      before = after.orElse(Long.MIN_VALUE);
      seen.clear();
      after = last;
      offset = 0;
    } else {
      offset += rows;
    }
  }

  /** Asks for less, or passes over the row that cannot be had. */
  private void narrow(HttpUrl url, DatatrackerException failure) {
    int status = failure.status().orElse(0);
    boolean first = after.isEmpty() && offset == 0;
    boolean hole = pieces && (status == 500 || status == 404 && !first);
    boolean slow = pieces && (status == 504 || status == 524);
    if (limit > 1 && (hole || slow)) {
      widen(0.1);
    } else if (hole && holes < MOST_HOLES) {
      holes++;
      news = true;
      offset++;
      api.report(
          Problem.of("row-unusable", url.toString(), "the server cannot send a row: " + failure));
    } else {
      throw failure;
    }
  }

  private void widen(double factor) {
    news = true;
    limit = (int) Math.max(1, Math.min(Listing.PAGE, limit * factor));
    smallPages = 0;
  }

  private HttpUrl url() {
    Listing from = after.isPresent() ? listing.where("id__gt", "" + after.getAsLong()) : listing;
    String path = from.path(limit);
    return api.url(offset == 0 ? path : path + "&offset=" + offset);
  }
}
