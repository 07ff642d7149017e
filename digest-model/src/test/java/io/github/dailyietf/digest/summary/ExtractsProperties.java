package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ExtractsProperties {

  private static final List<String> PIECES =
      List.of(
          "This document defines ",
          "widgets",
          ". ",
          "It ",
          "[RFC9110]",
          "[A-B]",
          " ",
          "\n",
          "\n\n",
          "(",
          ")",
          "\u201C",
          "e.g. ",
          "* ",
          ": ",
          "- ",
          "-\n",
          "\u4E16\u754C",
          "\u3002",
          "\uD83D\uDC4D\uD83C\uDFFD",
          "\u202E",
          "\u05E9\u05DC",
          "\uD800",
          "https://example.org/",
          "note",
          "{{x}}",
          "…",
          "2. ",
          "U.S. ");

  @Provide
  Arbitrary<String> abstracts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 2000)
  void anExtractIsWithinItsBudgetAndMadeOfItsAbstract(
      @ForAll("abstracts") String text, @ForAll @IntRange(min = 20, max = 200) int most) {
    Optional<Summary> extract = Extracts.of(most, 3).extract(text);

    assertThat(Extracts.of(most, 3).extract(text)).isEqualTo(extract);
    extract.ifPresent(
        summary -> {
          String words = summary.text();
          assertThat(words).hasSizeLessThanOrEqualTo(most).isEqualTo(words.strip()).isNotEmpty();
          assertThat(words.chars().filter(c -> c < ' ' || c == 0x202E)).isEmpty();
          // A sentence may be nothing but a sign.
          assertThat(letters(text))
              .contains(letters(words).isEmpty() ? "" : letters(words).substring(0, 1));
          if (text.indexOf('\uD800') < 0) {
            assertThat(words.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
          }
        });
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
