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

  /** Copies the keys. */
  public Gap {
    keys = List.copyOf(keys);
  }

  static Gap of(HttpUrl url, String reason) {
    String filter = ListQuestion.keyFilter(url);
    String value = filter == null ? null : url.queryParameter(filter);
    List<String> keys =
        value == null || value.isEmpty() ? List.of() : List.of(value.split(",", -1));
    return new Gap(url.uri(), keys, reason);
  }

  /** As a problem of a digest or another report: {@code lookup-gap}. */
  public Problem problem() {
    String what = keys.size() > 1 ? reason + " (" + keys.size() + " names or numbers)" : reason;
    HttpUrl asked = HttpUrl.get(url);
    String filter = asked == null ? null : ListQuestion.keyFilter(asked);
    String source =
        url.getPath() + (filter == null ? "" : " by " + filter.replaceFirst("__in$", ""));
    return new Problem("lookup-gap", source, 0, what, String.join(", ", keys));
  }
}
