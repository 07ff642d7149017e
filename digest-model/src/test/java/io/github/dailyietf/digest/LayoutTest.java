package io.github.dailyietf.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  @ParameterizedTest
  @MethodSource("io.github.dailyietf.digest.Layout#names")
  void everyLayoutThatComesAlongHasAllPhrases(String name) {
    Layout layout = Layout.named(name);

    assertThat(layout.phrases()).containsOnlyKeys(Phrase.values());
    assertThat(layout.language().getLanguage()).isEqualTo(name.substring(0, 2));
    assertThat(layout.sections()).contains(Section.OPENING, Section.COUNTS, Section.DRAFTS);
    assertThat(layout.sections()).contains(Section.RFCS, Section.EDITORIAL, Section.CLOSING);
  }

  @Test
  void namesAreSortedAndNoOtherIsKnown() {
    assertThat(Layout.names()).isSorted().contains("en", "en-compact", "ja", "ja-topics");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Layout.named("fr"))
        .withMessageContaining("\"fr\"")
        .withMessageContaining("en-compact");
    assertThatIllegalArgumentException().isThrownBy(() -> Layout.named("../layouts/en"));
  }

  @ParameterizedTest
  @EnumSource(Phrase.class)
  void aMissingPhraseFailsWhenTheLayoutIsBuilt(Phrase phrase) {
    Map<Phrase, String> phrases = new EnumMap<>(Layout.english().phrases());
    phrases.remove(phrase);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Layout.builder().language(Locale.ENGLISH).phrases(phrases).build())
        .withMessageContaining("[" + phrase.name() + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{dya}", "{}", "{day", "day}", "{day}}", "{{day}}"})
  void anUnknownPlaceholderFailsWhenTheLayoutIsBuilt(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> english().putPhrase(Phrase.TITLE, text).build());
    assertThatIllegalArgumentException().isThrownBy(() -> english().partAddress(text).build());
  }

  @Test
  void aSectionThatComesTwiceFailsWhenTheLayoutIsBuilt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> english().addSection(Section.DRAFTS).build())
        .withMessageContaining("DRAFTS");
  }

  @Test
  void placeholdersAreFilled() {
    Layout layout =
        english()
            .putPhrase(Phrase.COUNT_DRAFTS, "{drafts} of {drafts}")
            .sections(List.of())
            .build();

    assertThat(layout.say(Phrase.COUNT_DRAFTS, Map.of("drafts", 7))).isEqualTo("7 of 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout.say(Phrase.COUNT_DRAFTS, Map.of("draft", 7)));
  }

  @Test
  void aValueIsNotReadForPlaceholders() {
    assertThat(Layout.english().say(Phrase.AUTHORS, Map.of("authors", "{authors} $1 \\")))
        .isEqualTo("By {authors} $1 \\");
  }

  @Test
  void partsHaveAnAddressIfTheLayoutGivesOne() {
    Part part = Samples.heavyDay(30).parts(25).get(1);

    assertThat(Layout.english().address(part)).isEmpty();
    assertThat(english().partAddress("ietf-{day}-{number}.html").build().address(part))
        .contains("ietf-2025-10-20-2.html");
  }

  private static LayoutBuilder english() {
    return Layout.builder().from(Layout.english());
  }
}
