package io.github.dailyietf.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailyietf.benchmarks.measure.Figure;
import io.github.dailyietf.benchmarks.measure.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/**
 * From figures to the page and its chart; the files beside this class are what comes out. After a
 * wanted change {@code mvn test -Dgolden.write=true} writes them anew.
 */
class PageTest {

  private static final String PAGE =
      "# Page\n\n<!-- measured -->\nold\n<!-- end of measured -->\n\nText.\n";

  private static Measurement measured(Row row, Figure figure) {
    return new Measurement(row, figure);
  }

  private static final Row.Meter METER = bench -> new Figure.Missing("");

  private static final Run RUN =
      new Run(
          LocalDate.parse("2026-01-02"),
          new Machine(2, "Example <CPU>", 24, "Example Linux 1", "JDK 17.0.1 (Example)"),
          "full",
          Duration.ofSeconds(700),
          List.of("grep 3.8", "Jackson 2.22"),
          1_200,
          34,
          List.of(
              measured(
                  Row.faster("parse-grep", "mailbox", "`grep -c`", METER).goal(1),
                  Figure.Ratio.of(0.5, 0.51, 0.52)),
              measured(
                  Row.faster("parse-other", "mailbox", "Other & Co", METER).goal(10),
                  Figure.Ratio.of(12.34, 9.996, 14, 12, 12.5)),
              measured(
                  Row.faster("parse-absent", "mailbox", "Nobody", METER).goal(2),
                  new Figure.Missing("not on this machine: nobody | nothing")),
              measured(
                  Row.cost("decode", "page", "its tokens", METER).goal(2),
                  Figure.Ratio.of(1, 1.6, 2, 2.4, 4)),
              measured(
                  Row.cost("decode-all", "page with all", "its tokens", METER),
                  Figure.Ratio.of(123.4)),
              measured(
                  Row.count("wrong", "wrong fields", METER).goal(0),
                  new Figure.Count(0, "0 of 60,000")),
              measured(
                  Row.count("bytes", "bytes", METER).goal(3_000),
                  new Figure.Count(3_683, "3,683"))));

  @Test
  void figuresBecomeTables() throws IOException {
    golden("figures.md", Table.of(RUN));
  }

  @Test
  void figuresBecomeAChart() throws Exception {
    String chart = Chart.of(RUN);
    golden("figures.svg", chart);
    DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(chart)));
  }

  @Test
  void theTextAroundTheFiguresStays() {
    String page = Page.with(PAGE, Table.of(RUN));
    assertThat(page)
        .startsWith("# Page\n\n<!-- measured -->\nMeasured on 2026-01-02")
        .endsWith("|\n<!-- end of measured -->\n\nText.\n");
    assertThat(Page.with(page, Table.of(RUN))).isEqualTo(page);
    assertThat(Page.with(page, "old\n")).isEqualTo(PAGE);
    assertThat(Page.rows(page))
        .containsExactly(
            "parse-grep", "parse-other", "parse-absent", "decode", "decode-all", "wrong", "bytes");
    assertThat(Page.cells(page, "wrong"))
        .containsExactly("wrong fields", "0 of 60,000", "none: reached");
    assertThat(Page.cells(page, "decode-all"))
        .containsExactly("page with all", "its tokens", "123", "");
    assertThat(Page.cells(page, "nothing")).isEmpty();
  }

  @Test
  void aPageWithoutItsMarkersIsRefused() {
    assertThatThrownBy(() -> Page.with("# Page\n", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the page needs one line <!-- measured -->");
    assertThatThrownBy(() -> Page.with(PAGE + PAGE, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Page.with("<!-- end of measured -->\n<!-- measured -->\n", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pageAndChartAreWrittenTogether(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("performance.md"), PAGE);
    Page.write(folder, RUN);
    assertThat(folder.resolve("performance.md")).hasContent(Page.with(PAGE, Table.of(RUN)));
    assertThat(folder.resolve("performance.svg")).hasContent(Chart.of(RUN));
  }

  private static void golden(String name, String actual) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Path folder =
          Path.of("src/test/resources", PageTest.class.getPackageName().replace('.', '/'));
      Files.writeString(folder.resolve(name), actual);
    }
    try (InputStream in = Objects.requireNonNull(PageTest.class.getResourceAsStream(name), name)) {
      assertThat(actual).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
