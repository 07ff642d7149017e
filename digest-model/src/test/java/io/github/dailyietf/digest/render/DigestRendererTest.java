package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.Samples;
import io.github.dailyietf.digest.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestRendererTest {

  private final Digest digest = Samples.plainDay();

  @Test
  void theWholeOfADayIsItsOnlyPart() {
    assertThat(DigestRenderer.markdown().render(digest))
        .isEqualTo(DigestRenderer.markdown().render(digest.parts(25).get(0)));
  }

  @Test
  void theWholeOfAHeavyDayIsNotCut() {
    assertThat(DigestRenderer.text().render(Samples.heavyDay(443)))
        .contains("\n443. Item 443\n")
        .doesNotContain("Part ");
  }

  @Test
  void whatIsAppendedIsWhatIsReturned() throws IOException {
    Part part = digest.parts(1).get(1);
    for (DigestRenderer renderer :
        List.of(
            DigestRenderer.markdown(),
            DigestRenderer.html(),
            DigestRenderer.text(),
            DigestRenderer.json())) {
      StringBuilder out = new StringBuilder();
      renderer.render(digest, out);
      renderer.render(part, out);

      assertThat(out.toString()).isEqualTo(renderer.render(digest) + renderer.render(part));
    }
  }

  @Test
  void aFailingTargetIsAnIoException() {
    Appendable full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> DigestRenderer.markdown().render(digest, full))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(UncheckedIOException.class);
  }

  @Test
  void sectionsComeInTheOrderOfTheLayout() {
    Layout layout =
        Layout.builder()
            .from(Layout.japanese())
            .sections(List.of(Section.CLOSING, Section.COUNTS))
            .putPhrase(Phrase.CLOSING, "*お便り*は + digest@example.org まで。")
            .build();

    assertThat(DigestRenderer.markdown(layout).render(digest))
        .isEqualTo(
            """
            # IETFダイジェスト 2025-11-28

            \\*お便り\\*は + digest@example.org まで。

            - Internet-Draft: 3件（4リビジョン）
            - 新規ドラフト: 1件
            - RFC: 1件
            - その他の告知: 7件
            """);
  }

  @Test
  void printedCountsAreThoseOfThePrintedLists() {
    String page = DigestRenderer.html().render(digest);

    assertThat(page).contains("<li>Internet-Drafts: 3 (4 revisions)</li>");
    assertThat(page.split("<article class=\"item\" id=\"draft-", -1)).hasSize(3 + 1);
    assertThat(page.split("<article class=\"item\" id=\"rfc", -1)).hasSize(1 + 1);
  }

  @Test
  void aBlankPhraseLeavesNoTrace() {
    Layout layout =
        Layout.builder()
            .from(Layout.english())
            .putPhrase(Phrase.CLOSING, " ")
            .putPhrase(Phrase.BY_EXTRACT, "")
            .putPhrase(Phrase.NEW, "")
            .build();

    assertThat(DigestRenderer.markdown(layout).render(digest))
        .doesNotContain("**New**", "****", "*(")
        .endsWith("\"Pages:\"\n");
  }
}
