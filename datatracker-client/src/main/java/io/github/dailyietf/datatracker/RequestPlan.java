package io.github.dailyietf.datatracker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * Which requests something would cost, told without sending any.
 *
 * <p>What is certain is sent whatever the server answers. What is possible depends on answers that
 * nobody has yet; its number is a bound that holds as long as the {@link #assumptions} do. Retries,
 * redirects and batches that are halved because the server cannot answer them come on top; tables
 * that are still known, and answers that a cache has, come off.
 *
 * @param requests first the certain ones, then the possible ones, each in the order of sending
 * @param assumptions what was supposed of the answers, in sentences
 */
public record RequestPlan(List<PlannedRequest> requests, List<String> assumptions) {

  /** Copies the lists. */
  public RequestPlan {
    requests = List.copyOf(requests);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * Puts together what was asked of a server that has nothing and of one that has everything. What
   * is asked of both is certain.
   */
  static RequestPlan of(
      List<HttpUrl> ofNothing, List<HttpUrl> ofEverything, List<String> assumptions) {
    Set<HttpUrl> certain = new HashSet<>(ofNothing);
    certain.retainAll(new HashSet<>(ofEverything));
    List<PlannedRequest> first = new ArrayList<>();
    List<PlannedRequest> then = new ArrayList<>();
    for (HttpUrl url : ofEverything) {
      int keys = Gap.of(url, "").keys().size();
      if (certain.contains(url)) {
        first.add(new PlannedRequest(url.toString(), keys, true));
      } else {
        then.add(new PlannedRequest(described(url, keys), keys, false));
      }
    }
    first.addAll(then);
    return new RequestPlan(first, assumptions);
  }

  /** What an address asks, without the keys, which are imagined. */
  private static String described(HttpUrl url, int keys) {
    String filter = ListQuestion.keyFilter(url);
    String path = String.join("/", ApiPaths.parts(url));
    return (path.isEmpty() ? url.encodedPath() : path)
        + (filter == null ? "" : " by " + filter.replaceFirst("__in$", "") + ", up to " + keys);
  }

  /** How many requests are sent in any case. */
  public int atLeast() {
    return (int) requests.stream().filter(PlannedRequest::certain).count();
  }

  /** How many requests are sent at most, as far as the assumptions hold. */
  public int atMost() {
    return requests.size();
  }

  /** A report for people: a line per request, then the sums and the assumptions. */
  @Override
  public String toString() {
    StringBuilder report = new StringBuilder();
    requests.forEach(request -> report.append(request).append('\n'));
    report.append(atLeast()).append(" to ").append(atMost()).append(" requests, if\n");
    assumptions.forEach(sentence -> report.append("- ").append(sentence).append('\n'));
    return report.toString();
  }
}
