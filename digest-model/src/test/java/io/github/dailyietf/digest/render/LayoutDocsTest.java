package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.Samples;
import io.github.dailyietf.digest.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about layouts: its example works and shows what comes out. */
class LayoutDocsTest {

  @Test
  void theExampleComesOutAsShown(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("morning.json");
    Files.writeString(file, block("json"));

    String page =
        DigestRenderer.markdown(Layout.read(file)).render(Samples.heavyDay(5).parts(2).get(0));

    assertThat(page).isEqualTo(block("markdown"));
  }

  @Test
  void aBlankSplitIsBlankForAPartOfOneDraftToo(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("morning.json");
    Files.writeString(file, block("json"));
    Layout shown = Layout.builder().from(Layout.read(file)).putPhrase(Phrase.SPLIT, "S.").build();

    Part last = Samples.heavyDay(5).parts(2).get(2);

    assertThat(last.drafts()).hasSize(1);
    assertThat(DigestRenderer.markdown(Layout.read(file)).render(last))
        .doesNotContain("A day this full");
    assertThat(DigestRenderer.markdown(shown).render(last))
        .contains("\n\nPart 3 of 3: draft 5 of 5.");
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void everySectionIsTold(Section section) throws IOException {
    assertThat(page()).contains("| `" + name(section) + "` |");
  }

  @Test
  void everySlotIsTold() throws IOException {
    for (Phrase phrase : Phrase.values()) {
      if (phrase.placeholders().contains("revisions") && phrase.placeholders().contains("day")) {
        assertThat(page()).contains("`" + name(phrase) + "`");
      }
    }
    for (String name : Layout.names()) {
      assertThat(page()).contains("`" + name + "`");
    }
  }

  private static String name(Enum<?> constant) {
    return Pattern.compile("_(.)")
        .matcher(constant.name().toLowerCase(Locale.ROOT))
        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  private static String block(String language) throws IOException {
    Matcher block = Pattern.compile("(?s)\n```" + language + "\n(.*?)```\n").matcher(page());
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/layouts.md"));
  }
}
