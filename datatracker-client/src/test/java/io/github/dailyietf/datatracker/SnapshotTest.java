package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

  private static final UtcDay DAY = UtcDay.parse("2026-03-02");
  private static final List<DraftName> NAMES =
      IntStream.range(0, 150)
          .mapToObj(i -> DraftName.of("draft-somebody-something-busy-" + (10_000 + i)))
          .toList();
  private static final DraftName NOWHERE = DraftName.of("draft-keeper-nowhere");
  private static final RfcNumber BUOYS = RfcNumber.of(9701);

  @RegisterExtension final FakeDatatracker fake = FakeDatatracker.create();

  @TempDir Path folder;

  private Path file;
  private Datatracker online;

  @BeforeEach
  void fill() {
    file = folder.resolve("today.snapshot");
    online = fake.client();
    for (DraftName name : NAMES) {
      fake.draft(name.value())
          .group("lumen")
          .author("A. Uthor", "author@example.org", "")
          .author("Ä of " + name, "a-" + name + "@example.org", "Ünïcode 大学")
          .postedAt(Instant.parse("2026-03-02T00:00:00Z"));
    }
    fake.rfc(9701).publishedOn(LocalDate.of(2026, 2, 19)).obsoletes(1811).draft(NAMES.get(0) + "");
  }

  private void record() throws IOException {
    try (Recording recording = Recording.of(file)) {
      Datatracker recorded = online.recording(recording);
      recorded.drafts(NAMES);
      recorded.draft(NOWHERE);
      recorded.rfc(BUOYS);
      recorded.revisionsOn(DAY).forEach(event -> {});
    }
  }

  @Test
  void whatWasRecordedIsAnsweredAlikeWithoutANetwork() throws IOException {
    record();
    fake.forgetRequests();
    Datatracker offline = Datatracker.offline(Snapshot.of(file));
    assertThat(offline.drafts(NAMES)).hasSize(150).isEqualTo(online.drafts(NAMES));
    assertThat(offline.draft(NOWHERE)).isEmpty();
    assertThat(offline.rfc(BUOYS)).isPresent().isEqualTo(online.rfc(BUOYS));
    assertThat(offline.revisionsOn(DAY)).hasSize(150);
    assertThat(offline.gaps()).isEmpty();
    assertThat(offline.ledger().sent()).isZero();
    assertThat(offline.ledger().cached()).isPositive();

    int asked = fake.requests().size();
    offline.drafts(NAMES);
    assertThat(fake.requests()).hasSize(asked);
  }

  @Test
  void itIsAnsweredInOtherBatchesToo() throws IOException {
    record();
    Datatracker offline = Datatracker.offline(Snapshot.of(file));

    List<DraftName> three = List.of(NAMES.get(149), NAMES.get(3), NOWHERE, NAMES.get(70));
    assertThat(offline.drafts(three)).hasSize(3).isEqualTo(online.drafts(three));
    assertThat(offline.draft(NAMES.get(7))).isPresent().isEqualTo(online.draft(NAMES.get(7)));
    assertThat(offline.rfcs(List.of(BUOYS))).isEqualTo(online.rfcs(List.of(BUOYS)));
    assertThat(offline.drafts(List.of(NOWHERE))).isEmpty();
    assertThat(offline.gaps()).isEmpty();
  }

  @Test
  void whatWasNotRecordedIsToldApartFromWhatIsNotThere() throws IOException {
    record();
    Datatracker offline = Datatracker.offline(Snapshot.of(file));
    DraftName other = DraftName.of("draft-keeper-other");

    DatatrackerException failure =
        catchThrowableOfType(DatatrackerException.class, () -> offline.draft(other));
    assertThat(failure.reason()).isEqualTo(DatatrackerException.Reason.NOT_IN_SNAPSHOT);
    assertThat(failure).hasMessageEndingWith("/draft-keeper-other/ is not in the snapshot");
    assertThatThrownBy(() -> offline.revisionsOn(DAY.next()).count())
        .isInstanceOf(DatatrackerException.class);

    assertThat(offline.drafts(List.of(NAMES.get(0), other))).containsOnlyKeys(NAMES.get(0));
    assertThat(offline.gaps())
        .extracting(Problem::text)
        .contains("draft-keeper-other")
        .allMatch(text -> !text.contains("busy"));
  }

  @Test
  void whatABudgetLeftUnaskedIsNotRecordedAsEmpty() throws IOException {
    try (Recording recording = Recording.of(file)) {
      online.recording(recording).within(RequestBudget.of(1)).drafts(NAMES);
    }
    assertThat(Snapshot.of(file).size()).isEqualTo(1);
    assertThatThrownBy(() -> Datatracker.offline(Snapshot.of(file)).drafts(NAMES))
        .isInstanceOf(DatatrackerException.class)
        .hasMessageEndingWith("is not in the snapshot");
  }

  @Test
  void aCutTailIsDroppedAndTheRecordingGoesOn() throws IOException {
    record();
    byte[] whole = Files.readAllBytes(file);
    int size = Snapshot.of(file).size();
    for (int cut : new int[] {1, 4, 9, 100}) {
      Files.write(file, Arrays.copyOf(whole, whole.length - cut));
      assertThat(Snapshot.of(file).size()).as("cut by " + cut).isEqualTo(size - 1);
    }
    try (Recording recording = Recording.of(file)) {
      online.recording(recording).revisionsOn(DAY).forEach(event -> {});
    }
    assertThat(Files.readAllBytes(file)).hasSizeBetween(whole.length - 50, whole.length + 50);
    assertThat(Snapshot.of(file).size()).isEqualTo(size);
    assertThat(Datatracker.offline(Snapshot.of(file)).revisionsOn(DAY)).hasSize(150);
  }

  @Test
  void everyCutLeavesAReadableFile() throws IOException {
    try (Recording recording = Recording.of(file)) {
      online.recording(recording).draft(NAMES.get(0));
    }
    byte[] whole = Files.readAllBytes(file);
    int last = 0;
    int header = GzipMembers.write(Snapshot.HEADER.getBytes(StandardCharsets.UTF_8)).length;
    for (int length = header; length <= whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      int size = Snapshot.of(file).size();
      assertThat(size).isBetween(last, last + 1);
      last = size;
    }
    assertThat(last).isEqualTo(7);
  }

  @Test
  void aDamagedByteHidesNoWrongAnswer() throws IOException {
    Optional<InternetDraft> draft;
    try (Recording recording = Recording.of(file)) {
      draft = online.recording(recording).draft(NAMES.get(0));
    }
    byte[] whole = Files.readAllBytes(file);
    int header = GzipMembers.write(Snapshot.HEADER.getBytes(StandardCharsets.UTF_8)).length;
    for (int i = header; i < whole.length; i += 7) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x20;
      Files.write(file, damaged);
      Snapshot snapshot = Snapshot.of(file);
      if (snapshot.size() == 7) {
        // A byte that means nothing, such as the time in a header.
        assertThat(Datatracker.offline(snapshot).draft(NAMES.get(0)))
            .as("byte " + i)
            .isEqualTo(draft);
      } else {
        assertThat(snapshot.size()).as("byte " + i).isLessThan(7);
      }
    }
  }

  @Test
  void aSnapshotIsLinesOfJsonToOtherTools() throws IOException {
    record();
    try (var in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(lines.get(0)).isEqualTo("{\"format\":\"dailyietf-snapshot\",\"version\":1}");
      assertThat(lines).hasSize(1 + Snapshot.of(file).size());
      assertThat(lines.get(1)).startsWith("{\"url\":\"" + fake.baseUrl() + "api/v1/doc/document/?");
      assertThat(lines).anyMatch(line -> line.contains("\"status\":404"));
    }
  }

  @Test
  void theNewestAnswerCounts() throws IOException {
    for (String title : List.of("Old", "New")) {
      fake.draft(NAMES.get(0).value()).title(title);
      try (Recording recording = Recording.of(file)) {
        online.recording(recording).drafts(NAMES.subList(0, 2));
      }
    }
    assertThat(Datatracker.offline(Snapshot.of(file)).draft(NAMES.get(0)).orElseThrow().title())
        .isEqualTo("New");
  }

  @Test
  void whatIsNoSnapshotIsRefusedAndLeftAlone() throws IOException {
    Files.writeString(file, "Dear diary", StandardOpenOption.CREATE_NEW);
    assertThatThrownBy(() -> Snapshot.of(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a snapshot: " + file);
    assertThatThrownBy(() -> Recording.of(file)).isInstanceOf(IOException.class);
    assertThat(file).hasContent("Dear diary");
    Files.write(file, GzipMembers.write("{\"format\":\"x\"}\n".getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> Snapshot.of(file)).hasMessageContaining("not a snapshot of version 1");
    assertThatThrownBy(() -> Snapshot.of(folder.resolve("none")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("there is no such snapshot");
  }

  @Test
  void aFileIsRecordedByOneAtATime() throws IOException {
    Recording first = Recording.of(file);
    assertThatThrownBy(() -> Recording.of(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString());
    first.close();
    Recording.of(file).close();
  }
}
