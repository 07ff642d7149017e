package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Problem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One mail per form that there has been; a form more is two files more in {@code mails}. */
class MailFormsTest {

  private final AnnouncementParser parser = AnnouncementParser.create();
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  @TestFactory
  List<DynamicTest> everyFormIsReadAsItsJsonSays() throws IOException, URISyntaxException {
    URL resource = Objects.requireNonNull(MailFormsTest.class.getResource("/mails"), "/mails");
    Path folder = Path.of(resource.toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> mails = files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
      assertThat(mails).isNotEmpty();
      return mails.stream()
          .map(
              mail ->
                  DynamicTest.dynamicTest(
                      folder.relativize(mail).toString(), mail.toUri(), () -> check(mail)))
          .toList();
    }
  }

  private void check(Path mail) throws IOException {
    Reading reading = parser.read(Files.readAllBytes(mail));
    assertThat(reading.problems()).extracting(Problem::code).isEqualTo(problems(mail));

    Announcement read = parser.parse(Files.readAllBytes(mail));
    assertThat(read).isEqualTo(reading.announcement());
    Path file = mail.resolveSibling(mail.getFileName().toString().replace(".eml", ".json"));
    // A missing file fails with the JSON that would be in it.
    JsonNode expected =
        Files.exists(file) ? mapper.readTree(Files.readAllBytes(file)) : mapper.nullNode();
    JsonNode actual = mapper.readTree(mapper.writeValueAsString(read));
    assertThat(actual.toPrettyString()).isEqualTo(expected.toPrettyString());
    assertThat(mapper.treeToValue(expected, Announcement.class)).isEqualTo(read);
  }

  /** The codes in the file of the mail's name with {@code .problems}; none without such a file. */
  private static List<String> problems(Path mail) throws IOException {
    Path file = mail.resolveSibling(mail.getFileName().toString().replace(".eml", ".problems"));
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
