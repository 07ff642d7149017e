package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupTypeTest {

  @ParameterizedTest
  @CsvSource({
    "WG,                              wg",
    "Working Group,                   wg",
    "working group,                   wg",
    "'Working\n  Group',              wg",
    "RG,                              rg",
    "Research Group,                  rg",
    "BOF,                             bof",
    "AG,                              ag",
    "Area Group,                      ag",
    "RAG,                             rag",
    "Research Area Group,             rag",
    "Area,                            area",
    "Team,                            team",
    "Directorate,                     dir",
    "Program,                         program",
    "Individual,                      individ",
    "Editorial Stream Working Group,  edwg"
  })
  void theWordsOfAllErasAreRead(String words, String slug) {
    assertThat(GroupType.parse(words)).isEqualTo(GroupType.of(slug));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wg", "rg", "ag", "rag", "bof", "iab", "irtf", "ietf", "iesg", "area", "team", "dir",
        "program", "individ", "ise", "edwg"
      })
  void aTypeReadsBackFromItsLabelAndItsSlug(String slug) {
    GroupType type = GroupType.of(slug);

    assertThat(type.label()).isNotEqualTo(slug);
    assertThat(GroupType.parse(type.label())).isEqualTo(type);
    assertThat(GroupType.parse(slug)).isEqualTo(type);
  }

  @Test
  void theNamedTypesHaveTheKeysOfTheDatatracker() {
    assertThat(GroupType.WORKING_GROUP).isEqualTo(GroupType.of("wg"));
    assertThat(GroupType.RESEARCH_GROUP).isEqualTo(GroupType.of("rg"));
    assertThat(GroupType.AREA).isEqualTo(GroupType.of("area"));
    assertThat(GroupType.INDIVIDUAL).isEqualTo(GroupType.of("individ"));
    assertThat(GroupType.WORKING_GROUP.label()).isEqualTo("WG");
  }

  @Test
  void anUnknownSlugSurvives() {
    GroupType type = GroupType.of("task-force");

    assertThat(type.slug()).isEqualTo("task-force");
    assertThat(type.label()).isEqualTo("task-force");
    assertThat(type).hasToString("task-force");
    assertThat(GroupType.parse("Task Force")).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void blankIsRefused(String blank) {
    assertThatIllegalArgumentException().isThrownBy(() -> GroupType.of(blank));
    assertThatIllegalArgumentException().isThrownBy(() -> GroupType.parse(blank));
  }
}
