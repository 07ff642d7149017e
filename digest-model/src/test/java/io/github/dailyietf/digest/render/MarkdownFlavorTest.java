package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Samples;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownFlavorTest {

  private static String title(String title, MarkdownFlavor flavor) {
    Digest digest =
        Digest.on(Samples.DAY)
            .add(Samples.posted(Samples.draft("draft-a-b-00", title), Samples.at("10:00:00")))
            .build();
    String page = DigestRenderer.markdown(Layout.english(), flavor).render(digest);
    return page.lines()
        .filter(line -> line.startsWith("### 1. "))
        .findFirst()
        .orElse("")
        .substring(7);
  }

  @ParameterizedTest
  @CsvSource({
    "@octocat,         '@<!-- -->octocat'",
    "fix(#12) and GH-7, 'fix(#<!-- -->12) and GH-<!-- -->7'",
    ":smile: or 10:30, ':<!-- -->smile: or 10:30'",
    "a@example.org,    'a@<!-- -->example.org'",
    "C# and @,         'C# and @'",
  })
  void wordsThatCallPeopleOrIssuesStayText(String title, String expected) {
    assertThat(title(title, MarkdownFlavor.GITHUB)).isEqualTo(expected);
    assertThat(title(title, MarkdownFlavor.QIITA)).isEqualTo(expected);
    assertThat(title(title, MarkdownFlavor.COMMONMARK)).isEqualTo(title);
  }

  @ParameterizedTest
  @EnumSource(MarkdownFlavor.class)
  void readersSeeTheSameWords(MarkdownFlavor flavor) {
    String title = "@a #1 :b: GH-2 @@c #34:d::e: *f*";
    String markdown = "# " + title(title, flavor);
    String seen =
        TextContentRenderer.builder().build().render(Parser.builder().build().parse(markdown));

    assertThat(seen.replace("<!-- -->", "")).isEqualTo(title);
  }

  @Test
  void gitHubFoldsTheReportAndNotesThePart() {
    String page =
        DigestRenderer.markdown(Layout.english(), MarkdownFlavor.GITHUB)
            .render(Samples.plainDay().parts(2).get(0));

    assertThat(page)
        .contains(
            "\n\n> [!NOTE]\n> Part 1 of 2: drafts", "\n\n<details>\n<summary>About this digest")
        .contains("</summary>\n\nMails read: 18", "\n\n</details>\n\n")
        .doesNotContain("## About this digest");
  }

  @Test
  void qiitaHasItsOwnNote() {
    String page =
        DigestRenderer.markdown(Layout.japanese(), MarkdownFlavor.QIITA)
            .render(Samples.plainDay().parts(2).get(0));

    assertThat(page)
        .containsPattern("\n\n:::note info\n[^\n]+\n:::\n\n")
        .contains("\n\n<details>\n<summary>集計について</summary>\n\n");
  }

  @Test
  void commonMarkHasNoHtmlInIt() {
    assertThat(DigestRenderer.markdown().render(Samples.plainDay().parts(2).get(0)))
        .doesNotContain("<details", "<!--", "[!NOTE]")
        .contains("\n## About this digest\n");
  }
}
