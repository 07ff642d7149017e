package io.github.dailyietf.datatracker;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * A question to one of the API's lists.
 *
 * @param resource app and resource: {@code doc/document}
 * @param filters encoded, each with a {@code &} behind it
 */
record Query(String resource, String filters) {

  static final int PAGE = 1000;

  /** Everything in the list. */
  static Query of(String resource) {
    return new Query(resource, "");
  }

  /** Only what the filter lets through; a filter that the server does not know has no effect. */
  Query where(String filter, String value) {
    return new Query(resource, filters + filter + "=" + encoded(value) + "&");
  }

  Query whereIn(String filter, Collection<String> values) {
    return where(filter, String.join(",", values));
  }

  /** The path below the host; without an order, pages could repeat and miss rows. */
  String path() {
    return "/api/v1/" + resource + "/?" + filters + "order_by=id&limit=" + PAGE;
  }

  /** Commas and colons stay, which the server accepts and which keeps long lists short. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2C", ",")
        .replace("%3A", ":");
  }
}
