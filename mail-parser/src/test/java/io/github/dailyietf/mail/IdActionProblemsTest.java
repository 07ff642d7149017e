package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is odd in the announcement of a draft whose Subject says which draft it is. */
class IdActionProblemsTest {

  private static final String MAIL = "/mails/id-action/2012-name-without-revision.eml";

  @ParameterizedTest
  @CsvSource({
    "draft-ietf-exwid-manual,''",
    "draft-ietf-exwid-manual-03.txt,''",
    "draft-ietf-exwid-other,name-unreadable",
    "manual,name-unreadable",
  })
  void aFileNameWithoutRevisionIsNotOdd(String file, String problem) throws IOException {
    String mail = mail().replace(": draft-ietf-exwid-manual\n", ": " + file + "\n");

    Reading reading = AnnouncementParser.create().read(Mails.bytes(mail));

    assertThat(reading.announcement()).isInstanceOf(IdAction.class);
    assertThat(reading.problems())
        .extracting(Problem::code)
        .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
  }

  private static String mail() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(IdActionProblemsTest.class.getResourceAsStream(MAIL))) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
