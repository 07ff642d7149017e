package io.github.dailyietf.digest.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns reference anchors into words, since the list of references does not come with an abstract.
 *
 * <p>{@code [RFC9110]} is {@code RFC 9110}, {@code [I-D.ietf-x]} is {@code draft-ietf-x}. Another
 * anchor is the RFC that stands beside it or its title somewhere in the abstract. What cannot be
 * told is left out behind a noun, and bare where it is the noun: {@code the [IMAP] protocol}.
 */
final class Anchors {

  private static final int LONGEST = 80;

  /** Anchors whose titles are looked for; a bound for abstracts made of anchors. */
  private static final int MOST_SEARCHED = 20;

  private static final Pattern SYMBOL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:+/-]*");

  /** {@code RFC 9421 [X]}. */
  private static final Pattern BEFORE =
      Pattern.compile("(?i)(?<![a-z0-9])RFC ?([1-9][0-9]{0,4}),? ?\\[([^\\[\\]]{1,60})\\]");

  /** {@code [X] (RFC 9421)}. */
  private static final Pattern BEHIND =
      Pattern.compile("(?i)\\[([^\\[\\]]{1,60})\\],? ?\\((?:see )?RFC ?([1-9][0-9]{0,4})\\)");

  private static final Pattern IN_BRACKETS =
      Pattern.compile(" ?[(,] ?RFC ?([1-9][0-9]{0,4})(?![0-9])");

  /** Behind these an anchor is a noun of the sentence. */
  private static final Set<String> EXPECTING =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "of",
          "by",
          "to",
          "from",
          "on",
          "with",
          "via",
          "per",
          "under",
          "using",
          "uses",
          "use",
          "and",
          "or",
          "as",
          "see",
          "than",
          "for",
          "like",
          "both",
          "over",
          "updates",
          "obsoletes",
          "extends",
          "replaces",
          "update",
          "extend",
          "between",
          "into",
          "implements",
          "supports",
          "e.g.,",
          "e.g.",
          "i.e.,",
          "through",
          "following",
          "within",
          "existing",
          "legacy",
          "beyond",
          "is",
          "are",
          "employs",
          "requires",
          "this",
          "these");

  private final String whole;
  private final String lower;
  private final Map<String, String> known = new HashMap<>();
  private int searched;

  private Anchors(String whole) {
    this.whole = whole;
    this.lower = whole.toLowerCase(Locale.ROOT);
    for (Matcher found = BEFORE.matcher(whole); found.find(); ) {
      known.putIfAbsent(found.group(2), "RFC " + found.group(1));
    }
    for (Matcher found = BEHIND.matcher(whole); found.find(); ) {
      known.putIfAbsent(found.group(1), "RFC " + found.group(2));
    }
  }

  static List<String> resolve(List<String> paragraphs) {
    Anchors anchors = new Anchors(String.join("\n", paragraphs));
    return paragraphs.stream().map(anchors::paragraph).filter(text -> !text.isBlank()).toList();
  }

  private String paragraph(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '{' && text.startsWith("{{", i)) {
        int end = text.indexOf("}}", i);
        if (end > 0 && end - i <= LONGEST) {
          i = anchor(text, end + 2, marked(text.substring(i + 2, end)), out);
          continue;
        }
      }
      if (c == '[') {
        int end = closing(text, i);
        if (end > 0) {
          String inner = text.substring(i + 1, end);
          if (Boilerplate.note(inner.replace("[", ""))) {
            i = dropped(text, end + 1, out);
            continue;
          }
          if (end - i <= LONGEST && anchors(inner, out)) {
            i = anchor(text, end + 1, inner.strip(), out);
            continue;
          }
        }
      }
      out.append(c);
      i++;
    }
    return out.toString().strip();
  }

  /** Without the marks of kramdown: {@code !RFC2119}, {@code ?I-D.ietf-x}. */
  private static String marked(String inner) {
    int start = 0;
    while (start < inner.length() && "!?&-=".indexOf(inner.charAt(start)) >= 0) {
      start++;
    }
    return inner.substring(start).strip();
  }

  /** The bracket that closes the one at the index, or -1 if none does soon. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length() && i - open < 10 * LONGEST; i++) {
      if (text.charAt(i) == '[') {
        depth++;
      } else if (text.charAt(i) == ']' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean anchors(String inner, CharSequence before) {
    String text = inner.strip();
    boolean attached =
        before.length() > 0 && Character.isLetterOrDigit(before.charAt(before.length() - 1));
    if (AnchorName.named(AnchorName.head(text)).isPresent()) {
      return true;
    }
    return !attached
        && SYMBOL.matcher(text).matches()
        && (text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')
            || text.chars().allMatch(c -> c >= '0' && c <= '9'));
  }

  /** Writes what the anchor means and tells where to go on. */
  private int anchor(String text, int next, String inner, StringBuilder out) {
    String head = AnchorName.head(inner);
    Optional<String> name = AnchorName.named(head).or(() -> Optional.ofNullable(known.get(inner)));
    if (inner.equalsIgnoreCase("STANDARDS-TRACK")) {
      return dropped(text, next, out);
    }
    if (name.isEmpty() && nounExpected(out)) {
      if (inner.chars().allMatch(c -> c >= '0' && c <= '9')) {
        out.append('[').append(inner).append(']');
        return next;
      }
      if (endsWith(out, "(see ") && text.startsWith(")", next)) {
        out.setLength(out.length() - "(see ".length());
        return dropped(text, next + 1, out);
      }
      out.append(bare(inner));
      return next;
    }
    if (name.isEmpty()) {
      name = searchedFor(inner);
    }
    if (name.isEmpty() || AnchorName.said(name.get(), out)) {
      return dropped(text, next, out);
    }
    if (out.length() > 0 && Character.isLetterOrDigit(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
    out.append(name.get()).append(AnchorName.tail(inner));
    return next;
  }

  private static boolean nounExpected(StringBuilder out) {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    if (end == 0 || ".!?:".indexOf(out.charAt(end - 1)) >= 0 && !endsWith(out, "e.g. ")) {
      return true;
    }
    int start = end;
    while (start > 0 && end - start < 20 && out.charAt(start - 1) != ' ') {
      start--;
    }
    while (start < end && out.charAt(start) == '(') {
      start++;
    }
    return EXPECTING.contains(out.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean endsWith(StringBuilder out, String text) {
    int start = out.length() - text.length();
    return start >= 0 && out.substring(start).equals(text);
  }

  /** The RFC that the abstract gives behind the title. */
  private Optional<String> searchedFor(String inner) {
    int found = title(inner);
    if (found < 0) {
      return Optional.empty();
    }
    Matcher behind = IN_BRACKETS.matcher(whole).region(found + inner.length(), whole.length());
    return behind.lookingAt() ? Optional.of("RFC " + behind.group(1)) : Optional.empty();
  }

  /** Where the abstract has the words of the anchor as a title, or -1. */
  private int title(String inner) {
    if (inner.indexOf('-') < 0 && inner.indexOf('_') < 0 || searched >= MOST_SEARCHED) {
      return -1;
    }
    searched++;
    return lower.indexOf(inner.replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT));
  }

  /** The words of an anchor: as the abstract spells them, else its long words in lower case. */
  private String bare(String inner) {
    Optional<String> rfc = searchedFor(inner);
    if (rfc.isPresent()) {
      return rfc.get();
    }
    int found = title(inner);
    if (found >= 0) {
      return whole.substring(found, found + inner.length());
    }
    if (inner.indexOf('-') < 0 && inner.indexOf('_') < 0) {
      return inner;
    }
    StringBuilder words = new StringBuilder();
    for (String part : inner.split("[-_]", -1)) {
      boolean shouted = part.length() > 4 && part.chars().allMatch(c -> c >= 'A' && c <= 'Z');
      words.append(words.isEmpty() ? "" : " ");
      words.append(shouted ? part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT) : part);
    }
    return words.toString();
  }

  /** Closes the gap that something left out leaves: blanks, empty brackets, an "and" between. */
  private int dropped(String text, int next, StringBuilder out) {
    int i = next;
    int another = connected(text, i);
    if (another > 0) {
      return another;
    }
    if (endsWith(out, "(") && text.startsWith(")", i)) {
      out.setLength(out.length() - 1);
      i++;
    }
    boolean tight = i >= text.length() || " .,;:!?)".indexOf(text.charAt(i)) >= 0;
    while (tight && out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    return i;
  }

  /** Where the next anchor of a row opens: {@code [A], [B] and [C]}; -1 if none follows. */
  private static int connected(String text, int from) {
    int i = from;
    while (i < text.length() && " ,;".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    for (String word : new String[] {"and ", "or "}) {
      if (text.startsWith(word, i)) {
        i += word.length();
      }
    }
    return i > from && i < text.length() && text.charAt(i) == '['
        ? i
        : i == from ? opened(text, i) : -1;
  }

  private static int opened(String text, int i) {
    return i < text.length() && text.charAt(i) == '[' ? i : -1;
  }
}
