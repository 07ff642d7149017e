package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dailyietf.datatracker.RequestPolicy;
import io.github.dailyietf.datatracker.RfcEditor;
import io.github.dailyietf.datatracker.RfcEditorBuilder;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An RFC Editor on the loopback interface that serves {@code rfc-index.xml}, {@code
 * rfc/rfc9000.json}, {@code errata.json}, {@code queue.xml}, {@code rfcrss.xml} and {@code
 * rfcatom.xml}, written from what a test gives it, in the forms of the real site since May 2026:
 * with its redirects (also to another host), ETags and 304, but no {@code Last-Modified}.
 *
 * <pre>{@code
 * @RegisterExtension final FakeRfcEditor fake = FakeRfcEditor.create();
 *
 * fake.rfc(9701).title("Buoys").author("N. van der Zee").obsoletes(1811);
 * fake.series("BCP299", 9701);
 * fake.erratum(77, 9701, "Verified", "Technical").put("section", "3.1");
 * fake.queued("draft-ietf-lumen-buoys", LocalDate.of(2026, 3, 2), "edit");
 *
 * fake.client().rfc(RfcNumber.of(9701));
 * }</pre>
 *
 * <p>It listens from its making on, until it is closed or, as a JUnit extension, until the test
 * ends (all tests of the class, if its field is static). It is filled by one thread.
 */
public final class FakeRfcEditor
    implements AutoCloseable, BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private final Map<Integer, FakeRfcEntry> rfcs = new TreeMap<>();
  private final TreeSet<Integer> notIssued = new TreeSet<>();
  private final Map<String, List<Integer>> series = new LinkedHashMap<>();
  private final List<ObjectNode> errata = new ArrayList<>();
  private final List<Queued> queue = new ArrayList<>();
  private final Map<String, Answer> files = new ConcurrentHashMap<>();
  private final FakeServer server = new FakeServer(this::answer);
  private boolean shared;

  private record Queued(String draft, LocalDate received, List<String> assignments) {}

  private FakeRfcEditor() {}

  /** An RFC Editor without RFCs that listens. */
  public static FakeRfcEditor create() {
    return new FakeRfcEditor();
  }

  /** Where it listens. */
  public URI baseUrl() {
    return server.url("/").uri();
  }

  /** A client of it that needs no pauses. */
  public RfcEditor client() {
    return clientBuilder().build();
  }

  /** The settings of a client of it, without pauses between requests. */
  public RfcEditorBuilder clientBuilder() {
    return RfcEditor.builder()
        .baseUrl(baseUrl())
        .userAgent("test/1 (test@example.org)")
        .policy(RequestPolicy.create().withPause(Duration.ZERO));
  }

  /** Path and query of each request so far, in order. */
  public List<String> requests() {
    return server.targets();
  }

  /** The RFC of this number; made if there is none. */
  public FakeRfcEntry rfc(int number) {
    return rfcs.computeIfAbsent(number, FakeRfcEntry::new);
  }

  /** Numbers that were never given to an RFC. */
  public void notIssued(int... numbers) {
    for (int number : numbers) {
      notIssued.add(number);
    }
  }

  /** A sub-series and what it consists of: {@code series("BCP14", 2119, 8174)}. */
  public void series(String name, int... numbers) {
    List<Integer> list = new ArrayList<>();
    for (int number : numbers) {
      list.add(number);
    }
    series.put(name, list);
  }

  /** An erratum, of which all fields can be changed; its values are texts. */
  public ObjectNode erratum(int id, int rfc, String status, String type) {
    ObjectNode erratum = Json.object();
    erratum
        .put("errata_id", "" + id)
        .put("doc-id", "RFC" + rfc)
        .put("errata_status_code", status)
        .put("errata_type_code", type)
        .put("section", "1")
        .put("orig_text", "the light are on")
        .put("correct_text", "the light is on")
        .put("notes", "")
        .put("submit_date", "2026-02-20")
        .put("submitter_name", "Noor van der Zee")
        .put("verifier_id", "")
        .putNull("verifier_name")
        .put("update_date", "2026-02-21 10:00:00");
    errata.add(erratum);
    rfc(rfc).errata = true;
    return erratum;
  }

  /** A draft that is being edited. */
  public void queued(String draft, LocalDate received, String... assignments) {
    queue.add(new Queued(draft, received, List.of(assignments)));
  }

  /** Any other file, or one in place of what would be written. */
  public void serve(String path, String contentType, String body) {
    files.put(path, Answer.text(200, contentType, body));
  }

  /** Lets the next requests go wrong, each in one way, in this order. */
  public void next(Quirk... quirks) {
    for (Quirk quirk : quirks) {
      server.misbehave("", quirk, 1);
    }
  }

  /** Lets all requests go wrong in this way from now on. */
  public void always(Quirk quirk) {
    server.misbehave("", quirk, Long.MAX_VALUE);
  }

  /** Lets all requests whose path contains the text go wrong in this way. */
  public void at(String text, Quirk quirk) {
    server.misbehave(text, quirk, Long.MAX_VALUE);
  }

  /** Ends all quirks. */
  public void behave() {
    server.behave();
  }

  private Answer answer(RecordedRequest request) {
    String path = request.getUrl().encodedPath();
    Answer file = files.get(path);
    if (file != null) {
      return file;
    }
    RfcEditorFiles written = new RfcEditorFiles(rfcs.values(), series);
    return switch (path) {
      case "/rfc/rfc-index.xml" -> Answer.moved(302, "/rfc-index.xml");
      case "/rfc-index.xml" -> xml(written.index(notIssued));
      case "/errata.json" -> Answer.moved(302, "/api/v1/errata.json");
      case "/api/v1/errata.json" -> errata();
      // The queue is on a host of its own.
      case "/queue.xml", "/queue2.xml" -> Answer.moved(302, otherHost("/api/v1/queue.xml"));
      case "/api/v1/queue.xml" -> xml(queue());
      case "/rfcrss.xml" -> xml(written.rss());
      case "/rfcatom.xml" -> xml(written.atom());
      default -> rfc(written, path);
    };
  }

  private Answer rfc(RfcEditorFiles written, String path) {
    if (!path.matches("/rfc/rfc[0-9]{1,6}\\.json")) {
      return Answer.notFound();
    }
    String digits = path.replaceAll("[^0-9]", "");
    int number = Integer.parseInt(digits);
    if (!digits.equals("" + number)) {
      return Answer.moved(302, "/rfc/rfc" + number + ".json");
    }
    FakeRfcEntry rfc = rfcs.get(number);
    return rfc == null ? Answer.notFound() : Answer.json(200, written.json(rfc));
  }

  private Answer errata() {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    errata.forEach(all::add);
    return Answer.json(200, all);
  }

  private String queue() {
    Xml xml =
        new Xml().open("rfc-editor-queue", "xmlns", "http://www.rfc-editor.org/rfc-editor-queue");
    xml.open("section", "name", "IETF STREAM: LIGHTS");
    for (Queued entry : queue) {
      xml.open("entry", "id", entry.draft()).leaf("draft", entry.draft());
      xml.leaf("date-received", entry.received().toString());
      xml.open("assignments");
      entry.assignments().forEach(assignment -> xml.leaf("assignment", assignment));
      xml.close("assignments").leaf("authors", "N. van der Zee").leaf("title", entry.draft());
      xml.leaf("source", "Lights").leaf("consensus", "yes").close("entry");
    }
    return xml.close("section").close("rfc-editor-queue").toString();
  }

  private String otherHost(String path) {
    String host = server.url("/").host().equals("localhost") ? "127.0.0.1" : "localhost";
    return server.url(path).newBuilder().host(host).build().toString();
  }

  private static Answer xml(String body) {
    return Answer.text(200, "text/xml; charset=utf-8", body);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    shared = true;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (!shared) {
      close();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    server.close();
  }
}
