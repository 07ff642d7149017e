package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.Month;
import org.junit.jupiter.api.Test;

class JsonTest {

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final IdAction ACTION =
      IdAction.builder()
          .messageId("1@example.org")
          .sentAt(Instant.parse("2026-01-01T23:59:59Z"))
          .subject("I-D Action: draft-example-widgets-03.txt")
          .draft(
              InternetDraft.builder()
                  .name(DraftName.of("draft-example-widgets"))
                  .revision(Revision.of(3))
                  .title("Widgets")
                  .addAuthor(Author.of("Zoë Beispiel"))
                  .addAuthor(Author.builder().name("A. Example").editor(true).build())
                  .pages(12)
                  .date(PublicationDate.parse("2025-12-31"))
                  .abstractText("Widgets.\n\nMore widgets.")
                  .group(
                      Group.builder()
                          .name("Example Networking")
                          .acronym("exnet")
                          .type(GroupType.WORKING_GROUP)
                          .organization("IETF")
                          .build())
                  .build())
          .build();

  @Test
  void anAnnouncementKeepsItsNamesAndReadsBackEqual() throws Exception {
    String json = mapper.writeValueAsString(ACTION);

    assertThat(json)
        .isEqualTo(
            "{\"type\":\"id-action\",\"messageId\":\"1@example.org\","
                + "\"sentAt\":\"2026-01-01T23:59:59Z\","
                + "\"subject\":\"I-D Action: draft-example-widgets-03.txt\","
                + "\"draft\":{\"type\":\"internet-draft\",\"title\":\"Widgets\","
                + "\"authors\":[{\"name\":\"Zoë Beispiel\"},"
                + "{\"name\":\"A. Example\",\"editor\":true}],"
                + "\"pages\":12,\"date\":\"2025-12-31\","
                + "\"abstractText\":\"Widgets.\\n\\nMore widgets.\","
                + "\"group\":{\"name\":\"Example Networking\",\"acronym\":\"exnet\","
                + "\"type\":\"wg\",\"organization\":\"IETF\"},"
                + "\"name\":\"draft-example-widgets\",\"revision\":\"03\"}}");
    assertThat(mapper.readValue(json, Announcement.class)).isEqualTo(ACTION);
  }

  @Test
  void anRfcWritesNumbersAsNumbers() throws Exception {
    Rfc rfc =
        Rfc.builder()
            .number(RfcNumber.of(9874))
            .title("Deletion")
            .addSubSeries(SubSeries.parse("BCP 244"))
            .date(PublicationDate.of(2025, Month.SEPTEMBER))
            .level(StandardLevel.BEST_CURRENT_PRACTICE)
            .status("Best Current Practice")
            .stream(DocumentStream.of("ietf-next"))
            .addUpdates(RfcNumber.of(8342))
            .draft(DraftName.of("draft-ietf-regext-epp-delete-bcp"))
            .draftRevision(Revision.of(10))
            .build();

    String json = mapper.writeValueAsString(rfc);

    assertThat(json)
        .isEqualTo(
            "{\"type\":\"rfc\",\"title\":\"Deletion\",\"date\":\"2025-09\","
                + "\"stream\":\"ietf-next\",\"number\":9874,\"subSeries\":[\"BCP 244\"],"
                + "\"level\":\"bcp\",\"status\":\"Best Current Practice\",\"updates\":[8342],"
                + "\"draft\":\"draft-ietf-regext-epp-delete-bcp\",\"draftRevision\":\"10\"}");
    assertThat(mapper.readValue(json, Document.class)).isEqualTo(rfc);
    assertThat(mapper.readValue(json, Rfc.class)).isEqualTo(rfc);
  }

  @Test
  void whatALaterReleaseAddsIsPassedOver() throws Exception {
    String json =
        "{\"type\":\"other\",\"subject\":\"s\",\"kind\":\"from-the-future\",\"colour\":\"red\"}";

    Announcement read = mapper.readValue(json, Announcement.class);

    assertThat(read)
        .isEqualTo(
            OtherAnnouncement.builder().subject("s").kind(MailKind.of("from-the-future")).build());
  }

  @Test
  void aReferenceReadsFromTextAndNumber() throws Exception {
    DocumentItem item = DocumentItem.builder().reference(RfcNumber.of(20)).title("t").build();
    assertThat(mapper.readValue(mapper.writeValueAsString(item), DocumentItem.class))
        .isEqualTo(item);
    assertThat(mapper.readValue("{\"reference\":\"draft-a-b-03\"}", DocumentItem.class).reference())
        .isEqualTo(DraftVersion.parse("draft-a-b-03"));
  }
}
