package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.datatracker.testing.FakeRfcEditor;
import io.github.dailyietf.datatracker.testing.Quirk;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are meant to do harm: bounded time and memory, and an error that names the address.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {

  private static final String START = "<rfc-index xmlns='https://www.rfc-editor.org/rfc-index'>";
  private static final String ENTRY =
      "<rfc-entry><doc-id>RFC%d</doc-id><title>%s</title></rfc-entry>";
  private static final String END = "</rfc-index>";

  @RegisterExtension final FakeRfcEditor fake = FakeRfcEditor.create();

  private final List<Problem> problems = new ArrayList<>();

  private RfcEditor client() {
    return RfcEditor.builder()
        .baseUrl(fake.baseUrl())
        .userAgent("test/1 (test@example.org)")
        .policy(RequestPolicy.create().withTries(1).withLargestAnswer(8_000_000))
        .time(new FakeTime())
        .build()
        .reportingTo(problems::add);
  }

  private List<Rfc> read(String index) {
    return read(index.getBytes(StandardCharsets.UTF_8));
  }

  private List<Rfc> read(byte[] index) {
    fake.behave();
    fake.always(
        Quirk.of(
            request ->
                new MockResponse.Builder()
                    .setHeader("Content-Type", "text/xml; charset=utf-8")
                    .body(new Buffer().write(index))
                    .build()));
    List<Rfc> rfcs = new ArrayList<>();
    client()
        .index()
        .forEach(
            entry -> {
              if (entry instanceof RfcIndexEntry.Issued issued) {
                rfcs.add(issued.rfc());
              }
            });
    return rfcs;
  }

  private DatatrackerException refused(String index) {
    DatatrackerException failure =
        catchThrowableOfType(DatatrackerException.class, () -> read(index));
    assertThat(failure.reason()).isEqualTo(DatatrackerException.Reason.UNUSABLE);
    assertThat(failure)
        .hasMessageStartingWith("GET " + fake.baseUrl() + "rfc-index.xml answered 200, but ");
    return failure;
  }

  @Test
  void documentTypesAreNotRead() {
    var bomb = new StringBuilder("<!DOCTYPE rfc-index [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    assertThat(refused(bomb + "]>" + START + ENTRY.formatted(1, "&a29;") + END))
        .hasMessageContaining("document type");
    String file = "<!DOCTYPE rfc-index [<!ENTITY a SYSTEM '%sstolen'>]>".formatted(fake.baseUrl());
    assertThat(refused(file + START + ENTRY.formatted(1, "&a;") + END))
        .hasMessageContaining("document type");
    assertThat(refused("<!DOCTYPE html><html><body>Moved</body></html>"))
        .hasMessageContaining("document type");
    String dtd = "<!DOCTYPE rfc-index SYSTEM '%sstolen.dtd'>".formatted(fake.baseUrl());
    assertThat(refused(dtd + START + END)).hasMessageContaining("document type");
    assertThat(fake.requests()).noneMatch(path -> path.contains("stolen"));
  }

  @Test
  void anEntityThatNobodyDeclaredStaysAsItStands() {
    assertThat(read(START + ENTRY.formatted(1, "A&nbsp;B &amp; &#67;") + END))
        .extracting(Rfc::title)
        .containsExactly("A&nbsp;B & C");
  }

  @Test
  void deepNestingEndsTheFileOrTheEntry() {
    assertThat(refused(START + "<a>".repeat(1_000_000))).hasMessageContaining("nested");
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    String index = START + "<rfc-entry>" + deep + "</rfc-entry>" + ENTRY.formatted(2, "Next") + END;
    assertThat(read(index)).extracting(Rfc::title).containsExactly("Next");
    assertThat(problems).extracting(Problem::code).containsExactly("entry-unusable");
  }

  @Test
  void endlessTextCostsItsEntry() {
    String index =
        START + ENTRY.formatted(1, "x".repeat(3_000_000)) + ENTRY.formatted(2, "Next") + END;
    assertThat(read(index)).extracting(Rfc::title).containsExactly("Next");
    assertThat(problems).extracting(Problem::message).containsExactly("an entry has too much text");
    fake.behave();
    fake.always(Quirk.endless());
    assertThat(
            catchThrowableOfType(
                DatatrackerException.class, () -> client().index().forEach(entry -> {})))
        .hasMessageContaining("with more than 8000000 bytes");
  }

  @Test
  void manyElementsAndAttributesAreBounded() {
    String index =
        START
            + "<rfc-entry>"
            + "<kw/>".repeat(200_000)
            + "</rfc-entry>"
            + ENTRY.formatted(2, "Next")
            + END;
    assertThat(read(index)).hasSize(1);
    var attributes = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      attributes.append(" a").append(i).append("=''");
    }
    refused("<rfc-index" + attributes + ">" + END);
  }

  @Test
  void oddCharactersCostThemselves() {
    byte[] latin =
        (START + ENTRY.formatted(1, "Bl\u00e5b\u00e6r") + ENTRY.formatted(2, "Next") + END)
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(latin)).extracting(Rfc::title).containsExactly("Bl\uFFFDb\uFFFDr", "Next");
    assertThat(problems).extracting(Problem::code).containsExactly("characters-unusable");
    assertThat(read(START + ENTRY.formatted(1, "A\fB\u0000C\uFFFE") + END))
        .extracting(Rfc::title)
        .containsExactly("A\uFFFDB\uFFFDC\uFFFD");
    for (String name : List.of("ISO-8859-1", "windows-1252", "UTF-16", "utf-8")) {
      String declared = "<?xml version='1.0' encoding='" + name + "'?>";
      byte[] bytes =
          (declared + START + ENTRY.formatted(1, "Bl\u00e5") + END).getBytes(Charset.forName(name));
      assertThat(read(bytes)).as(name).extracting(Rfc::title).containsExactly("Bl\u00e5");
    }
    assertThat(refused("<?xml version='1.0' encoding='KLINGON'?>" + START + END))
        .hasMessageContaining("KLINGON");
  }

  @Test
  void whatIsCutIsNotTakenForWhole() {
    String whole = START + ENTRY.formatted(1, "A") + ENTRY.formatted(2, "B") + END;
    for (int length = 0; length < whole.length(); length++) {
      refused(whole.substring(0, length));
    }
    assertThat(read(whole)).hasSize(2);
  }

  @Test
  void entriesBeforeTheBreakAreSeen() {
    byte[] broken =
        (START + ENTRY.formatted(1, "A") + "<rfc-entry></rfc>").getBytes(StandardCharsets.UTF_8);
    fake.always(
        Quirk.of(request -> new MockResponse.Builder().body(new Buffer().write(broken)).build()));
    List<RfcIndexEntry> seen = new ArrayList<>();
    DatatrackerException failure =
        catchThrowableOfType(DatatrackerException.class, () -> client().index().forEach(seen::add));
    assertThat(failure).hasMessageContaining("the XML is broken in line 1");
    assertThat(seen).hasSize(1);
  }

  @Test
  void aNumberOutOfRangeLosesItsEntry() {
    String index =
        START
            + "<rfc-entry><doc-id>RFC123456</doc-id></rfc-entry><rfc-entry/>"
            + "<bcp-entry><doc-id>BCP0</doc-id></bcp-entry><new-entry/>"
            + "<rfc-entry><doc-id>RFC3</doc-id><date><year>MMXX</year></date><draft>?</draft>"
            + "<errata-url>:: //</errata-url><obsoletes><doc-id>IEN9</doc-id></obsoletes>"
            + "</rfc-entry>"
            + END;
    List<Rfc> rfcs = read(index);
    assertThat(rfcs).hasSize(1);
    assertThat(rfcs.get(0).date()).isEmpty();
    assertThat(rfcs.get(0).draft()).isEmpty();
    assertThat(problems).filteredOn(p -> p.code().equals("entry-unusable")).hasSize(3);
    assertThat(problems)
        .filteredOn(p -> p.code().equals("field-unusable"))
        .extracting(Problem::text)
        .containsExactlyInAnyOrder("MMXX", "?", ":: //", "IEN9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "[{\"a\"", "[1, {\"errata_id\": \"1\"}, ", "{}", "", "[[[[", "nonsense"})
  void brokenErrataNameTheirAddress(String json) {
    fake.serve("/api/v1/errata.json", "application/json", json);
    assertThat(
            catchThrowableOfType(
                DatatrackerException.class, () -> client().errata().forEach(erratum -> {})))
        .hasMessageStartingWith("GET " + fake.baseUrl() + "errata.json answered 200, but ");
  }

  @Test
  void errataNestedWithoutEndAreTyped() {
    fake.serve("/api/v1/errata.json", "application/json", "[{\"a\":" + "[".repeat(1_000_000));
    assertThat(
            catchThrowableOfType(
                    DatatrackerException.class, () -> client().errata().forEach(erratum -> {}))
                .reason())
        .isEqualTo(DatatrackerException.Reason.UNUSABLE);
  }

  /** Whatever happens to the bytes, the only exception is the one that is promised. */
  @Test
  void damagedBytesNeverEscape() {
    byte[] whole =
        ("<?xml version='1.0' encoding='utf-8'?>\n<!-- c -->"
                + START
                + ENTRY.formatted(1, "<![CDATA[A]]> &lt; &#65;")
                + "<date day='1'/>"
                + ENTRY.formatted(2, "B")
                + END)
            .getBytes(StandardCharsets.UTF_8);
    Random random = new Random(20260302);
    long start = System.nanoTime();
    int good = 0;
    for (int round = 0; round < 3_000; round++) {
      byte[] damaged = whole.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      var reader = new ArrayList<XmlElement>();
      DatatrackerException failure =
          catchThrowableOfType(
              DatatrackerException.class,
              () -> {
                var entries =
                    new XmlEntries(
                        damaged,
                        ClientSettings.url(fake.baseUrl()),
                        RfcIndexReader.ROOTS,
                        RfcIndexReader.ENTRIES,
                        problems::add);
                Entries.stream(() -> entries).forEach(reader::add);
              });
      good += failure == null ? 1 : 0;
    }
    assertThat(good).isBetween(100, 2_900);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(50));
  }
}
