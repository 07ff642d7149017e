package io.github.dailyietf.digest.summary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an anchor says by itself: {@code [RFC9110]}, {@code [BCP14]}, {@code [I-D.ietf-x]}. */
final class AnchorName {

  private static final Pattern RFC = Pattern.compile("(?i)RFC[ -]?0{0,4}([1-9][0-9]{0,4})");
  private static final Pattern SUB_SERIES =
      Pattern.compile("(?i)(BCP|STD|FYI)[ -]?0{0,4}([1-9][0-9]{0,3})");
  private static final Pattern DRAFT = Pattern.compile("(?i)(?:I-D\\.)?(?:draft-)([a-z0-9.-]+)");
  private static final Pattern SHORT_DRAFT = Pattern.compile("(?i)I-D\\.([a-z0-9.-]+)");

  private AnchorName() {}

  /** What an anchor says itself. */
  static Optional<String> named(String anchor) {
    Matcher rfc = RFC.matcher(anchor);
    if (rfc.matches()) {
      return Optional.of("RFC " + rfc.group(1));
    }
    Matcher series = SUB_SERIES.matcher(anchor);
    if (series.matches()) {
      return Optional.of(series.group(1).toUpperCase(Locale.ROOT) + " " + series.group(2));
    }
    Matcher draft = DRAFT.matcher(anchor);
    Matcher shortened = SHORT_DRAFT.matcher(anchor);
    if (draft.matches()) {
      return Optional.of("draft-" + draft.group(1));
    }
    return shortened.matches() ? Optional.of("draft-" + shortened.group(1)) : Optional.empty();
  }

  static String head(String inner) {
    int comma = inner.indexOf(',');
    return (comma < 0 ? inner : inner.substring(0, comma)).strip();
  }

  static String tail(String inner) {
    int comma = inner.indexOf(',');
    if (comma < 0) {
      return "";
    }
    StringBuilder tail = new StringBuilder();
    for (String part : inner.substring(comma + 1).split(",", -1)) {
      tail.append(", ").append(named(part.strip()).orElse(part.strip()));
    }
    return tail.toString();
  }

  /** The RFC stands there already, as {@code RFC9000} or {@code RFC 9000}. */
  static boolean said(String name, StringBuilder out) {
    int end = out.length();
    while (end > 0 && " (".indexOf(out.charAt(end - 1)) >= 0) {
      end--;
    }
    String before = out.substring(Math.max(0, end - name.length()), end);
    return before.equalsIgnoreCase(name)
        || before.length() > 1
            && before
                .replace(" ", "")
                .toUpperCase(Locale.ROOT)
                .endsWith(name.replace(" ", "").toUpperCase(Locale.ROOT));
  }
}
