package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An abstract is the same text, whether its lines are read in one pass or in the general way. */
class AbstractTextTest {

  private static final Pattern BLANKS_AT_END = Pattern.compile("[ \t\r\f]+$");
  private static final Pattern BLANKS_AT_START = Pattern.compile("^[ \t\r\f]+");
  private static final String FOOTER = "A line far to the left.\n".repeat(8);

  private final AbstractText text = new AbstractText();

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "'   One\\n   two.\\n','One\\ntwo.'",
        "'   One\\n\\n   two.\\n\\n','One\\n\\ntwo.'",
        "'\\n\\n   One\\n\\n  \\n\\n   two.','One\\n\\ntwo.'",
        "'   One\\r\\n\\r\\n   two.\\r\\n','One\\n\\ntwo.'",
        "'   One \\t\\n   two.  ','One\\ntwo.'",
        "'   One\\n     * two\\n   three\\n','One\\n  * two\\nthree'",
        "'   One\\n  two\\n   three\\n','One\\ntwo\\n three'",
        "'   One\\ntwo\\n','One\\ntwo'",
        "'\\tOne\\n\\ttwo\\n','One\\ntwo'",
        "'   One\\n\\ttwo\\n','One\\ntwo'",
        "'        One\\n         two\\n','One\\n two'",
        "'         One\\n         two\\n','One\\ntwo'",
        "'One\\n  two\\n','One\\n  two'",
        "'   One\\n   t\\n   w','One\\nt\\nw'",
        "' \\n \\t\\n',",
      })
  void theIndentationThatAllLinesShareIsRemoved(String lines, @Nullable String expected) {
    String unescaped = lines.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    String text = expected == null ? null : expected.replace("\\n", "\n");
    assertReadAs(unescaped, text);
  }

  @Property
  void everyTextIsReadAsInTheGeneralWay(@ForAll("texts") String lines) {
    assertReadAs(lines, expected(lines));
  }

  /** Reads the lines by words and by bytes, in front of other lines and at the end of all bytes. */
  private void assertReadAs(String lines, @Nullable String expected) {
    String ended = lines.endsWith("\n") ? lines : lines + "\n";
    for (boolean byWords : new boolean[] {true, false}) {
      assertThat(read(ended + FOOTER, ended.length(), byWords)).isEqualTo(expected);
      assertThat(read(lines, lines.length(), byWords)).isEqualTo(expected);
    }
  }

  private @Nullable String read(String content, int end, boolean byWords) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    int size = content.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
    Lines lines = new Lines();
    lines.index(bytes, 0, size, byWords ? new LineFeeds() : null);
    return text.readIndented(lines, 0, lines.count());
  }

  private static @Nullable String expected(String content) {
    List<String> lines = new ArrayList<>();
    int indent = Integer.MAX_VALUE;
    for (String line : content.split("\n", -1)) {
      String trimmed = BLANKS_AT_END.matcher(line).replaceFirst("");
      lines.add(trimmed);
      if (!trimmed.isEmpty()) {
        indent =
            Math.min(
                indent,
                trimmed.length() - BLANKS_AT_START.matcher(trimmed).replaceFirst("").length());
      }
    }
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      out.append(line.isEmpty() ? "" : line.substring(indent)).append('\n');
    }
    String text = out.toString().replaceAll("\n{3,}", "\n\n").replaceAll("^\n+|\n+$", "");
    return text.isEmpty() ? null : BLANKS_AT_START.matcher(text).replaceFirst("");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of("", "a", "\u00E9", "word words", "x ".repeat(60), "tab\there", "end \t");
    Arbitrary<String> even = words.map(word -> word.isEmpty() ? word : "   " + word);
    Arbitrary<String> deeper = words.map(word -> "     " + word);
    Arbitrary<String> other =
        Arbitraries.of("", " ", "  ", "\t", "         ", " \t", "\f")
            .flatMap(indent -> words.map(word -> indent + word));
    Arbitrary<String> line =
        Arbitraries.frequencyOf(Tuple.of(12, even), Tuple.of(3, deeper), Tuple.of(1, other));
    return Arbitraries.of("\n", "\r\n")
        .flatMap(end -> line.list().ofMaxSize(12).map(lines -> String.join(end, lines)));
  }
}
