package io.github.dailyietf.datatracker;

import java.util.List;
import okhttp3.HttpUrl;

/** Tells the addresses of lists and objects of the API apart, below whatever path it stands. */
final class ApiPaths {

  private ApiPaths() {}

  /** {@code .../api/v1/doc/document/}. */
  static boolean isList(HttpUrl url) {
    return parts(url).size() == 2;
  }

  /** {@code .../api/v1/doc/document/rfc9000/}. */
  static boolean isObject(HttpUrl url) {
    return parts(url).size() == 3;
  }

  /** What follows {@code /api/v1/}, or nothing outside the API. */
  static List<String> parts(HttpUrl url) {
    List<String> path = url.pathSegments();
    int api = path.indexOf("api");
    int end = path.size() - 1;
    return api < 0 || api + 2 > end || !path.get(api + 1).equals("v1") || !path.get(end).isEmpty()
        ? List.of()
        : path.subList(api + 2, end);
  }
}
