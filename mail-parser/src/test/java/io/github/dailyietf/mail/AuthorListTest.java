package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Author;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AuthorListTest {

  @Test
  void marksAreGluedToTheNameBefore() {
    AuthorList list = AuthorList.of(List.of("A. One, Ed.,B. Two, Jr., Ed.,", "C. Three, Ed., Jr."));
    assertThat(list.authors().stream().map(Author::printed))
        .containsExactly("A. One, Ed.", "B. Two, Jr., Ed.", "C. Three, Jr., Ed.");
    assertThat(list.others()).isFalse();
  }

  @Test
  void marksMayStandInBrackets() {
    AuthorList list =
        AuthorList.of(List.of("A. One (Ed.), B. Two (Widgets),", "C. Three (editor)"));
    assertThat(list.authors().stream().map(Author::printed))
        .containsExactly("A. One, Ed.", "B. Two (Widgets)", "C. Three, Ed.");
    assertThat(AuthorList.onePerLine(List.of("(Ed.)", "Ed (Ed)")).authors())
        .extracting(Author::name)
        .containsExactly("(Ed.)", "Ed");
  }

  @Test
  void twoPeopleMayStandOnEitherSideOfASign() {
    AuthorList list = AuthorList.of(List.of("A. One & B. Two, Smith & Sons, C. Three, Ph.D."));
    assertThat(list.authors())
        .extracting(Author::name)
        .containsExactly("A. One", "B. Two", "Smith & Sons", "C. Three, Ph.D.");
  }

  @Test
  void fullNamesStandOnePerLine() {
    AuthorList list = AuthorList.of(List.of("Ann One, Jr.", "Bob Two"));
    assertThat(list.authors().stream().map(Author::printed))
        .containsExactly("Ann One, Jr.", "Bob Two");
  }

  @Test
  void aListThatWasWrappedAnewMayBreakInsideAName() {
    AuthorList list = AuthorList.of(List.of("A. One, B. van", "der Two, C.", "Three, Ed."));
    assertThat(list.authors().stream().map(Author::printed))
        .containsExactly("A. One", "B. van der Two", "C. Three, Ed.");
    assertThat(AuthorList.of(List.of("A. One, B.", "Two")).authors())
        .containsExactly(Author.of("A. One"), Author.of("B. Two"));
    assertThat(AuthorList.of(List.of("Widgets, Inc", "Bob Two")).authors())
        .as("one name in each line")
        .containsExactly(Author.of("Widgets, Inc"), Author.of("Bob Two"));
  }

  @Test
  void aListSaysThatThereAreOthers() {
    for (String text :
        List.of("A. One et al.", "A. One, et al.", "A. One, et al", "A. One,et al.,")) {
      AuthorList list = AuthorList.of(List.of(text));
      assertThat(list.authors()).as(text).containsExactly(Author.of("A. One"));
      assertThat(list.others()).as(text).isTrue();
    }
  }

  @Test
  void aShortNameIsNoMark() {
    List<String> names =
        List.of("Ed Lu", "Edi", "Al Vo", "Et Alia", "Vi", "Wei Li", "\u674E \u4F1F", "Etal", "I");
    assertThat(AuthorList.onePerLine(names).authors().stream().map(Author::printed))
        .containsExactlyElementsOf(names);
  }

  @Test
  void aMarkMayHaveALineOfItsOwn() {
    for (String others : List.of("et al.", "ET AL", "and others", "And Others")) {
      AuthorList list = AuthorList.onePerLine(List.of("Ann One", "II", "Editor", others));
      assertThat(list.authors().stream().map(Author::printed)).containsExactly("Ann One, II, Ed.");
      assertThat(list.others()).as(others).isTrue();
    }
  }

  @Tag("slow")
  @Test
  void aMillionSuffixesTakeNoLongerThanAMillionNames() {
    String many = "A. One" + ", Jr.".repeat(1_000_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(AuthorList.withCommas(List.of(many)).authors()).isNotEmpty());
  }
}
