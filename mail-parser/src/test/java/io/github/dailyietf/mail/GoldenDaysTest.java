package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.UtcDay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three days whose mails were rebuilt from real metadata. */
@EnabledIfEnvironmentVariable(
    named = Corpus.VARIABLE,
    matches = ".+",
    disabledReason = "no corpus of real mails")
class GoldenDaysTest {

  private final AnnouncementParser parser = AnnouncementParser.create();
  private final Path golden = Corpus.folder().orElseThrow().resolve("golden");

  @TestFactory
  List<DynamicTest> everyMailIsReadAsLabelled() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    JsonNode expected = Corpus.json(golden.resolve("expected.json"));
    for (JsonNode day : expected.get("days")) {
      addTests(tests, day.get("mbox"), day.path("drafts"), day.path("rfcs"));
    }
    for (String extra : List.of("noise", "duplicates")) {
      JsonNode node = expected.get(extra);
      addTests(tests, node.get("mbox"), node.get("messages"));
    }
    return tests;
  }

  @ParameterizedTest
  @CsvSource({
    "noise-10.reconstructed@example.org, In-Reply-To, 2025-11-28.mbox",
    "noise-11.reconstructed@example.org, X-Forwarded-Message-Id, 2026-01-01.mbox"
  })
  void aQuotedAnnouncementSaysWhatTheQuotedMailSays(String id, String field, String box)
      throws IOException {
    Mail mail = mail("noise.mbox", id);
    String original = mail.header(field).orElseThrow().replaceAll("[<>]", "");
    IdAction expected = (IdAction) parser.parse(mail(box, original));

    List<Reading> quoted = parser.quoted(mail);

    assertThat(quoted).hasSize(1);
    IdAction action = (IdAction) quoted.get(0).announcement();
    assertThat(action.draft()).isEqualTo(expected.draft());
    assertThat(action.htmlUrl()).isEqualTo(expected.htmlUrl());
    assertThat(action.diffUrl()).isEqualTo(expected.diffUrl());
    assertThat(quoted.get(0).problems()).isEmpty();
  }

  private Mail mail(String box, String id) throws IOException {
    try (Mailbox mailbox = Mailbox.mbox(golden.resolve(box))) {
      return mailbox
          .mails()
          .filter(mail -> mail.header("Message-ID").orElse("").contains(id))
          .findFirst()
          .orElseThrow();
    }
  }

  private void addTests(List<DynamicTest> tests, JsonNode box, JsonNode... labels)
      throws IOException {
    Map<String, Reading> readings = new HashMap<>();
    try (Mailbox mailbox = Mailbox.mbox(golden.resolve(box.asText()))) {
      mailbox
          .readings(parser)
          .forEach(r -> readings.put(r.announcement().messageId().orElseThrow(), r));
    }
    for (JsonNode array : labels) {
      for (JsonNode label : array) {
        String id = label.get("messageId").asText().replaceAll("[<>]", "");
        Reading reading = Objects.requireNonNull(readings.get(id), id);
        tests.add(DynamicTest.dynamicTest(id, () -> compare(label, reading)));
      }
    }
  }

  private static void compare(JsonNode label, Reading reading) {
    Announcement announcement = reading.announcement();
    if (label.has("subject")) {
      assertThat(announcement.subject()).isEqualTo(label.get("subject").asText());
    }
    assertThat(announcement.listId()).isEqualTo(text(label, "listId"));
    if (label.has("dateUtc")) {
      assertThat(announcement.sentAt().orElseThrow().toString())
          .isEqualTo(label.get("dateUtc").asText());
      assertThat(UtcDay.of(announcement.sentAt().orElseThrow()).toString())
          .isEqualTo(label.get("utcDay").asText());
    }
    switch (label.path("kind").asText()) {
      case "internet-draft" -> {
        assertThat(announcement).isInstanceOf(IdAction.class);
        compareDraft(label, (IdAction) announcement);
        assertThat(reading.problems()).isEmpty();
      }
      case "rfc" -> {
        assertThat(announcement).isInstanceOf(RfcPublication.class);
        compareRfc(label, (RfcPublication) announcement);
        assertThat(reading.problems()).isEmpty();
      }
      case "discussion", "reply", "forward" ->
          assertThat(reading.outcome()).isEqualTo(Reading.Outcome.DISCUSSION);
      default -> {
        OtherLabels.compare(label, announcement);
        assertThat(reading.problems()).isEmpty();
      }
    }
  }

  private static void compareDraft(JsonNode label, IdAction action) {
    InternetDraft draft = action.draft();
    assertThat(draft.version().toString() + ".txt").isEqualTo(label.get("file").asText());
    assertThat(draft.title()).isEqualTo(label.get("title").asText());
    assertThat(draft.authors().stream().map(Author::name)).isEqualTo(texts(label, "authors"));
    assertThat(draft.pages()).hasValue(label.get("pages").asInt());
    assertThat(draft.date().map(Object::toString)).isEqualTo(text(label, "documentDate"));
    compareGroup(label.get("group"), draft.group());
    assertThat(draft.revision().initial()).isEqualTo(label.get("isNew").asBoolean());
    assertThat(draft.abstractText()).isEqualTo(text(label, "abstractRaw"));
    assertThat(draft.datatrackerUrl().toString()).isEqualTo(label.get("datatrackerUrl").asText());
    assertThat(action.htmlUrl()).isEqualTo(text(label, "htmlUrl"));
    assertThat(action.diffUrl()).isEqualTo(text(label, "diffUrl"));
  }

  private static void compareRfc(JsonNode label, RfcPublication publication) {
    Rfc rfc = publication.rfc();
    assertThat(rfc.number()).isEqualTo(RfcNumber.of(label.get("number").asInt()));
    assertThat(rfc.subSeries().stream().map(Object::toString).toList())
        .isEqualTo(
            stream(label.get("subseries"))
                .map(s -> s.get("type").asText() + " " + s.get("number").asInt())
                .toList());
    assertThat(rfc.title()).isEqualTo(label.get("title").asText());
    assertThat(rfc.authors().stream().map(Author::name)).isEqualTo(texts(label, "authors"));
    assertThat(rfc.status()).isEqualTo(text(label, "statusField"));
    assertThat(rfc.level().orElseThrow().label()).isEqualTo(label.get("standardLevel").asText());
    assertThat(rfc.stream().orElseThrow().label()).isEqualTo(label.get("stream").asText());
    assertThat(rfc.date().orElseThrow().toString()).isEqualTo("2025-09");
    assertThat(rfc.pages()).hasValue(label.get("pages").asInt());
    assertThat(rfc.obsoletes()).isEmpty();
    assertThat(rfc.updates()).isEmpty();
    assertThat(rfc.draft().orElseThrow() + "-" + rfc.draftRevision().orElseThrow())
        .isEqualTo(label.get("draft").asText());
    assertThat(publication.url()).isEqualTo(text(label, "url"));
    assertThat(rfc.doi()).isEqualTo(text(label, "doi"));
    compareGroup(label.get("group"), rfc.group());
    assertThat(rfc.abstractText()).isEqualTo(text(label, "abstractRaw"));
  }

  private static void compareGroup(JsonNode label, Optional<Group> group) {
    if (label.isNull()) {
      assertThat(group).isEmpty();
      return;
    }
    Group read = group.orElseThrow();
    assertThat(read.name()).isEqualTo(label.get("name").asText());
    assertThat(read.acronym()).isEqualTo(text(label, "acronym"));
    assertThat(read.type().orElseThrow().label().replace("Working Group", "WG"))
        .isEqualTo(label.get("type").asText().replace("Working Group", "WG"));
    assertThat(read.organization()).isEqualTo(text(label, "organisation"));
  }

  private static Optional<String> text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }

  private static List<String> texts(JsonNode node, String name) {
    return stream(node.get(name)).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
