package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.Samples;
import io.github.dailyietf.digest.summary.DayTexts;
import io.github.dailyietf.digest.summary.Essay;
import io.github.dailyietf.digest.summary.Summary;
import io.github.dailyietf.digest.topic.Classification;
import io.github.dailyietf.digest.topic.Family;
import io.github.dailyietf.digest.topic.HotTopics;
import java.util.Map;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  /** The same text wherever text of others can come in. */
  private static Digest everywhere(String text) {
    InternetDraft draft =
        InternetDraft.builder()
            .from(Samples.draft("draft-a-00", text))
            .addAuthor(Author.of(text))
            .abstractText(text)
            .build();
    return Digest.on(Samples.DAY)
        .add(Samples.posted(draft, Samples.at("12:00:00")))
        .add(
            OtherAnnouncement.builder()
                .from(Samples.other(MailKind.OTHER, "1@x", text))
                .archivedAt(text)
                .build())
        .note(new Problem("code", text, 1, text, text))
        .topics(HotTopics.builder().classifier(document -> family(text)).build())
        .texts(
            DayTexts.builder()
                .opening(said(text))
                .points(said(text))
                .summary(said(text))
                .addTopic(Essay.builder().title("1" + text).body(said(text)).build())
                .editorial(said("- " + text + "\n\n" + text))
                .build())
        .build();
  }

  private static Optional<Classification> family(String name) {
    return Optional.of(Classification.of(new Family("key", Map.of("en", name, "ja", name))));
  }

  private static Summary said(String text) {
    return Summary.builder().text(text).origin(Summary.Origin.MODEL).language("ja").build();
  }

  /** The slots of a layout may come from others too. */
  private static Layout slots(Layout layout, String text) {
    String plain = text.replace('{', '(').replace('}', ')');
    return Layout.builder()
        .from(layout)
        .putPhrase(Phrase.GREETING, plain)
        .putPhrase(Phrase.CLOSING, "- " + plain)
        .partAddress(plain)
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "](javascript:alert(1))",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        " JaVaScript:alert(1)",
        "javascript://example.org/%0aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "--><script>alert(1)</script>"
      })
  void nothingOfOthersBecomesMarkupOrACommand(String text) {
    Digest digest = everywhere(text);
    for (String name : Layout.names()) {
      Layout layout = slots(Layout.named(name), text);
      String html = DigestRenderer.html(layout).render(digest);
      String markdown = DigestRenderer.markdown(layout).render(digest);
      String viaMarkdown =
          HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));

      for (String page : new String[] {html, viaMarkdown}) {
        assertThat(page)
            .doesNotContainIgnoringCase("<img")
            .doesNotContainPattern("(?i)href=\"\\s*(javascript|data)");
      }
      assertThat(viaMarkdown).doesNotContainIgnoringCase("<script");
      assertThat(html.split("(?i)<script", -1)).hasSizeLessThanOrEqualTo(2);
      assertThat(html.split("(?i)<script", -1)).hasSameSizeAs(html.split("<script>\n\"use", -1));
      assertThat(html.split("</style>", -1)).hasSize(2);
    }
  }

  @Test
  void charactersThatTurnOrControlTheTextAreReplaced() {
    String text = "a\u202eb\u2066c\u2069d\u0000e\u001bf\u009bg\u007fh\ud800i";
    Digest digest = everywhere(text);

    for (DigestRenderer renderer :
        new DigestRenderer[] {
          DigestRenderer.html(), DigestRenderer.markdown(), DigestRenderer.text()
        }) {
      assertThat(renderer.render(digest))
          .contains("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh\ufffdi")
          .doesNotContainPattern("[\u202a-\u202e\u2066-\u2069\u0000-\u0009\u000b-\u001f\u007f]");
    }
  }

  @Test
  void theMailsArchiveIsLinkedIfItIsOnTheWeb() {
    String page = DigestRenderer.html().render(everywhere("https://example.org/a?b=c&d='e'"));

    assertThat(page).contains("href=\"https://example.org/a?b=c&amp;d='e'\"");
  }

  @Test
  void aPageAsksForNothingElse() {
    String page = DigestRenderer.html(Layout.japanese()).render(Samples.plainDay());

    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"ja\">")
        .contains("<meta charset=\"utf-8\">", "name=\"viewport\"", "prefers-color-scheme: dark")
        .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .doesNotContain("<link", "src=", "url(", "@import", "fetch(", "style=\"");
  }

  @Test
  void aTitleThatIsMissingIsTheName() {
    Digest digest = everywhere(" \n");

    assertThat(DigestRenderer.markdown().render(digest)).contains("### 1. draft-a\n");
  }
}
