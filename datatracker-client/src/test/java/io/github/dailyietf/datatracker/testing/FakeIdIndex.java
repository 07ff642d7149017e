package io.github.dailyietf.datatracker.testing;

import io.github.dailyietf.datatracker.IdIndex;
import io.github.dailyietf.datatracker.IdIndexBuilder;
import io.github.dailyietf.datatracker.RequestPolicy;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server of the IETF's static files on the loopback interface: {@code id/all_id2.txt} and {@code
 * id/1id-abstracts.txt}, written from what a test gives it, with ETags and 304.
 *
 * <pre>{@code
 * @RegisterExtension final FakeIdIndex fake = FakeIdIndex.create();
 *
 * fake.draft("draft-ietf-lumen-fog-03").title("Fog").group("lumen", "Lights", "ops");
 *
 * fake.client().draft(DraftName.of("draft-ietf-lumen-fog"));
 * }</pre>
 *
 * <p>It listens from its making on, until it is closed or, as a JUnit extension, until the test
 * ends (all tests of the class, if its field is static). It is filled by one thread.
 */
public final class FakeIdIndex
    implements AutoCloseable, BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private final Map<String, Entry> drafts = new TreeMap<>();
  private final Map<String, Answer> files = new ConcurrentHashMap<>();
  private final FakeServer server = new FakeServer(this::answer);
  private boolean shared;

  private FakeIdIndex() {}

  /** A server without drafts that listens. */
  public static FakeIdIndex create() {
    return new FakeIdIndex();
  }

  /** A draft in both files; its methods are meant for filling. */
  public static final class Entry {

    private final String[] fields = new String[17];
    private String groupName = "Individual Submissions";
    private String text = "";

    private Entry(String version) {
      Arrays.fill(fields, "");
      fields[0] = version;
      fields[1] = "-1";
      fields[2] = "Active";
      fields[3] = "I-D Exists";
      fields[6] = "2026-03-02";
      fields[12] = ".html,.txt,.xml";
      fields[13] = "About " + version;
    }

    /** Any field of {@code all_id2.txt}, counted from 0. */
    public Entry field(int index, String value) {
      fields[index] = value;
      return this;
    }

    /** The title. */
    public Entry title(String value) {
      return field(13, value);
    }

    /** The day of its last revision. */
    public Entry posted(LocalDate date) {
      return field(6, date.toString());
    }

    /** The group and, if it is a working group, its area. */
    public Entry group(String acronym, String name, String area) {
      groupName = name;
      return field(7, acronym).field(8, area);
    }

    /** The next author. */
    public Entry author(String name, String address) {
      return field(
          14, fields[14] + (fields[14].isEmpty() ? "" : ", ") + name + " <" + address + ">");
    }

    /** The abstract; none by default. */
    public Entry abstractText(String value) {
      text = value;
      return this;
    }
  }

  /** The draft of this name and revision, active and without a group; made if there is none. */
  public Entry draft(String nameAndRevision) {
    return drafts.computeIfAbsent(nameAndRevision, Entry::new);
  }

  /** Where it listens. */
  public URI baseUrl() {
    return server.url("/").uri();
  }

  /** A client of it that needs no pauses. */
  public IdIndex client() {
    return clientBuilder().build();
  }

  /** The settings of a client of it, without pauses between requests. */
  public IdIndexBuilder clientBuilder() {
    return IdIndex.builder()
        .baseUrl(baseUrl())
        .userAgent("test/1 (test@example.org)")
        .policy(RequestPolicy.create().withPause(Duration.ZERO));
  }

  /** Path and query of each request so far, in order. */
  public List<String> requests() {
    return server.targets();
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
    return switch (path) {
      case "/id/all_id2.txt" -> text(all());
      case "/id/1id-abstracts.txt" -> text(abstracts());
      default -> Answer.notFound();
    };
  }

  private static Answer text(String body) {
    return Answer.text(200, "text/plain", body);
  }

  private String all() {
    var out = new StringBuilder("#\n# All drafts\n# generated: 2026-03-02 13:05:00 UTC\n#\n");
    for (Entry entry : drafts.values()) {
      out.append(String.join("\t", entry.fields)).append('\n');
    }
    return out.append("# end").toString();
  }

  private String abstracts() {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : drafts.values()) {
      if (entry.fields[2].equals("Active")) {
        String acronym = entry.fields[7].isEmpty() ? "none" : entry.fields[7];
        String heading = entry.groupName + " (" + acronym + ")";
        groups.computeIfAbsent(heading, key -> new ArrayList<>()).add(entry);
      }
    }
    var out = new StringBuilder("              Current Internet-Drafts\n\n   Active ones.\n\n");
    groups.forEach(
        (heading, entries) -> {
          out.append('\n').append(heading).append('\n');
          out.append("-".repeat(heading.length())).append("\n\n");
          entries.forEach(entry -> write(out, entry));
        });
    return out.toString();
  }

  private static void write(StringBuilder out, Entry entry) {
    String names = entry.fields[14].replaceAll(" <[^>]*>", "");
    out.append("  \"").append(entry.fields[13]).append("\",");
    out.append(names.isEmpty() ? "" : " " + names + ",");
    out.append("\n  ").append(entry.fields[6]);
    out.append(", <").append(entry.fields[0]).append(".txt>\n\n");
    if (!entry.text.isEmpty()) {
      out.append("      ").append(entry.text.replace("\n", "\n      ")).append("\n");
    }
    out.append('\n');
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
