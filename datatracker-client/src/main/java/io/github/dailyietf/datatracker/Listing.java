package io.github.dailyietf.datatracker;

import io.github.dailyietf.datatracker.resource.Resource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * What is asked of one of the API's lists, in the server's words.
 *
 * @param resource app and resource: {@code doc/document}
 * @param filters encoded, each with a {@code &} behind it
 * @param order the field to order by, perhaps behind a minus, or empty for the server's own order
 * @param numbered whether the rows come by growing number, so that a page can begin behind one
 */
record Listing(String resource, String filters, String order, boolean numbered) {

  static final int PAGE = 1000;

  /** Everything in the list, in the order that keeps pages from repeating and missing rows. */
  static Listing of(Resource<?> resource) {
    String order = resource.orders().isEmpty() ? "" : resource.orders().get(0);
    return new Listing(resource.path(), "", order, resource.numbered());
  }

  /** Only what the filter lets through; a filter that the server does not know has no effect. */
  Listing where(String filter, String value) {
    return new Listing(resource, filters + filter + "=" + encoded(value) + "&", order, numbered);
  }

  Listing whereIn(String filter, Collection<String> values) {
    return where(filter, String.join(",", values));
  }

  Listing orderBy(String field) {
    return new Listing(resource, filters, field, numbered && field.equals("id"));
  }

  /** The path of the first page. */
  String path() {
    return path(PAGE);
  }

  /** The path of the first rows. */
  String path(int limit) {
    String ordered = order.isEmpty() ? "" : "order_by=" + order + "&";
    return "/api/v1/" + resource + "/?" + filters + ordered + "limit=" + limit;
  }

  /** Commas and colons stay, which the server accepts and which keeps long lists short. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2C", ",")
        .replace("%3A", ":");
  }
}
