package io.github.dailyietf.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.mail.MailRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counts are those of one machine, whatever the cuts are and whoever fails. */
@SuppressWarnings("NullAway.Init")
class CountArchiveTest {

  private static final AtomicInteger FAILURES = new AtomicInteger();

  @TempDir private static Path archive;
  @TempDir private static Path out;

  private static SparkSession spark;
  private static SortedMap<String, Long> truth;
  private static List<Path> files;

  @BeforeAll
  static void start() throws IOException {
    truth = SampleArchive.write(archive);
    files = MailArchive.files(archive);
    // Two tasks at once; each may fail three times.
    spark =
        SparkSession.builder()
            .master("local[2,4]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 4)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static List<MailRange> ranges(long bytes) {
    return MailArchive.ranges(files, bytes, skipped -> {});
  }

  private static Dataset<Row> messages(long bytes) {
    return CountArchive.messages(CountArchive.mails(spark, ranges(bytes)));
  }

  private static SortedMap<String, Long> counts(Dataset<Row> messages) {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Row row : CountArchive.counts(messages).collectAsList()) {
      counts.put(row.getString(0) + " " + row.getString(1), row.getLong(2));
    }
    return counts;
  }

  /** Each day's folder with the lines in it. */
  private static Map<String, List<String>> lines(Path written) throws IOException {
    Map<String, List<String>> lines = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(written)) {
      for (Path file : tree.filter(each -> each.toString().endsWith(".txt")).toList()) {
        String day = written.relativize(file).getName(0).toString();
        assertThat(lines.put(day, Files.readAllLines(file))).as("one file for %s", day).isNull();
      }
    }
    return lines;
  }

  private static Map<String, List<String>> written(Dataset<Row> messages, String name)
      throws IOException {
    Path target = out.resolve(name);
    CountArchive.writeAnnouncements(messages, target.toString());
    return lines(target);
  }

  /** Fails twice in the middle of every other task. */
  private static Dataset<Row> failing(Dataset<Row> rows) {
    return rows.map((MapFunction<Row, Row>) CountArchiveTest::fail, Encoders.row(rows.schema()));
  }

  private static Row fail(Row row) {
    TaskContext task = TaskContext.get();
    boolean here = String.valueOf(row.get(2)).hashCode() % 3 == 0;
    if (here && task.partitionId() % 2 == 1 && task.attemptNumber() < 2) {
      FAILURES.incrementAndGet();
      throw new IllegalStateException("a machine is lost, as the test wants it");
    }
    return row;
  }

  @Test
  void oneMachineCountsWhatThereIs() throws IOException {
    List<Path> mails = files.stream().filter(file -> !file.endsWith("index.html")).toList();
    assertThat(OneMachine.counts(mails)).isEqualTo(truth);
    assertThat(truth).containsEntry("2013-08-22 id-action", 72L);
  }

  @ParameterizedTest
  @ValueSource(longs = {5_000, 1 << 16, 1 << 30})
  void manyTasksCountTheSame(long bytes) {
    assertThat(counts(messages(bytes))).isEqualTo(truth);
    assertThat(OneMachine.countsOfRanges(ranges(bytes))).isEqualTo(truth);
  }

  @Test
  void filesThatHoldNoMailsAreToldAndLeftOut() {
    List<String> skipped = Collections.synchronizedList(new ArrayList<>());
    List<MailRange> ranges = MailArchive.ranges(files, 5_000, skipped::add);
    assertThat(skipped).hasSize(1).first().asString().contains("index.html");
    assertThat(ranges).hasSizeGreaterThan(60);
    assertThat(ranges.get(0).end() - ranges.get(0).start())
        .isGreaterThanOrEqualTo(ranges.get(1).end() - ranges.get(1).start());
  }

  @Test
  void tasksThatFailWhileReadingChangeNothing() throws IOException {
    FAILURES.set(0);
    Dataset<Row> messages =
        CountArchive.messages(failing(CountArchive.mails(spark, ranges(20_000))));
    assertThat(counts(messages)).isEqualTo(truth);
    assertThat(FAILURES).hasValueGreaterThan(5);
  }

  @Test
  void tasksThatFailWhileWritingLeaveNothingBehind() throws IOException {
    Map<String, List<String>> expected = written(messages(1 << 30), "sound");
    FAILURES.set(0);
    Dataset<Row> messages = messages(20_000);
    // A failing reader of what was shuffled, in the stage that writes.
    Dataset<Row> byDay = failing(messages.repartition(4));
    assertThat(written(byDay, "failing")).isEqualTo(expected);
    assertThat(FAILURES).hasValueGreaterThan(1);
  }

  @Test
  void theLinesAreTheAnnouncementsOfEachDayOnce() throws IOException {
    Map<String, List<String>> lines = written(messages(1 << 14), "lines");
    JsonMapper mapper =
        JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule()).build();
    SortedMap<String, Long> counted = new TreeMap<>();
    Set<String> drafts = new HashSet<>();
    for (Map.Entry<String, List<String>> day : lines.entrySet()) {
      for (String line : day.getValue()) {
        IdAction action = (IdAction) mapper.readValue(line, Announcement.class);
        UtcDay sent = UtcDay.of(action.sentAt().orElseThrow());
        assertThat(day.getKey()).isEqualTo("day=" + sent);
        // Of two copies, the one whose line comes first in the alphabet.
        assertThat(action.listId()).hasValue("i-d-announce.ietf.org");
        counted.merge(sent + " id-action", 1L, Long::sum);
        drafts.add(action.draft().title());
      }
    }
    assertThat(drafts).hasSize(300);
    SortedMap<String, Long> announced = new TreeMap<>(truth);
    announced.keySet().removeIf(key -> key.endsWith("discussion"));
    assertThat(counted).isEqualTo(announced);
    assertThat(written(messages(1 << 30), "lines-uncut")).isEqualTo(lines);
  }

  @Test
  void theProgramWritesBoth() throws IOException {
    Path target = out.resolve("program");
    CountArchive.run(spark, archive, target.toString(), 1 << 14);
    assertThat(lines(target.resolve("announcements"))).hasSize(6);
    List<String> table = new ArrayList<>();
    try (Stream<Path> written = Files.list(target.resolve("counts"))) {
      for (Path file : written.filter(each -> each.toString().endsWith(".csv")).toList()) {
        table.addAll(Files.readAllLines(file));
      }
    }
    assertThat(table.get(0)).isEqualTo("day,kind,count");
    assertThat(table.subList(1, table.size()))
        .isEqualTo(
            truth.entrySet().stream()
                .map(each -> each.getKey().replace(' ', ',') + "," + each.getValue())
                .toList());
  }
}
