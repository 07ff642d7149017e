package io.github.dailyietf.digest.publish;

import io.github.dailyietf.digest.publish.Atom.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into {@link Atom}s, in time linear in its length. */
final class Tokens {

  /** Closing marks and small kana, which do not start a line of Japanese. */
  private static final String NEVER_FIRST =
      "、。，．・：；？！）」』】〕］｝〉》”’ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞ〜～…‥)]}.,:;!?%\u200b";

  /** Opening marks, which do not end a line. */
  private static final String NEVER_LAST = "（「『【〔［｛〈《“‘([{";

  private static final String NOT_IN_ADDRESS = "<>\"\\^`{|}@";

  private static final String NOT_AT_ADDRESS_END = ".,;:!?'\")]*_~";

  private static final int REPLACEMENT = 0xfffd;

  private Tokens() {}

  /** Words, ideographs, addresses and blanks, a line break being {@code "\n"}. */
  static List<Atom> of(String text, Style style) {
    List<String> clusters = Graphemes.of(clean(text));
    List<Atom> atoms = new ArrayList<>();
    int at = 0;
    while (at < clusters.size()) {
      int end = addressEnd(clusters, at);
      if (end > at) {
        String address = join(clusters, at, end);
        atoms.add(new Atom(address, style, WebAddress.of(address).map(web -> address)));
      } else if (clusters.get(at).isBlank()) {
        end = blankEnd(clusters, at);
        atoms.add(new Atom(blank(join(clusters, at, end), style), style, Optional.empty()));
      } else {
        end = wordEnd(clusters, at);
        atoms.add(new Atom(join(clusters, at, end), style, Optional.empty()));
      }
      at = end;
    }
    return atoms;
  }

  /** Code keeps its blanks. */
  private static String blank(String blanks, Style style) {
    boolean lineBreak = blanks.indexOf('\n') >= 0 || blanks.indexOf('\r') >= 0;
    return style.code() && !lineBreak ? blanks : lineBreak ? "\n" : " ";
  }

  private static int blankEnd(List<String> clusters, int at) {
    int end = at + 1;
    while (end < clusters.size() && clusters.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  private static int wordEnd(List<String> clusters, int at) {
    int end = at + 1;
    while (end < clusters.size()
        && !clusters.get(end).isBlank()
        && !breaks(clusters.get(end - 1), clusters.get(end))
        && !addressStarts(clusters, end)) {
      end++;
    }
    return end;
  }

  private static boolean breaks(String before, String after) {
    int last = before.codePointAt(0);
    int first = after.codePointAt(0);
    return (wide(last) || wide(first)) && NEVER_LAST.indexOf(last) < 0 && !neverFirst(after);
  }

  static boolean neverFirst(String text) {
    return NEVER_FIRST.indexOf(text.codePointAt(0)) >= 0;
  }

  /** Written without blanks between words: ideographs, kana, full-width forms, emoji. */
  private static boolean wide(int c) {
    return c >= 0x2e80 && c <= 0x9fff
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xff00 && c <= 0xffef
        || c >= 0x1f000 && c <= 0x3ffff;
  }

  private static boolean addressStarts(List<String> clusters, int at) {
    if (!clusters.get(at).equals("h")) {
      return false;
    }
    String start = join(clusters, at, Math.min(clusters.size(), at + 9));
    int head = start.startsWith("https://") ? 8 : start.startsWith("http://") ? 7 : 0;
    return head > 0 && start.length() > head && Character.isLetterOrDigit(start.charAt(head));
  }

  private static int addressEnd(List<String> clusters, int at) {
    if (!addressStarts(clusters, at)) {
      return at;
    }
    int end = at;
    while (end < clusters.size() && inAddress(clusters.get(end))) {
      end++;
    }
    while (NOT_AT_ADDRESS_END.contains(clusters.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean inAddress(String cluster) {
    char c = cluster.charAt(0);
    return cluster.length() == 1 && c > ' ' && c < 0x7f && NOT_IN_ADDRESS.indexOf(c) < 0;
  }

  private static String join(List<String> clusters, int from, int to) {
    return String.join("", clusters.subList(from, to));
  }

  /**
   * Control characters, marks that turn the direction of text around and halves of surrogate pairs
   * become U+FFFD, since services refuse or misread them.
   */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(harmful(c) ? REPLACEMENT : c));
    return out.toString();
  }

  private static boolean harmful(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85
        || c >= 0x1c && c <= 0x1f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        || (c & 0xfffe) == 0xfffe;
  }
}
