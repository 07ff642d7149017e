package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dailyietf.datatracker.Datatracker;
import io.github.dailyietf.datatracker.DatatrackerBuilder;
import io.github.dailyietf.datatracker.RequestPolicy;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.Dispatcher;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A Datatracker on the loopback interface that holds what a test gives it and answers as the real
 * one does: pages of 20 to 1,000, {@code meta.next}, details, sets, the filters and orders that
 * each of its 161 lists declares (an unknown filter is ignored, a forbidden one is 400), ETags and
 * 304, 301 for a missing slash, 405 for HEAD, 404 without a body, and no request line beyond 4,094
 * bytes.
 *
 * <pre>{@code
 * @RegisterExtension final FakeDatatracker fake = FakeDatatracker.create();
 *
 * @Test
 * void aBusyServerIsGivenTime() {
 *   fake.draft("draft-ietf-lumen-lantern").rev("03").group("lumen").author("Noor", "noor@example.net", "");
 *   fake.next(Quirk.tooManyRequests("0"));
 *
 *   var draft = fake.client().draft(DraftName.of("draft-ietf-lumen-lantern"));
 *
 *   assertThat(draft).isPresent();
 *   assertThat(fake.requests()).hasSize(6);
 * }
 * }</pre>
 *
 * <p>It listens from its making on, until it is closed or, as a JUnit extension, until the test
 * ends (all tests of the class, if its field is static). Thread-safe.
 */
public final class FakeDatatracker
    implements AutoCloseable, BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private static final Map<String, Integer> STATES =
      Map.of(
          "draft active", 1,
          "draft expired", 2,
          "draft rfc", 3,
          "draft repl", 4,
          "draft auth-rm", 5,
          "draft ietf-rm", 6,
          "draft-iesg idexists", 150,
          "draft-iesg lc", 15,
          "draft-stream-ietf wg-doc", 38,
          "rfc published", 177);

  private final Tables tables = new Tables();
  private final Map<String, Answer> files = new ConcurrentHashMap<>();
  private final FakeApi api = new FakeApi(tables, files);
  private final FakeServer server = new FakeServer(api::answer);
  private boolean shared;

  private FakeDatatracker() {}

  /** An empty Datatracker that listens. */
  public static FakeDatatracker create() {
    return new FakeDatatracker();
  }

  /** Where it listens. */
  public URI baseUrl() {
    return server.url("/").uri();
  }

  /** What answers, for a {@code MockWebServer} of one's own: with TLS, or on a certain port. */
  public Dispatcher dispatcher() {
    return server;
  }

  /** A client of it that needs no pauses. */
  public Datatracker client() {
    return clientBuilder().build();
  }

  /** The settings of a client of it, without pauses between requests. */
  public DatatrackerBuilder clientBuilder() {
    return Datatracker.builder()
        .baseUrl(baseUrl())
        .userAgent("test/1 (test@example.org)")
        .policy(RequestPolicy.create().withPause(java.time.Duration.ZERO));
  }

  /** Path and query of each request so far, in order. */
  public List<String> requests() {
    return server.targets();
  }

  /** Forgets the requests so far. */
  public void forgetRequests() {
    server.forgetTargets();
  }

  /** The draft of this name; made if there is none. */
  public FakeDraft draft(String name) {
    ObjectNode row = document(name, "draft");
    return new FakeDraft(this, row);
  }

  /** The RFC of this number; made if there is none. */
  public FakeRfc rfc(int number) {
    ObjectNode row = document("rfc" + number, "rfc");
    tables.change(row, rfc -> rfc.put("rfc", "" + number).put("rfc_number", number));
    return new FakeRfc(this, row);
  }

  /** The group of this acronym; made if there is none. */
  public FakeGroup group(String acronym) {
    for (ObjectNode group : tables.rows("group/group")) {
      if (group.path("acronym").asText().equals(acronym)) {
        return new FakeGroup(this, tables.row("group/group", group.path("id").asText(), g -> {}));
      }
    }
    int id = acronym.equals("none") ? 1027 : tables.nextId("group/group");
    ObjectNode row =
        tables.row(
            "group/group",
            "" + id,
            group ->
                group
                    .put("id", id)
                    .put("acronym", acronym)
                    .put("name", acronym.equals("none") ? "Individual Submissions" : acronym)
                    .put("type", name("grouptypename", acronym.equals("none") ? "individ" : "wg"))
                    .put("state", name("groupstatename", "active"))
                    .put("description", "")
                    .put("list_email", "")
                    .put("used_roles", "[]")
                    .putNull("parent")
                    .putNull("ad"));
    return new FakeGroup(this, row);
  }

  /**
   * An object of any list as JSON; {@code id} and {@code resource_uri} are added if they are not
   * there, and an object with the same key is replaced.
   *
   * @return its address
   * @throws IllegalArgumentException if there is no such list or it is no JSON object
   */
  public String add(String list, String json) {
    if (Json.read(json) instanceof ObjectNode object) {
      return tables.put(list, object);
    }
    throw new IllegalArgumentException("not an object: " + json);
  }

  /** Takes an object away. */
  public void remove(String list, String key) {
    tables.remove(list, key);
  }

  /** An answer outside {@code /api/v1/}: {@code serve("/doc/rfc9000/doc.json", type, body)}. */
  public void serve(String path, String contentType, String body) {
    files.put(path, Answer.text(200, contentType, body));
  }

  /** For how many seconds answers may be used again without asking; 300 by default. */
  public void maxAge(int seconds) {
    api.maxAge(seconds);
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

  /** Lets all requests whose path and query contain the text go wrong in this way. */
  public void at(String text, Quirk quirk) {
    server.misbehave(text, quirk, Long.MAX_VALUE);
  }

  /** Ends all quirks. */
  public void behave() {
    server.behave();
  }

  /** Forgets all objects, files, quirks and requests. */
  public void clear() {
    tables.clear();
    files.clear();
    server.behave();
    server.forgetTargets();
  }

  /** The address of a person of this name and address; made if there is none. */
  String person(String name, String address) {
    if (!address.isEmpty()) {
      String known =
          tables.find("person/email", address).map(e -> e.path("person").asText()).orElse("");
      if (!known.isEmpty()) {
        return known;
      }
    }
    ObjectNode person = Json.object();
    person
        .put("ascii", name)
        .put("name", name)
        .put("biography", "")
        .put("plain", "")
        .put("pronouns_selectable", "[]")
        .putNull("photo");
    String uri = tables.put("person/person", person);
    if (!address.isEmpty()) {
      ObjectNode email = Json.object();
      email.put("address", address).put("person", uri).put("active", true).put("primary", true);
      tables.put("person/email", email.put("origin", ""));
    }
    return uri;
  }

  /** The address of a row of a table of names; made if there is none. */
  String name(String table, String slug) {
    return tables
        .row(
            "name/" + table,
            slug,
            row ->
                row.put("slug", slug)
                    .put("name", slug)
                    .put("desc", "")
                    .put("used", true)
                    .put("order", 0))
        .path("resource_uri")
        .asText();
  }

  /** The address of a state; made if there is none. */
  String state(String type, String slug) {
    for (ObjectNode state : tables.rows("doc/state")) {
      if (state.path("slug").asText().equals(slug)
          && Tables.lastSegment(state.path("type")).equals(type)) {
        return state.path("resource_uri").asText();
      }
    }
    ObjectNode statetype = Json.object();
    tables.put("doc/statetype", statetype.put("slug", type).put("label", type));
    ObjectNode state = Json.object();
    state
        .put("type", Tables.uri("doc/statetype", type))
        .put("slug", slug)
        .put("name", slug)
        .put("desc", "")
        .put("order", 0)
        .put("used", true)
        .putArray("next_states");
    Integer id = STATES.get(type + " " + slug);
    return tables.put("doc/state", id == null ? state : state.put("id", id));
  }

  String typeOfState(JsonNode uri) {
    return tables
        .find("doc/state", Tables.lastSegment(uri))
        .map(state -> Tables.lastSegment(state.path("type")))
        .orElse("");
  }

  void relate(String kind, String source, String target) {
    ObjectNode relation = Json.object();
    relation
        .put("relationship", name("docrelationshipname", kind))
        .put("source", Tables.uri("doc/document", source))
        .put("target", Tables.uri("doc/document", target))
        .putNull("originaltargetaliasname");
    tables.put("doc/relateddocument", relation);
  }

  /** An event, which children of events also leave among the events of all types. */
  void event(String list, String type, String document, String rev, String text, Instant time) {
    ObjectNode event = Json.object();
    event
        .put("by", person("(System)", ""))
        .put("desc", text)
        .put("doc", Tables.uri("doc/document", document))
        .put("rev", rev)
        .put("time", time.toString())
        .put("type", type);
    ObjectNode child = event.deepCopy();
    String parent = tables.put("doc/docevent", event);
    if (!list.equals("docevent")) {
      child.set("id", event.path("id"));
      tables.put("doc/" + list, child.put("docevent_ptr", parent));
    }
  }

  ObjectNode document(String name, String type) {
    if (!name.equals(name.toLowerCase(Locale.ROOT)) || name.matches(".*[/?#%\\s].*")) {
      throw new IllegalArgumentException("not a name of a document: " + name);
    }
    boolean draft = type.equals("draft");
    String group = group("none").uri();
    String state =
        draft ? state("draft", "active") : type.equals("rfc") ? state("rfc", "published") : "";
    return tables.row(
        "doc/document",
        name,
        row -> {
          for (String field : List.of("ad", "expires", "intended_std_level", "pages", "rfc")) {
            row.putNull(field);
          }
          for (String field : List.of("rfc_number", "shepherd", "std_level", "stream", "words")) {
            row.putNull(field);
          }
          for (String field : List.of("abstract", "external_url", "note", "notify")) {
            row.put(field, "");
          }
          row.put("group", group)
              .put("keywords", "[]")
              .put("name", name)
              .put("rev", draft ? "00" : "")
              .put("time", "2026-01-01T00:00:00Z")
              .put("title", name)
              .put("type", name("doctypename", type))
              .put("uploaded_filename", "");
          row.putArray("states");
          if (!state.isEmpty()) {
            row.withArray("states").add(state);
          }
          row.putArray("submissions");
          row.putArray("tags");
        });
  }

  Tables tables() {
    return tables;
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
