package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I-D Action: draft-a-b-00.txt|I-D Action: draft-a-b-00.txt|false",
        "[netmod] I-D Action: x|I-D Action: x|false",
        "[a] [b] x|x|false",
        "Ftp-WG: I-D ACTION: x|I-D ACTION: x|false",
        "[[a]] x|x|false",
        "(netmod 12) x|x|false",
        "{Spam?} [a] x|x|false",
        "*****SPAM***** x|x|false",
        "EXTERNAL: x|x|false",
        "Ext: Re: x|x|true",
        "** x|** x|false",
        "(resent) x|(resent) x|false",
        "*** Second *** x|*** Second *** x|false",
        "*x|*x|false",
        "Extensions: x|Extensions: x|false",
        "Antwort: x|x|true",
        "R: x|x|true",
        "Re: x|x|true",
        "RE : x|x|true",
        "Fwd: x|x|true",
        "AW: Re[2]: [list] x|x|true",
        "[list] Re: x|x|true",
        "WG: x|x|true",
        "WG Action: x|WG Action: x|false",
        "答复: [list] 转发：x|x|true",
        "[Fwd: x]|x|true",
        "[list] [Fwd: [other] x]|x|true",
        "[x]|''|false",
        "x (fwd)|x (fwd)|true",
        "Review: x|Review: x|false",
        "RFC 9999 on x|RFC 9999 on x|false",
        "Last Call: x|Last Call: x|false",
        "[never closed x|[never closed x|false",
        "[]|''|false",
        "Re:|''|true",
        "''|''|false",
      })
  void marksAndTagsAreTakenAway(String subject, String text, boolean passedOn) {
    assertThat(SubjectLine.of(subject)).isEqualTo(new SubjectLine(subject, text, passedOn));
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"Re: ", "[a] ", "a-WG: ", "[Fwd: ", "(a) ", "*", "*a*", "Spam: ", "{"})
  void nothingButMarksTakesLinearTime(String mark) {
    String subject = mark.repeat(8_000_000 / mark.length());
    SubjectLine line =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SubjectLine.of(subject));
    assertThat(line.passedOn()).isEqualTo(mark.equals("Re: "));
  }
}
