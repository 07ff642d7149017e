package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Problem;
import java.net.URI;
import java.util.List;
import okhttp3.HttpUrl;

/**
 * A question that was not answered because it was not asked, or of which nothing was kept.
 *
 * @param url what would have been asked
 * @param keys the names or numbers that it would have been about, as far as they are in it
 * @param reason why it was not
 */
public record Gap(URI url, List<String> keys, String reason) {

  private static final String IN = "__in";

  /** Copies the keys. */
  public Gap {
    keys = List.copyOf(keys);
  }

  static Gap of(HttpUrl url, String reason) {
    List<String> keys = List.of();
    for (int i = 0; i < url.querySize(); i++) {
      String value = url.queryParameterValue(i);
      if (url.queryParameterName(i).endsWith(IN) && value != null && !value.isEmpty()) {
        List<String> values = List.of(value.split(",", -1));
        keys = values.size() > keys.size() ? values : keys;
      }
    }
    return new Gap(url.uri(), keys, reason);
  }

  /** As a problem of a digest or another report: {@code lookup-gap}. */
  public Problem problem() {
    String what = keys.size() > 1 ? reason + " (" + keys.size() + " names or numbers)" : reason;
    return new Problem("lookup-gap", url.getPath(), 0, what, String.join(", ", keys));
  }
}
