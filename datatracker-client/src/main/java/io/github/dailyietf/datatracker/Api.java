package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import io.github.dailyietf.datatracker.resource.ResourcePage;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** The objects and lists below {@code /api/v1/}, and the few pages beside it that are JSON too. */
final class Api {

  private final HttpUrl base;
  private final Transport transport;
  private final Consumer<Problem> problems;

  Api(HttpUrl base, Transport transport, Consumer<Problem> problems) {
    this.base = base;
    this.transport = transport;
    this.problems = problems;
  }

  /** The address of an object, whether there is one or not. */
  URI address(String resource, String key) {
    return url("/api/v1/" + resource + "/" + segment(key) + "/").uri();
  }

  /**
   * One object by its key, or empty if the server has none: 1 request.
   *
   * @throws IllegalArgumentException if no key can look like this
   */
  Optional<ResourceObject> object(String resource, String key, Deadline deadline) {
    HttpUrl url = url("/api/v1/" + resource + "/" + segment(key) + "/");
    try {
      return Optional.of(get(url, deadline));
    } catch (DatatrackerException e) {
      // Of an unknown key the API says nothing; a page for people comes from something else.
      if (e.status().orElse(0) == 404 && e.bare()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** One of the pages beside the API, or empty if there is none: 1 request. */
  Optional<ResourceObject> page(String path, Deadline deadline) {
    try {
      return Optional.of(get(url(path), deadline));
    } catch (DatatrackerException e) {
      if (e.status().orElse(0) == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** All objects of a list: 1 request per 1,000. */
  List<ResourceObject> all(Listing listing, Deadline deadline) {
    return pages(listing, () -> deadline).toList();
  }

  /** The objects of a list, asked for as they are read: 1 request per 1,000. */
  Pages pages(Listing listing, Supplier<Deadline> deadlines) {
    return new Pages(this, listing, deadlines, true);
  }

  /** What a list calls the object, or empty and a problem if it lacks what no such object lacks. */
  <T> Stream<T> read(Resource<T> resource, ResourceObject object) {
    return read(resource.path(), resource::read, object);
  }

  <T> Stream<T> read(String source, Function<ResourceObject, T> view, ResourceObject object) {
    try {
      return Stream.of(view.apply(object));
    } catch (IllegalArgumentException e) {
      report(
          new Problem(
              "object-unusable", source, 0, String.valueOf(e.getMessage()), object.toString()));
      return Stream.empty();
    }
  }

  void report(Problem problem) {
    problems.accept(problem);
  }

  ResourcePage page(HttpUrl url, Deadline deadline) {
    byte[] body = transport.get(url, deadline);
    try {
      return ResourcePage.parse(body);
    } catch (IOException e) {
      throw unusable(url, e);
    }
  }

  private ResourceObject get(HttpUrl url, Deadline deadline) {
    byte[] body = transport.get(url, deadline);
    try {
      return ResourceObject.parse(body);
    } catch (IOException e) {
      throw unusable(url, e);
    }
  }

  static DatatrackerException unusable(HttpUrl url, IOException e) {
    String why =
        e instanceof JsonProcessingException broken
            ? "the JSON is broken: " + broken.getOriginalMessage()
            : String.valueOf(e.getMessage());
    return DatatrackerException.unusable(url, 200, why);
  }

  /** A name as one segment of a path, which a name of dots alone would leave. */
  static String segment(String key) {
    if (key.isBlank() || key.equals(".") || key.equals("..")) {
      throw new IllegalArgumentException("not a key of an object: " + key);
    }
    return Listing.encoded(key);
  }

  HttpUrl url(Listing listing) {
    return url(listing.path());
  }

  HttpUrl url(String path) {
    HttpUrl url = base.resolve(base.encodedPath().replaceFirst("/$", "") + path);
    if (url == null) {
      throw new IllegalArgumentException("not a path below " + base + ": " + path);
    }
    return url;
  }
}
