package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void aProblemIsOneLineOfAReport() {
    Problem problem =
        new Problem("date-impossible", "1@example.org", 7, "no such date", "30-Feb-98");

    assertThat(problem).hasToString("1@example.org, line 7: no such date: \"30-Feb-98\"");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    Problem problem = Problem.of("title-missing", "1@example.org", "no title");

    assertThat(problem).hasToString("1@example.org: no title");
    assertThat(problem).isEqualTo(new Problem("title-missing", "1@example.org", 0, "no title", ""));
  }

  @Test
  void lineBreaksAndControlCharactersStayOutOfTheReportButInTheValue() {
    String text = "first\r\nsecond\tthird\u001b[31m\u2028end";
    Problem problem = new Problem("odd", "a\nb", 1, "odd", text);

    assertThat(problem).hasToString("a b, line 1: odd: \"first second third [31m end\"");
    assertThat(problem.text()).isEqualTo(text);
  }

  @Test
  void aLongTextIsCut() {
    assertThat(withText("x".repeat(199)).text()).hasSize(199);
    assertThat(withText("x".repeat(200)).text()).hasSize(200);
    assertThat(withText("x".repeat(201)).text()).isEqualTo("x".repeat(Problem.LONGEST_TEXT));
    assertThat(withText("x".repeat(1_000_000)).text()).hasSize(Problem.LONGEST_TEXT);
  }

  @Test
  void theCutDoesNotHalveACharacter() {
    String emoji = "\ud83d\ude00";

    assertThat(withText("x".repeat(199) + emoji).text()).isEqualTo("x".repeat(199));
    assertThat(withText("x".repeat(198) + emoji).text()).isEqualTo("x".repeat(198) + emoji);
    assertThat(withText("x".repeat(198) + emoji + "y").text()).isEqualTo("x".repeat(198) + emoji);
  }

  private static Problem withText(String text) {
    return new Problem("odd", "source", 1, "odd", text);
  }
}
