package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupAction;
import io.github.dailyietf.core.GroupChange;
import io.github.dailyietf.core.GroupReview;
import io.github.dailyietf.core.InterimMeeting;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.ProtocolAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares mails that are neither about a draft nor an RFC with what labels say of them. */
final class OtherLabels {

  private OtherLabels() {}

  static void compare(JsonNode label, Announcement announcement) {
    assertThat(announcement.originator()).hasValue(label.get("from").asText());
    switch (label.get("kind").asText()) {
      case "last-call" -> lastCall(label, (LastCall) announcement);
      case "protocol-action" -> protocolAction(label, (ProtocolAction) announcement);
      case "wg-formed" -> formed(label, (GroupAction) announcement);
      case "wg-review" -> review(label, (GroupReview) announcement);
      case "interim", "interim-cancelled" -> meeting(label, (InterimMeeting) announcement);
      case "new-version-notification" ->
          assertThat(((OtherAnnouncement) announcement).kind())
              .hasToString("new-version-notification");
      case "other" -> {
        OtherAnnouncement other = (OtherAnnouncement) announcement;
        assertThat(label.get("topic").asText()).endsWith(other.kind().slug());
        assertThat(other.firstParagraph()).isPresent();
      }
      default -> throw new AssertionError("a label of a new kind: " + label.get("kind"));
    }
  }

  private static void lastCall(JsonNode label, LastCall call) {
    documents(label, call.documents());
    assertThat(call.requester()).hasValue("the " + label.get("requester").asText());
    assertThat(call.group().flatMap(Group::acronym)).hasValue("exnet");
    assertThat(call.ends().map(Object::toString)).hasValue(label.get("endDate").asText());
    assertThat(call.commentAddress()).hasValue(label.get("comments").asText());
    assertThat(call.iprDeclarations()).hasSize(label.get("ipr").asInt());
    assertThat(call.downrefs()).hasSize(label.get("downrefs").asInt());
    assertThat(call.downrefs().get(0)).hasToString(DOWNREF);
    assertThat(call.abstractText().orElseThrow()).contains("not a real Internet-Draft.\n\nThe");
  }

  private static final String DOWNREF =
      "DocumentItem{reference=RFC 8792, "
          + "title=Handling Long Lines in Content of Internet-Drafts and RFCs, level=inf}";

  private static void protocolAction(JsonNode label, ProtocolAction action) {
    documents(label, action.documents());
    assertThat(action.group().orElseThrow().name() + " Working Group")
        .isEqualTo(label.get("productOf").asText());
    assertThat(action.contacts()).containsExactly("Alex Example", "Robin Sample");
    assertThat(action.url()).isPresent();
  }

  private static void documents(JsonNode label, List<DocumentItem> items) {
    List<String> expected = new ArrayList<>();
    label
        .get("documents")
        .forEach(
            document ->
                expected.add(
                    document.get("name").asText()
                        + "-"
                        + document.get("revision").asText()
                        + " "
                        + document.get("title").asText()
                        + " "
                        + label.get("level").asText()));
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

  private static void formed(JsonNode label, GroupAction action) {
    group(label, action.group());
    assertThat(action.change()).isEqualTo(GroupChange.FORMED);
    assertThat(action.charterUrl())
        .hasValue("https://datatracker.ietf.org/doc/charter-ietf-exnet/");
  }

  private static void review(JsonNode label, GroupReview review) {
    group(label, review.group());
    assertThat(review.recharter()).isTrue();
    assertThat(review.ends().map(Object::toString)).hasValue(label.get("deadline").asText());
  }

  private static void meeting(JsonNode label, InterimMeeting meeting) {
    group(label, meeting.group());
    assertThat(meeting.days()).hasToString("[" + label.get("meetingDate").asText() + "]");
    assertThat(meeting.changed()).isEqualTo(label.path("changed").asBoolean());
    assertThat(meeting.cancelled()).isEqualTo(label.get("kind").asText().endsWith("cancelled"));
    assertThat(meeting.virtual()).isTrue();
    assertThat(meeting.zone().orElseThrow()).contains("/");
    assertThat(meeting.times()).hasSize(1);
  }

  private static void group(JsonNode label, Group group) {
    JsonNode expected = label.get("group");
    assertThat(group.name()).isEqualTo(expected.get("name").asText());
    assertThat(group.acronym()).hasValue(expected.get("acronym").asText());
    assertThat(group.type().orElseThrow().label()).isEqualTo(expected.get("type").asText());
    Optional<String> area = group.area().map(Area::name).map(name -> name + " Area");
    assertThat(area.orElse("none")).isEqualTo(label.path("area").asText("none"));
  }
}
