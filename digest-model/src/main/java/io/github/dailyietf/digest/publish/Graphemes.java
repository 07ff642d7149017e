package io.github.dailyietf.digest.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Extended grapheme clusters. {@code \X} knows emoji sequences on Java 17 already, which {@code
 * BreakIterator} learnt in 20; it looks forward only, so that its time is linear.
 */
final class Graphemes {

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private Graphemes() {}

  static List<String> of(String text) {
    List<String> clusters = new ArrayList<>();
    Matcher next = CLUSTER.matcher(text);
    while (next.find()) {
      clusters.add(next.group());
    }
    return clusters;
  }

  static int count(String text) {
    int count = 0;
    Matcher next = CLUSTER.matcher(text);
    while (next.find()) {
      count++;
    }
    return count;
  }
}
