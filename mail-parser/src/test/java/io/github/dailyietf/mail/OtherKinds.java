package io.github.dailyietf.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.dailyietf.core.Announcement;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The mails that the project keeps of the kinds that are neither about a draft nor an RFC. */
final class OtherKinds {

  static final Charset CHARSET = StandardCharsets.UTF_8;

  static final List<String> FOLDERS =
      List.of(
          "last-call",
          "protocol-action",
          "document-action",
          "conflict-review",
          "status-change",
          "group-action",
          "group-review",
          "interim-meeting",
          "other");

  private static final Path ROOT = Path.of("src/test/resources/mails");

  private OtherKinds() {}

  static List<Path> mails() throws IOException {
    List<Path> mails = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".eml")).sorted().forEach(mails::add);
      }
    }
    return mails;
  }

  static String folder(Path mail) {
    return Objects.requireNonNull(mail.getParent()).getFileName().toString();
  }

  /** The file of the same name with another ending. */
  static Path beside(Path mail, String ending) {
    return mail.resolveSibling(mail.getFileName().toString().replace(".eml", ending));
  }

  static ObjectMapper mapper() {
    return JsonMapper.builder()
        .addModules(new Jdk8Module(), new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();
  }

  static JsonNode json(Announcement announcement) {
    return mapper().valueToTree(announcement);
  }
}
