package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mail of half a megabyte of the same words takes no longer than any other one of this size. */
class LongMailsTest {

  private static final int SIZE = 1 << 19;

  private final AnnouncementParser parser = AnnouncementParser.create();

  static Stream<String> words() {
    return Stream.of(
        "<",
        "(",
        ")",
        "'",
        "- '",
        "\"",
        " by 1",
        "1.",
        "1-",
        "5-7 ",
        "Jan ",
        " at ",
        " at a.b",
        "@",
        "://",
        "http://a ",
        "rfc1: ",
        "RFC1 from ",
        "<draft-a-00.txt> ",
        "(draft-a-00.txt) ",
        "draft-a-00 ",
        " in the ",
        " in the x Area",
        "comments to ",
        "2020-01-01 15:00 ",
        "The IESG has approved\n\n",
        "The IESG has received a request from\n\n",
        "> ",
        ">",
        "> The IESG has approved\n>> The IESG has approved\n",
        "From: iesg@ietf.org\nSubject: Last Call: x\n\n",
        "From: a,\nb,\n",
        "From: a\nSubject: b\n> x\n",
        "From: a\nSubject: b\n" + "x".repeat(70) + "\n",
        "A New Internet-Draft is available\n",
        "> A New Internet-Draft is available\n>> A New Internet-Draft is available\n",
        "A new Request for Comments is now available\nTitle : a Date : 2020-01-01 b\n",
        "Title: x Author: y Date: z ",
        "> quoted\n\nwords\n\n",
        "- - ",
        "-- \n",
        "Abstract\n",
        "Charter: ",
        "A new Request for Comments is now available\n\nTitle: x\n\n",
        "Internet-Draft draft-a-00.txt is now available.\n\n");
  }

  @ParameterizedTest
  @MethodSource("words")
  void wordsRepeatedWithoutEndAreReadInLinearTime(String words) {
    List<String> subjects =
        List.of(
            "Last Call: Lamps to BCP",
            "Protocol Action: Lamps to BCP",
            "WG Action: Lamps",
            "WG Review: Lamps",
            "Results of IETF-conflict review for draft-a-00",
            "Lamps (lamps) WG Interim Meeting soon",
            "anything");
    for (String subject : subjects) {
      String start = "From: iesg-secretary@ietf.org\nSubject: " + subject + "\n\n";
      for (String beginning : List.of("", "The IESG has received a request from x to consider ")) {
        String text = start + beginning + words.repeat(SIZE / words.length());
        byte[] mail = text.getBytes(StandardCharsets.UTF_8);

        assertTimeoutPreemptively(
            Duration.ofSeconds(5),
            () -> {
              assertThat(parser.read(mail)).isNotNull();
              assertThat(parser.quoted(mail)).isNotNull();
            },
            subject);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void aLongSubjectIsReadInLinearTime(String words) {
    String line = words.replace('\n', ' ').repeat(SIZE / 4 / words.length());
    for (String start : List.of("Last Call: ", "WG Action: ", "", "Lamps WG Interim Meeting ")) {
      byte[] mail =
          ("From: iesg-secretary@ietf.org\nSubject: " + start + line + "\n\ntext\n")
              .getBytes(StandardCharsets.UTF_8);

      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> assertThat(parser.read(mail)).isNotNull(), start);
    }
  }
}
