package io.github.dailyietf.digest.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A phrase of a layout as it stands in a plain text.
 *
 * @param pattern finds it, with a group for each gap
 * @param gaps what stands in them, in their order
 * @param letters how many letters the phrase itself has
 */
record Wording(Pattern pattern, List<Gap> gaps, int letters) {

  /**
   * A place of the phrase where a number stands.
   *
   * @param name the placeholder
   * @param number the only right number if the words themselves have one there
   */
  record Gap(String name, Optional<String> number) {}

  /** The name of numbers that are part of the layout's own words. */
  static final String OWN = "phrase";

  private static final String NUMBER = "(\\d{1,7})";

  Wording {
    gaps = List.copyOf(gaps);
  }

  /** Knows a phrase by these patterns for its placeholders. */
  static Wording of(String words, Function<String, String> gaps) {
    return of(words, Map.of(), gaps);
  }

  /** Puts words into placeholders; numbers in them are gaps under the name of the placeholder. */
  static Wording of(String words, Map<String, String> said, Function<String, String> gaps) {
    Writer writer = new Writer();
    int at = 0;
    while (at < words.length()) {
      int end = words.charAt(at) == '{' ? words.indexOf('}', at) : -1;
      if (end < 0) {
        int next = words.indexOf('{', at + 1);
        next = next < 0 ? words.length() : next;
        writer.words(words.substring(at, next), OWN);
        at = next;
        continue;
      }
      String name = words.substring(at + 1, end);
      String known = said.get(name);
      if (known == null) {
        writer.gap(name, gaps.apply(name));
      } else {
        writer.words(known, name);
      }
      at = end + 1;
    }
    return new Wording(
        Pattern.compile(writer.pattern + "(?!,? ?\\d)"), writer.gaps, writer.letters);
  }

  private static final class Writer {

    private final StringBuilder pattern = new StringBuilder();
    private final List<Gap> gaps = new ArrayList<>();
    private int letters;

    void gap(String name, String numbers) {
      pattern.append(" ?(").append(numbers).append(") ?");
      gaps.add(new Gap(name, Optional.empty()));
    }

    void words(String words, String name) {
      for (int i = 0; i < words.length(); i++) {
        String plain = PlainText.of(words.substring(i, i + 1)).text().strip();
        if (plain.isEmpty()) {
          // A link may begin behind a blank; Markdown writes what a plain text leaves out.
          pattern.append(words.charAt(i) == ' ' ? " ?\\[?" : "[ *`\\\\]?");
        } else if (Compact.isDigit(plain.charAt(0))) {
          int end = i;
          while (end < words.length() && Compact.isDigit(words.charAt(end))) {
            end++;
          }
          pattern.append(NUMBER);
          String number = end > i ? words.substring(i, end) : plain;
          gaps.add(new Gap(name, Optional.of(number)));
          i = Math.max(i, end - 1);
        } else {
          pattern.append(Pattern.quote(plain));
          pattern.append(PlainText.isWide(plain.charAt(0)) ? " ?" : "");
          letters += Character.isLetter(plain.charAt(0)) ? 1 : 0;
        }
      }
    }
  }
}
