package io.github.dailyietf.mail;

import static io.github.dailyietf.mail.LabelledMailsTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.ProtocolAction;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import java.util.ArrayList;
import java.util.List;

/** Compares what a mail quotes with its label. */
final class EmbeddedLabels {

  private EmbeddedLabels() {}

  static void compare(JsonNode label, List<Reading> quoted) {
    if (label.isNull()) {
      assertThat(quoted).isEmpty();
      return;
    }
    assertThat(quoted).hasSize(1);
    Announcement announcement = quoted.get(0).announcement();
    assertThat(announcement.subject()).isEqualTo(text(label, "subject").orElse(""));
    assertThat(announcement.messageId()).isEqualTo(text(label, "messageId"));
    assertThat(announcement.sentAt().map(Object::toString)).isEqualTo(text(label, "sentAt"));
    switch (label.get("kind").asText()) {
      case "draft-announcement" ->
          LabelledMailsTest.compareDraft(label.get("draft"), ((IdAction) announcement).draft());
      case "rfc-announcement" -> rfc(label.get("rfc"), (RfcPublication) announcement);
      case "protocol-action" ->
          documents(label.get("documents"), ((ProtocolAction) announcement).documents());
      default -> throw new AssertionError("a label of a new kind: " + label.get("kind"));
    }
  }

  private static void rfc(JsonNode label, RfcPublication publication) {
    Rfc rfc = publication.rfc();
    assertThat(rfc.number()).isEqualTo(RfcNumber.of(label.get("number").asInt()));
    assertThat(rfc.subSeries()).hasSize(label.get("subseries").size());
    assertThat(rfc.title()).isEqualTo(label.get("title").asText());
    assertThat(rfc.authors()).extracting(Author::printed).isEqualTo(texts(label, "authors"));
    assertThat(rfc.status()).isEqualTo(text(label, "status"));
    assertThat(publication.declaredLevel().map(level -> level.label()))
        .isEqualTo(text(label, "levelSentence"));
    assertThat(rfc.stream().map(stream -> stream.label())).isEqualTo(text(label, "stream"));
    assertThat(rfc.date().map(Object::toString)).isEqualTo(text(label, "date"));
    assertThat(rfc.pages()).hasValue(label.get("pages").asInt());
    assertThat(rfc.obsoletes())
        .extracting(number -> Integer.toString(number.value()))
        .isEqualTo(texts(label, "obsoletes"));
    assertThat(rfc.updates()).hasSize(label.get("updates").size());
    assertThat(rfc.draft().map(name -> name + "-" + rfc.draftRevision().orElseThrow() + ".txt"))
        .isEqualTo(text(label, "draftTag"));
    assertThat(rfc.doi()).isEqualTo(text(label, "doi"));
    LabelledMailsTest.compareGroup(label.get("group"), rfc.group());
    String words = Corpus.collapsed(rfc.abstractText().orElse(""));
    assertThat(words).startsWith(label.get("abstractStart").asText());
    assertThat(words).endsWith(label.get("abstractEnd").asText());
  }

  private static void documents(JsonNode label, List<DocumentItem> items) {
    List<String> expected = new ArrayList<>();
    for (JsonNode document : label) {
      expected.add(
          document.get("name").asText()
              + "-"
              + document.get("revision").asText()
              + " "
              + document.get("title").asText()
              + " "
              + document.get("level").asText());
    }
    assertThat(items)
        .extracting(
            item ->
                ((DraftVersion) item.reference())
                    + " "
                    + item.title().orElse("")
                    + " "
                    + item.level().orElseThrow().label())
        .isEqualTo(expected);
  }

  private static List<String> texts(JsonNode node, String name) {
    List<String> texts = new ArrayList<>();
    node.get(name).forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
