package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.datatracker.resource.Erratum;
import io.github.dailyietf.datatracker.testing.FakeIdIndex;
import io.github.dailyietf.datatracker.testing.FakeRfcEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files that the real servers sent. */
@EnabledIfEnvironmentVariable(
    named = "DAILYIETF_CORPUS",
    matches = ".+",
    disabledReason = "no recorded files")
class RfcEditorSamplesTest {

  @RegisterExtension final FakeRfcEditor fake = FakeRfcEditor.create();
  @RegisterExtension final FakeIdIndex files = FakeIdIndex.create();

  private final List<Problem> problems = new ArrayList<>();

  private static Path reference() {
    return Path.of(System.getenv("DAILYIETF_CORPUS"), "reference");
  }

  private static String text(String file) throws IOException {
    return Files.readString(reference().resolve(file));
  }

  private RfcEditor client() {
    return RfcEditor.builder()
        .baseUrl(fake.baseUrl())
        .userAgent("test/1 (test@example.org)")
        .time(new FakeTime())
        .build()
        .reportingTo(problems::add);
  }

  private List<RfcIndexEntry> index(String file) throws IOException {
    fake.serve("/rfc-index.xml", "text/xml", text(file));
    try (Stream<RfcIndexEntry> index = client().index()) {
      return index.toList();
    }
  }

  private static List<Rfc> rfcs(List<RfcIndexEntry> index) {
    return index.stream()
        .filter(RfcIndexEntry.Issued.class::isInstance)
        .map(entry -> ((RfcIndexEntry.Issued) entry).rfc())
        .toList();
  }

  @Test
  void theIndexOf2026() throws IOException {
    List<RfcIndexEntry> index = index("samples/rfc-index-sample-2026-09.xml");
    List<Rfc> rfcs = rfcs(index);
    assertThat(rfcs).hasSize(7);
    assertThat(index)
        .contains(new RfcIndexEntry.NotIssued(RfcNumber.of(14)))
        .contains(
            new RfcIndexEntry.Series(
                SubSeries.parse("BCP 14"), List.of(RfcNumber.of(2119), RfcNumber.of(8174))));
    assertThat(rfcs.get(0).date()).contains(PublicationDate.of(LocalDate.of(1990, 4, 1)));
    assertThat(rfcs)
        .allSatisfy(rfc -> assertThat(rfc.title()).isNotBlank())
        .allSatisfy(rfc -> assertThat(rfc.authors()).isNotEmpty())
        .allSatisfy(rfc -> assertThat(rfc.level()).isPresent())
        .allSatisfy(rfc -> assertThat(rfc.stream()).isPresent())
        .allSatisfy(rfc -> assertThat(rfc.doi()).isPresent());
    assertThat(problems).isEmpty();
  }

  @Test
  void bothFormsOfTheIndexSayTheSame() throws IOException {
    List<Rfc> old = rfcs(index("synthetic/rfc-index-old-style.xml"));
    List<Rfc> now = rfcs(index("synthetic/rfc-index-2026-style.xml"));
    assertThat(old).hasSize(2);
    assertThat(now).hasSize(3);
    assertThat(Rfc.builder().from(old.get(0)).doi("").build())
        .isEqualTo(Rfc.builder().from(now.get(0)).doi("").build());
    assertThat(old.get(1).subSeries()).isEqualTo(now.get(1).subSeries()).hasSize(1);
    assertThat(old.get(1).draft()).contains(DraftName.of("draft-bradner-key-words"));
    assertThat(problems).isEmpty();
  }

  @Test
  void allSmallFiles() throws IOException {
    RfcEditor editor = client();
    List<Path> samples;
    try (Stream<Path> folder = Files.list(reference().resolve("samples/rfcjson"))) {
      samples = folder.sorted().toList();
    }
    assertThat(samples).hasSize(70);
    for (Path sample : samples) {
      String name = sample.getFileName().toString();
      RfcNumber number = RfcNumber.parse(name.replace(".json", ""));
      fake.serve(
          "/rfc/rfc" + number.value() + ".json",
          "application/json",
          text("samples/rfcjson/" + name));
      Optional<Rfc> rfc = editor.rfc(number);
      if (number.value() == 14) {
        assertThat(rfc).isEmpty();
      } else {
        assertThat(rfc).as(name).isPresent();
        assertThat(rfc.get().title()).isNotBlank();
        assertThat(rfc.get().authors()).as(name).isNotEmpty();
        assertThat(rfc.get().date()).as(name).isPresent();
        assertThat(rfc.get().level()).as(name).isPresent();
        assertThat(rfc.get().group().isPresent() || rfc.get().stream().isPresent()).isTrue();
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void errataOfBothSystems() throws IOException {
    for (String file :
        List.of("errata-sample-2026-08-20.json", "errata-rfc0793-2026-05-01-old-system.json")) {
      fake.serve("/api/v1/errata.json", "application/json", text("samples/" + file));
      List<Erratum> errata = client().errata().toList();
      assertThat(errata)
          .hasSizeGreaterThan(20)
          .allSatisfy(erratum -> assertThat(erratum.submitted()).isPresent())
          .allSatisfy(erratum -> assertThat(erratum.status()).isPresent())
          .allSatisfy(erratum -> assertThat(erratum.type()).isPresent());
      assertThat(errata)
          .allSatisfy(
              erratum ->
                  assertThat(erratum.updated().isPresent())
                      .isEqualTo(erratum.object().text("update_date").isPresent()));
    }
    assertThat(client().errata(RfcNumber.of(793))).isNotEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void queueAndFeeds() throws IOException {
    fake.serve("/queue.xml", "text/xml", text("samples/queue-sample-2026.xml"));
    List<QueueEntry> queue = client().queue();
    assertThat(queue).hasSize(4);
    assertThat(queue.get(0).references())
        .containsExactly(
            new QueueEntry.Reference("draft-ietf-ecrit-lost-planned-changes", "NOT-RECEIVED"));
    assertThat(queue.get(1).section()).isEqualTo("ISE STREAM");
    assertThat(queue.get(3).states()).isEmpty();

    fake.serve("/rfcrss.xml", "text/xml", text("samples/rfcrss-2026-09-19.xml"));
    List<PublishedRfc> rss = client().feed();
    assertThat(rss).hasSize(4);
    assertThat(rss.get(0).number()).isEqualTo(RfcNumber.of(10050));
    assertThat(rss.get(0).date()).contains(LocalDate.of(2026, 9, 19));
    assertThat(rss)
        .allSatisfy(rfc -> assertThat(rfc.abstractText().orElse("")).doesNotContain("<p>"));

    fake.serve("/rfcrss.xml", "text/xml", text("samples/rfcatom-sample-2026.xml"));
    List<PublishedRfc> atom = client().feed();
    assertThat(atom).hasSize(2);
    assertThat(atom.get(1).date()).contains(LocalDate.of(2025, 6, 17));
    assertThat(problems).isEmpty();
  }

  @Test
  void allDrafts() throws IOException {
    files.serve("/id/all_id2.txt", "text/plain", text("synthetic/all_id2-2026-style.txt"));
    IdIndex index =
        IdIndex.builder()
            .baseUrl(files.baseUrl())
            .userAgent("test/1 (test@example.org)")
            .time(new FakeTime())
            .build()
            .reportingTo(problems::add);
    List<IdIndexEntry> entries = index.entries().toList();
    assertThat(entries).hasSize(6);
    assertThat(entries.get(0).draft().authors()).hasSize(3);
    assertThat(entries.get(0).draft().authors().get(2).email()).isEmpty();
    assertThat(entries.get(2).draft().rfc()).contains(RfcNumber.of(9903));
    assertThat(entries.get(5).lastCallEnds()).contains(LocalDate.of(2026, 3, 15));
    assertThat(problems).isEmpty();
  }
}
