package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.datatracker.resource.Erratum;
import io.github.dailyietf.datatracker.testing.FakeRfcEditor;
import io.github.dailyietf.datatracker.testing.Quirk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RfcEditorTest {

  private static final RfcNumber BUOYS = RfcNumber.of(9701);

  @RegisterExtension final FakeRfcEditor fake = FakeRfcEditor.create();

  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private RfcEditorBuilder builder() {
    return RfcEditor.builder()
        .baseUrl(fake.baseUrl())
        .userAgent("test/1 (test@example.org)")
        .time(new FakeTime());
  }

  private RfcEditor client() {
    return builder().build().reportingTo(problems::add);
  }

  @BeforeEach
  void fill() {
    fake.rfc(1811).title("Bells").date(LocalDate.of(1995, 7, 1)).pages("None");
    fake.rfc(9701)
        .title("Buoys & <Bells>")
        .editor("N. van der Zee")
        .author("S. Fær")
        .date(LocalDate.of(2026, 4, 1))
        .status("BEST CURRENT PRACTICE")
        .group("lumen", "sec")
        .abstractText("One.\n\nTwo.")
        .draft("draft-ietf-lumen-buoys-07")
        .keywords("buoy")
        .obsoletes(1811);
    fake.rfc(10050).stream("INDEPENDENT").status("GUESSWORK");
    fake.notIssued(14);
    fake.series("BCP299", 9701);
    fake.series("STD98");
  }

  private static final Rfc EXPECTED =
      Rfc.builder()
          .number(BUOYS)
          .title("Buoys & <Bells>")
          .addAuthor(Author.builder().name("N. van der Zee").editor(true).build())
          .addAuthor(Author.of("S. Fær"))
          .date(PublicationDate.of(LocalDate.of(2026, 4, 1)))
          .pages(7)
          .abstractText("One.\n\nTwo.")
          .draft(DraftName.of("draft-ietf-lumen-buoys"))
          .draftRevision(Revision.of(7))
          .addObsolete(RfcNumber.of(1811))
          .addSubSeries(SubSeries.parse("BCP 299"))
          .level(StandardLevel.BEST_CURRENT_PRACTICE)
          .status("BEST CURRENT PRACTICE")
          .stream(DocumentStream.IETF)
          .group(IndexWords.group("lumen", Optional.of("sec")))
          .doi("10.17487/RFC9701")
          .build();

  @Test
  void theIndexIsReadEntryByEntryInOneRequest() {
    List<RfcIndexEntry> index;
    try (Stream<RfcIndexEntry> stream = client().index()) {
      assertThat(fake.requests()).isEmpty();
      index = stream.toList();
    }

    assertThat(fake.requests()).containsExactly("/rfc-index.xml");
    assertThat(index).hasSize(6);
    assertThat(index.get(0))
        .isEqualTo(new RfcIndexEntry.Series(SubSeries.parse("BCP 299"), List.of(BUOYS)));
    assertThat(index.get(1)).isEqualTo(new RfcIndexEntry.NotIssued(RfcNumber.of(14)));
    assertThat(index.get(5))
        .isEqualTo(new RfcIndexEntry.Series(SubSeries.parse("STD 98"), List.of()));
    RfcIndexEntry.Issued buoys = (RfcIndexEntry.Issued) index.get(3);
    assertThat(buoys.rfc()).isEqualTo(EXPECTED);
    assertThat(buoys.publishedAs()).contains("BEST CURRENT PRACTICE");
    assertThat(buoys.formats()).containsExactly("TXT", "HTML");
    assertThat(buoys.keywords()).containsExactly("buoy");
    assertThat(buoys.rfc().group().orElseThrow().area().orElseThrow().name()).isEqualTo("Security");
    Rfc bells = ((RfcIndexEntry.Issued) index.get(2)).rfc();
    assertThat(bells.pages()).isEmpty();
    assertThat(bells.group()).isEmpty();
    assertThat(bells.obsoletedBy()).containsExactly(BUOYS);
    assertThat(bells.date()).contains(PublicationDate.of(1995, Month.JULY));
    Rfc newest = ((RfcIndexEntry.Issued) index.get(4)).rfc();
    assertThat(newest.stream()).contains(DocumentStream.INDEPENDENT);
    assertThat(newest.level()).contains(StandardLevel.of("guesswork"));
    assertThat(problems).isEmpty();
  }

  @Test
  void subSeriesAreKeptForADay() {
    RfcEditor editor = client();
    assertThat(editor.subSeries())
        .containsExactly(
            Map.entry(SubSeries.parse("BCP 299"), List.of(BUOYS)),
            Map.entry(SubSeries.parse("STD 98"), List.of()));
    assertThat(editor.subSeries(SubSeries.parse("BCP 299"))).contains(List.of(BUOYS));
    assertThat(editor.subSeries(SubSeries.parse("BCP 1"))).isEmpty();
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void anRfcIsOneSmallRequest() {
    RfcEditor editor = client();
    // The small file has a month where the index has a day, and no group.
    assertThat(editor.rfc(BUOYS))
        .contains(
            Rfc.builder()
                .from(EXPECTED)
                .group(Optional.empty())
                .date(PublicationDate.of(2026, Month.APRIL))
                .build());
    assertThat(editor.rfc(RfcNumber.of(404))).isEmpty();
    assertThat(editor.draft(DraftName.of("draft-ietf-lumen-buoys"))).isEmpty();
    assertThat(editor.address(BUOYS)).contains(fake.baseUrl().resolve("/rfc/rfc9701.json"));
    assertThat(editor.address(SubSeries.parse("BCP 14"))).isEmpty();
    assertThat(fake.requests()).containsExactly("/rfc/rfc9701.json", "/rfc/rfc404.json");
  }

  @Test
  void theOlderFormOfAnRfc() {
    fake.serve(
        "/rfc/rfc791.json",
        "application/json",
        """
        {"doc_id": "RFC0791", "title": " Bells\\n and buoys ", "authors": ["", "J. Bell, Ed."],
         "format": ["ASCII"], "page_count": "0", "draft": null, "source": "Bells and Lights",
         "abstract": " ", "pub_status": "UNKNOWN", "status": "HISTORIC", "pub_date": "May 1981",
         "keywords": ["  "], "obsoletes": ["RFC0760", "IEN12"], "see_also": ["STD0005", "RFC1"],
         "doi": null, "errata_url": null, "new_field": {"a": [1]}}""");
    fake.serve(
        "/rfc/rfc14.json",
        "application/json",
        "{\"doc_id\": \"RFC0014\", \"status\": \"NOT ISSUED\", \"source\": \"Legacy\"}");
    Rfc rfc = client().rfc(RfcNumber.of(791)).orElseThrow();
    assertThat(rfc.title()).isEqualTo("Bells and buoys");
    assertThat(rfc.authors()).extracting(Author::printed).containsExactly("J. Bell, Ed.");
    assertThat(rfc.group().orElseThrow().name()).isEqualTo("Bells and Lights");
    assertThat(rfc.stream()).isEmpty();
    assertThat(rfc.pages()).isEmpty();
    assertThat(rfc.abstractText()).isEmpty();
    assertThat(rfc.obsoletes()).containsExactly(RfcNumber.of(760));
    assertThat(rfc.subSeries()).containsExactly(SubSeries.parse("STD 5"));
    assertThat(problems).extracting(Problem::text).containsExactly("IEN12");
    assertThat(client().rfc(RfcNumber.of(14))).isEmpty();

    fake.serve("/rfc/rfc15.json", "application/json", "{\"doc_id\": \"RFC16\", \"title\": \"A\"}");
    assertThat(
            catchThrowableOfType(DatatrackerException.class, () -> client().rfc(RfcNumber.of(15))))
        .hasMessageEndingWith("rfc/rfc15.json answered 200, but it is about RFC 16");
  }

  @Test
  void manyRfcsAreOneRequest() {
    List<RfcNumber> many = IntStream.range(9_690, 9_720).mapToObj(RfcNumber::of).toList();
    assertThat(client().rfcs(many)).containsOnlyKeys(BUOYS).containsValue(EXPECTED);
    assertThat(fake.requests()).containsExactly("/rfc-index.xml");

    assertThat(client().rfcs(List.of(RfcNumber.of(1811), RfcNumber.of(5), BUOYS)).keySet())
        .containsExactly(RfcNumber.of(1811), BUOYS);
    assertThat(fake.requests()).hasSize(4);
  }

  @Test
  void errataAreTypedAndABadOneLosesOnlyItself() {
    fake.erratum(77, 9701, "Verified", "Technical")
        .put("section", "3.1")
        .put("orig_text", "  a\r\n b\r\n")
        .putNull("notes");
    fake.erratum(78, 9701, "Pondered", "Typographical").put("update_date", "soon");
    fake.erratum(79, 9701, "Verified", "Technical").put("errata_id", "many");
    fake.erratum(80, 1811, "Rejected", "Editorial").put("doc-id", "RFC1811");
    RfcEditor editor = client();

    List<Erratum> errata = editor.errata(BUOYS);
    assertThat(fake.requests()).containsExactly("/errata.json", "/api/v1/errata.json");
    assertThat(errata).extracting(Erratum::id).containsExactly(77L, 78L);
    Erratum first = errata.get(0);
    assertThat(first.status()).contains(Erratum.Status.VERIFIED);
    assertThat(first.type()).contains(Erratum.Type.TECHNICAL);
    assertThat(first.section()).contains("3.1");
    assertThat(first.originalText()).contains("  a\n b");
    assertThat(first.notes()).isEmpty();
    assertThat(first.submitted()).contains(LocalDate.of(2026, 2, 20));
    assertThat(first.updated()).contains(LocalDateTime.of(2026, 2, 21, 10, 0));
    assertThat(first.verifier()).isEmpty();
    assertThat(errata.get(1).status()).contains(new Erratum.Status("Pondered"));
    assertThat(errata.get(1).updated()).isEmpty();
    assertThat(problems).extracting(Problem::code).containsExactly("entry-unusable");
    assertThat(editor.errata(List.of(RfcNumber.of(1811), RfcNumber.of(5))))
        .containsOnlyKeys(RfcNumber.of(1811));
  }

  @Test
  void theQueueIsOnAnotherHost() {
    fake.queued("draft-ietf-lumen-fog", LocalDate.of(2026, 3, 2), "final_review_editor", "blocked");
    List<QueueEntry> queue = client().queue();
    assertThat(queue)
        .containsExactly(
            new QueueEntry(
                DraftName.of("draft-ietf-lumen-fog"),
                Optional.empty(),
                "IETF STREAM: LIGHTS",
                Optional.of(LocalDate.of(2026, 3, 2)),
                List.of("final_review_editor", "blocked"),
                List.of(),
                List.of(Author.of("N. van der Zee")),
                "draft-ietf-lumen-fog",
                Optional.of("Lights"),
                Optional.of(true)));
    assertThat(fake.requests()).containsExactly("/queue.xml", "/api/v1/queue.xml");
  }

  @Test
  void theOlderFormOfTheQueue() {
    fake.serve(
        "/queue.xml",
        "text/xml",
        """
        <rfc-editor-queue xmlns="http://www.rfc-editor.org/rfc-editor-queue">
        <section name="IAB"><entry xml:id="draft-a-b"><draft>draft-a-b-12.txt</draft>
        <date-received>2 March</date-received><state>MISSREF*R(1G)</state>
        <normRef><ref-name>draft-c-d</ref-name><ref-state>NOT-RECEIVED</ref-state></normRef>
        <authors>A. Bell, Ed., C. Dell</authors><title>A
          B</title></entry><entry><draft>a letter</draft></entry></section></rfc-editor-queue>""");
    List<QueueEntry> queue = client().queue();
    assertThat(queue).hasSize(1);
    QueueEntry entry = queue.get(0);
    assertThat(entry.revision()).contains(Revision.of(12));
    assertThat(entry.states()).containsExactly("MISSREF*R(1G)");
    assertThat(entry.references())
        .containsExactly(new QueueEntry.Reference("draft-c-d", "NOT-RECEIVED"));
    assertThat(entry.authors())
        .extracting(Author::printed)
        .containsExactly("A. Bell, Ed.", "C. Dell");
    assertThat(entry.title()).isEqualTo("A B");
    assertThat(entry.received()).isEmpty();
    assertThat(problems).extracting(Problem::text).containsExactly("2 March", "a letter");
  }

  @Test
  void theFeedTellsTheDay() {
    List<PublishedRfc> rss = client().feed();
    assertThat(fake.requests()).containsExactly("/rfcrss.xml");
    assertThat(rss).hasSize(3);
    assertThat(rss.get(0))
        .isEqualTo(
            new PublishedRfc(
                BUOYS,
                "Buoys & <Bells>",
                Optional.of(LocalDate.of(2026, 4, 1)),
                Optional.of("One.\n\nTwo.")));

    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>RFC 9701: Buoys</title>
        <link href="https://example.org/"/><updated>2026-04-01T00:00:00.000Z</updated>
        <summary><![CDATA[<p>If a < b &amp; c.</p> <p class="x">Two.</p>]]></summary></entry>
        <entry><title>News</title></entry><entry><title>Fog</title>
        <id>https://www.rfc-editor.org/info/rfc9999/</id><updated>now</updated></entry></feed>""";
    fake.serve("/rfcrss.xml", "application/atom+xml", atom);
    List<PublishedRfc> entries = client().feed();
    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).date()).contains(LocalDate.of(2026, 4, 1));
    assertThat(entries.get(0).abstractText()).contains("If a < b & c.\n\nTwo.");
    assertThat(entries.get(1).number()).isEqualTo(RfcNumber.of(9999));
    assertThat(entries.get(1).title()).isEqualTo("Fog");
    assertThat(problems).extracting(Problem::text).containsExactly("News", "now");
  }

  @Test
  void aSecondTimeNothingIsSentAgain() {
    RfcEditor editor = builder().cache(folder).build();
    List<RfcIndexEntry> first = editor.index().toList();
    List<RfcIndexEntry> second = editor.index().toList();
    assertThat(second).isEqualTo(first).isNotEmpty();
    assertThat(fake.requests()).hasSize(2);
    assertThat(editor.ledger().revalidated()).isEqualTo(1);
  }

  @Test
  void aServerThatFailsIsAskedAgainAndAWordlessOneIsAnError() {
    fake.next(Quirk.htmlError(503), Quirk.truncated());
    assertThat(client().index()).hasSize(6);
    fake.always(Quirk.notJson());
    for (Runnable question :
        List.<Runnable>of(
            () -> client().index().forEach(entry -> {}),
            () -> client().errata().forEach(entry -> {}),
            () -> client().queue(),
            () -> client().feed(),
            () -> client().rfc(BUOYS))) {
      DatatrackerException failure =
          catchThrowableOfType(DatatrackerException.class, question::run);
      assertThat(failure.reason()).isEqualTo(DatatrackerException.Reason.UNUSABLE);
      assertThat(failure).hasMessageStartingWith("GET " + fake.baseUrl());
    }
  }

  @Test
  void theBudgetCountsItsRequests() {
    RfcEditor editor = client().within(RequestBudget.of(1));
    assertThat(editor.rfc(BUOYS)).isPresent();
    DatatrackerException failure =
        catchThrowableOfType(DatatrackerException.class, () -> editor.index().count());
    assertThat(failure.reason()).isEqualTo(DatatrackerException.Reason.NOT_ASKED);
    assertThat(editor.gaps()).hasSize(1);
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void aSnapshotAnswersWithoutANetwork() throws IOException {
    Path file = folder.resolve("editor.snapshot");
    List<RfcIndexEntry> index;
    try (Recording recording = Recording.of(file)) {
      RfcEditor recorded = client().recording(recording);
      index = recorded.index().toList();
      recorded.rfc(BUOYS);
    }
    int asked = fake.requests().size();
    RfcEditor offline = RfcEditor.offline(Snapshot.of(file));
    assertThat(offline.index()).isEqualTo(index);
    assertThat(offline.rfc(BUOYS)).isPresent();
    assertThat(catchThrowableOfType(DatatrackerException.class, offline::queue).reason())
        .isEqualTo(DatatrackerException.Reason.NOT_IN_SNAPSHOT);
    assertThat(fake.requests()).hasSize(asked);
  }
}
