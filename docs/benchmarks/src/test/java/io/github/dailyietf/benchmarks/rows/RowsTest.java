package io.github.dailyietf.benchmarks.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.benchmarks.measure.Bench;
import io.github.dailyietf.benchmarks.measure.Command;
import io.github.dailyietf.benchmarks.measure.Contestant;
import io.github.dailyietf.benchmarks.measure.Effort;
import io.github.dailyietf.benchmarks.measure.Figure;
import io.github.dailyietf.benchmarks.measure.Lap;
import io.github.dailyietf.benchmarks.measure.Processes;
import io.github.dailyietf.benchmarks.measure.Row;
import io.github.dailyietf.benchmarks.measure.Subject;
import io.github.dailyietf.benchmarks.measure.Worker;
import io.github.dailyietf.benchmarks.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page, its chart and the rows that can be measured name the same things. */
class RowsTest {

  private static final Path DOCS = Path.of("..");

  private static final List<String> SLOW =
      List.of("requests-day", "requests-again", "requests-histories");

  private static List<Row> rows() {
    return Subject.all().stream().flatMap(subject -> subject.rows().stream()).toList();
  }

  private static String page() throws IOException {
    return Files.readString(DOCS.resolve("performance.md"));
  }

  @Test
  void thePageHasEachRowThatCanBeMeasuredAndNoOther() throws IOException {
    List<String> ids = rows().stream().map(Row::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(Page.rows(page())).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void theRowsOfThePageSayWhatIsMeasured() throws IOException {
    for (Row row : rows()) {
      assertThat(Page.cells(page(), row.id())).as(row.id()).contains(row.what());
    }
  }

  @Test
  void theChartIsOfTheSameRunAsThePage() throws IOException {
    String chart = Files.readString(DOCS.resolve("performance.svg"));
    List<String> bars =
        Pattern.compile("data-row=\"(.*?)\" data-median=\"(.*?)\"")
            .matcher(chart)
            .results()
            .map(bar -> bar.group(1) + " " + bar.group(2))
            .toList();
    List<String> ratios = new ArrayList<>();
    for (String id : Page.rows(page())) {
      List<String> cells = Page.cells(page(), id);
      if (cells.size() == 4 && !cells.get(2).startsWith("*")) {
        ratios.add(id + " " + cells.get(2).split(" ", 2)[0]);
      }
    }
    assertThat(bars).isNotEmpty().containsExactlyElementsOf(ratios);
  }

  @Test
  void otherPagesNameRowsAndProgramsThatThereAre() throws IOException {
    Pattern command = Pattern.compile("docs/benchmarks/run((?: [a-z][a-z0-9-]*+(?![./]))+)");
    List<Path> pages = new ArrayList<>(List.of(DOCS.resolve("../README.md")));
    pages.addAll(List.of(DOCS.resolve("../CONTRIBUTING.md"), Path.of("README.md")));
    try (var docs = Files.newDirectoryStream(DOCS, "*.md")) {
      docs.forEach(pages::add);
    }
    LinkedHashSet<String> named = new LinkedHashSet<>();
    for (Path page : pages) {
      for (MatchResult found : command.matcher(Files.readString(page)).results().toList()) {
        named.addAll(List.of(found.group(1).strip().split(" ", -1)));
      }
    }
    List<String> known = new ArrayList<>(rows().stream().map(Row::id).toList());
    known.addAll(List.of("all", "list"));
    assertThat(named).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void eachRowRunsToItsEnd() throws IOException {
    Effort effort =
        new Effort("test", 0, 0, 1, 1, Duration.ofNanos(1), Duration.ofNanos(1), Duration.ZERO);
    try (Bench bench = new Bench(effort, new Rehearsal(), line -> {})) {
      for (Row row : rows()) {
        // Their servers are real and take long to fill; the client's own tests hold these counts.
        if (!SLOW.contains(row.id())) {
          assertThat(bench.measure(row)).as(row.id()).isNotInstanceOf(Figure.Missing.class);
        }
      }
    }
  }

  /** Starts nothing, but knows each task and finds one thing wherever it looks. */
  private static final class Rehearsal implements Processes {

    @Override
    public Contestant worker(List<String> command) {
      int worker = command.indexOf(Worker.class.getName());
      if (worker >= 0) {
        assertThat(Subject.task(command.get(worker + 1))).isNotNull();
      }
      return times -> new Lap(1, 1, 1, 1);
    }

    @Override
    public Contestant command(List<String> command) {
      return times -> new Lap(1, 1, 1, 1);
    }

    @Override
    public Command.Output run(List<String> command) {
      return new Command.Output(0, "1.0 of all", "");
    }
  }
}
