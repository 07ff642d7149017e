package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/** The objects and lists below {@code /api/v1/}. */
final class Api {

  private final HttpUrl base;
  private final Transport transport;

  Api(HttpUrl base, Transport transport) {
    this.base = base;
    this.transport = transport;
  }

  /** The address of an object, whether there is one or not. */
  URI address(String resource, String key) {
    return url("/api/v1/" + resource + "/" + Query.encoded(key) + "/").uri();
  }

  /** One object by its key, or empty if the server has none: 1 request. */
  Optional<WireObject> object(String resource, String key, Deadline deadline) {
    HttpUrl url = url("/api/v1/" + resource + "/" + Query.encoded(key) + "/");
    try {
      JsonNode object = get(url, deadline);
      if (!object.isObject()) {
        throw DatatrackerException.unusable(url, 200, "it holds no object");
      }
      return Optional.of(new WireObject(object));
    } catch (DatatrackerException e) {
      if (e.status().orElse(0) == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** All objects of a list: 1 request per 1,000. */
  List<WireObject> all(Query query, Deadline deadline) {
    List<WireObject> all = new ArrayList<>();
    pages(query, () -> deadline).forEachRemaining(all::add);
    return all;
  }

  /** The objects of a list, asked for as they are read: 1 request per 1,000. */
  Pages pages(Query query, Supplier<Deadline> deadlines) {
    return new Pages(this, url(query), deadlines);
  }

  JsonNode get(HttpUrl url, Deadline deadline) {
    return transport.get(url, deadline);
  }

  HttpUrl url(Query query) {
    return url(query.path());
  }

  private HttpUrl url(String path) {
    HttpUrl url = base.resolve(base.encodedPath().replaceFirst("/$", "") + path);
    if (url == null) {
      throw new IllegalArgumentException("not a path below " + base + ": " + path);
    }
    return url;
  }
}
