package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/** The objects and lists below {@code /api/v1/}. */
final class Api {

  private final HttpUrl base;
  private final Transport transport;
  private final ObjectMapper mapper = new ObjectMapper();

  Api(HttpUrl base, Transport transport) {
    this.base = base;
    this.transport = transport;
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
    byte[] body = transport.get(url, deadline);
    try {
      return mapper.readTree(body);
    } catch (IOException e) {
      throw DatatrackerException.unusable(url, 200, "the JSON is broken: " + e.getMessage());
    }
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
