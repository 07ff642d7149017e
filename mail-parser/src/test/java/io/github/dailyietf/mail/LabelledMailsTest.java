package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.OtherAnnouncement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Real mails of 1993 to 2025, each with what is to be read in it. */
@EnabledIfEnvironmentVariable(
    named = Corpus.VARIABLE,
    matches = ".+",
    disabledReason = "no corpus of real mails")
class LabelledMailsTest {

  private final AnnouncementParser parser = AnnouncementParser.create();
  private final Path folder = Corpus.folder().orElseThrow().resolve("corpus/mail");

  @TestFactory
  List<DynamicTest> everyMailIsReadAsLabelled() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode label : Corpus.json(folder.resolve("labels.json"))) {
      String file = label.get("file").asText();
      if (label.get("container").asText().equals("body")) {
        continue;
      }
      int index = label.get("index").asInt();
      tests.add(
          DynamicTest.dynamicTest(
              file + " " + index, () -> compare(label, parser.read(mail(file, index)))));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> whatAMailQuotesIsReadAsLabelled() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode label : Corpus.json(folder.resolve("labels.json"))) {
      String file = label.get("file").asText();
      int index = label.get("index").asInt();
      if (label.get("draft").isNull()) {
        tests.add(
            DynamicTest.dynamicTest(
                file + " " + index,
                () -> EmbeddedLabels.compare(label.get("embedded"), quoted(label, file, index))));
      }
    }
    return tests;
  }

  private List<Reading> quoted(JsonNode label, String file, int index) throws IOException {
    return label.get("container").asText().equals("body")
        ? parser.quoted(Files.readAllBytes(folder.resolve(file)))
        : parser.quoted(mail(file, index));
  }

  private Mail mail(String file, int index) throws IOException {
    Path path = folder.resolve(file);
    try (Mailbox box =
        file.endsWith(".mbox")
            ? Mailbox.mbox(path)
            : file.endsWith(".mmdf") ? Mailbox.mmdf(path) : Mailbox.eml(path)) {
      return box.mails().skip(index).findFirst().orElseThrow();
    }
  }

  private static void compare(JsonNode label, Reading reading) {
    var announcement = reading.announcement();
    assertThat(Corpus.collapsed(announcement.subject())).isEqualTo(label.get("subject").asText());
    assertThat(announcement.messageId()).isEqualTo(text(label, "messageId"));
    assertThat(announcement.sentAt().map(Object::toString)).isEqualTo(text(label, "sentAt"));
    switch (label.get("kind").asText()) {
      case "draft-announcement" -> {
        assertThat(announcement).isInstanceOf(IdAction.class);
        compareDraft(label.get("draft"), ((IdAction) announcement).draft());
      }
      case "nomcom" ->
          assertThat(((OtherAnnouncement) announcement).kind().slug()).isEqualTo("nomcom");
      default -> assertThat(reading.outcome()).isEqualTo(Reading.Outcome.DISCUSSION);
    }
  }

  static void compareDraft(JsonNode label, InternetDraft draft) {
    assertThat(draft.name().toString()).isEqualTo(label.get("name").asText());
    assertThat(draft.revision().toString()).isEqualTo(label.get("revision").asText());
    assertThat(draft.title()).isEqualTo(text(label, "title").orElse(""));
    List<String> authors = new ArrayList<>();
    label.get("authors").forEach(author -> authors.add(author.asText()));
    assertThat(draft.authors().stream().map(Author::printed)).isEqualTo(authors);
    assertThat(draft.moreAuthors()).isEqualTo(label.get("etAl").asBoolean());
    assertThat(draft.pages().orElse(0)).isEqualTo(label.get("pages").asInt(0));
    assertThat(draft.date().map(Object::toString)).isEqualTo(text(label, "date"));
    compareGroup(label.get("group"), draft.group());
    String text = Corpus.collapsed(draft.abstractText().orElse(""));
    assertThat(text).startsWith(text(label, "abstractStart").orElse(""));
    assertThat(text).endsWith(text(label, "abstractEnd").orElse(""));
  }

  static void compareGroup(JsonNode label, Optional<Group> group) {
    assertThat(group.map(Group::name)).isEqualTo(text(label, "name"));
    assertThat(group.flatMap(Group::type).map(type -> type.label())).isEqualTo(text(label, "type"));
  }

  static Optional<String> text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }
}
