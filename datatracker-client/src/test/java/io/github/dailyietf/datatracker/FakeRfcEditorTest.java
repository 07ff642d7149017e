package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailyietf.datatracker.testing.FakeRfcEditor;
import io.github.dailyietf.datatracker.testing.Quirk;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FakeRfcEditorTest {

  @RegisterExtension final FakeRfcEditor fake = FakeRfcEditor.create();

  private final FakeTime time = new FakeTime();
  private final Ledger ledger = new Ledger();

  private Answer get(String path) {
    ClientSettings settings = new ClientSettings();
    settings.userAgent("test/1 (test@example.org)");
    settings.time(time);
    HttpUrl base = ClientSettings.url(fake.baseUrl());
    Deadline deadline = Deadline.in(Duration.ofMinutes(1), time);
    return settings
        .transport(base, ledger)
        .fetch(base.resolve(path), "application/xml, application/json", deadline);
  }

  private static List<String> texts(Answer answer, String element) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.body()));
    NodeList nodes = document.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent().strip());
    }
    return texts;
  }

  private void fill() {
    fake.rfc(1811).title("Bells").date(LocalDate.of(1995, 7, 1));
    fake.rfc(9701)
        .title("Buoys & <Bells>")
        .editor("N. van der Zee")
        .author("S. Fær")
        .date(LocalDate.of(2026, 4, 1))
        .status("BEST CURRENT PRACTICE")
        .group("lumen", "sea")
        .abstractText("One.\n\nTwo.")
        .draft("draft-ietf-lumen-buoys-07")
        .keywords("buoy")
        .obsoletes(1811);
    fake.notIssued(14);
    fake.series("BCP299", 9701);
    fake.erratum(77, 9701, "Verified", "Technical").put("section", "3.1");
    fake.queued("draft-ietf-lumen-fog", LocalDate.of(2026, 3, 2), "final_review_editor");
  }

  @Test
  void theIndexHasWhatWasGiven() throws Exception {
    fill();
    Answer index = get("/rfc/rfc-index.xml");

    assertThat(index.from().encodedPath()).isEqualTo("/rfc-index.xml");
    assertThat(texts(index, "rfc-entry")).hasSize(2);
    assertThat(texts(index, "title")).containsExactly("Bells", "Buoys & <Bells>", "Editor");
    assertThat(texts(index, "rfc-not-issued-entry")).containsExactly("RFC14");
    assertThat(texts(index, "is-also")).containsExactly("RFC9701", "BCP299");
    assertThat(texts(index, "obsoleted-by")).containsExactly("RFC9701");
    assertThat(texts(index, "day")).containsExactly("1");
    assertThat(texts(index, "p")).containsExactly("One.", "Two.");
    assertThat(texts(index, "errata-url")).hasSize(1);
  }

  @Test
  void theOtherFilesTellTheSame() throws Exception {
    fill();
    ObjectMapper mapper = new ObjectMapper();
    JsonNode rfc = mapper.readTree(get("/rfc/rfc09701.json").body());
    assertThat(rfc.path("doc_id").asText()).isEqualTo("RFC9701");
    assertThat(rfc.path("authors").get(0).asText()).isEqualTo("N. van der Zee, Ed.");
    assertThat(rfc.path("see_also").get(0).asText()).isEqualTo("BCP299");
    assertThat(mapper.readTree(get("/errata.json").body()).get(0).path("section").asText())
        .isEqualTo("3.1");
    assertThat(texts(get("/rfcrss.xml"), "pubDate"))
        .containsExactly("Wed, 01 Apr 2026 00:00:00 GMT", "Sat, 01 Jul 1995 00:00:00 GMT");
    assertThat(texts(get("/rfcatom.xml"), "updated"))
        .containsExactly("2026-04-01T00:00:00.000Z", "1995-07-01T00:00:00.000Z");
    Answer queue = get("/queue.xml");
    assertThat(queue.from().host()).isNotEqualTo(fake.baseUrl().getHost());
    assertThat(texts(queue, "assignment")).containsExactly("final_review_editor");
  }

  @Test
  void whatIsMissingOrServedOtherwise() {
    assertThat(
            catchThrowableOfType(DatatrackerException.class, () -> get("/rfc/rfc404.json"))
                .status())
        .hasValue(404);
    fake.serve("/rfc/rfc404.json", "application/json", "{}");
    assertThat(new String(get("/rfc/rfc404.json").body(), StandardCharsets.UTF_8)).isEqualTo("{}");
    fake.next(Quirk.htmlError(502));
    assertThat(get("/rfc-index.xml").body()).isNotEmpty();
    assertThat(fake.requests()).hasSize(4);
    assertThat(ledger.value().retries()).isEqualTo(1);
  }
}
