package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mails of every kind that is neither about a draft nor an RFC: each stands in a folder that has
 * the name of its type, with what is to be read beside it, and with the codes of its problems if
 * there are any.
 */
class OtherKindsTest {

  private final AnnouncementParser parser = AnnouncementParser.create();

  static Stream<Path> mails() throws IOException {
    return OtherKinds.mails().stream();
  }

  @ParameterizedTest
  @MethodSource("mails")
  void aMailIsReadAsItStandsBesideIt(Path mail) throws IOException {
    Reading reading = parser.read(Files.readAllBytes(mail));

    JsonNode expected = Corpus.json(OtherKinds.beside(mail, ".json"));
    assertThat(OtherKinds.json(reading.announcement()).toPrettyString())
        .isEqualTo(expected.toPrettyString());
    assertThat(OtherKinds.mapper().treeToValue(expected, Announcement.class))
        .isEqualTo(reading.announcement());
    assertThat(reading.problems()).extracting(Problem::code).isEqualTo(problems(mail));
  }

  @ParameterizedTest
  @MethodSource("mails")
  void aMailIsOfTheTypeOfItsFolder(Path mail) throws IOException {
    Announcement announcement = parser.parse(Files.readAllBytes(mail));

    assertThat(OtherKinds.json(announcement).get("type").asText())
        .isEqualTo(OtherKinds.folder(mail));
  }

  @ParameterizedTest
  @MethodSource("mails")
  void linesMayEndInEitherWay(Path mail) throws IOException {
    String text = Files.readString(mail).replace("\r\n", "\n");

    assertThat(parser.read(text.getBytes(OtherKinds.CHARSET)))
        .isEqualTo(parser.read(text.replace("\n", "\r\n").getBytes(OtherKinds.CHARSET)));
  }

  @ParameterizedTest
  @MethodSource("mails")
  void aMailThatSomebodyQuotesIsReadLikeTheMailItself(Path mail) throws IOException {
    Announcement announcement = parser.parse(Files.readAllBytes(mail));
    // A line of blanks continues a header, but quoted it cannot be told from the line that ends it.
    String text = Files.readString(mail).replace("\r\n", "\n").replaceFirst("\n \n", "\n");
    String quoting = "From: kim@example.org\nSubject: Fwd: it\n\n> " + text.replace("\n", "\n> ");

    List<Reading> quoted = parser.quoted(quoting.getBytes(OtherKinds.CHARSET));

    if (announcement instanceof OtherAnnouncement) {
      assertThat(quoted).hasSizeLessThan(2);
    } else {
      assertThat(quoted).extracting(Reading::announcement).containsExactly(announcement);
    }
  }

  @Test
  void everyFolderHasMails() throws IOException {
    assertThat(OtherKinds.mails())
        .extracting(OtherKinds::folder)
        .contains(OtherKinds.FOLDERS.toArray(String[]::new));
  }

  private static List<String> problems(Path mail) throws IOException {
    Path file = OtherKinds.beside(mail, ".problems");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
