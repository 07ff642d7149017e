package io.github.dailyietf.benchmarks;

import io.github.dailyietf.benchmarks.measure.Bench;
import io.github.dailyietf.benchmarks.measure.Effort;
import io.github.dailyietf.benchmarks.measure.Figure;
import io.github.dailyietf.benchmarks.measure.Processes;
import io.github.dailyietf.benchmarks.measure.Row;
import io.github.dailyietf.benchmarks.measure.Subject;
import io.github.dailyietf.benchmarks.page.Machine;
import io.github.dailyietf.benchmarks.page.Measurement;
import io.github.dailyietf.benchmarks.page.Page;
import io.github.dailyietf.benchmarks.page.Run;
import io.github.dailyietf.benchmarks.page.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures everything that the project claims, or some rows of it, and prints the tables that
 * {@code docs/performance.md} holds: {@code Measure [all | ROW ... | SUBJECT ... | list] [--quick]
 * [--write]}.
 */
public final class Measure {

  private Measure() {}

  /** Runs what the words say, which may also be the name of a program of this package. */
  public static void main(String[] arguments) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = new ArrayList<>(List.of(arguments));
    if (!words.isEmpty() && isProgram(words)) {
      program(words.get(0))
          .getMethod("main", String[].class)
          .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
      return;
    }
    boolean quick = words.remove("--quick");
    boolean write = words.remove("--write");
    List<Subject> subjects = Subject.all();
    if (words.equals(List.of("list"))) {
      subjects.forEach(s -> s.rows().forEach(row -> out.println(row.id() + "  " + line(row))));
      return;
    }
    boolean all = words.isEmpty() || words.equals(List.of("all"));
    if (write && !all) {
      throw new IllegalArgumentException("the page is written of all rows: " + words);
    }
    List<String> ids = all ? ids(subjects) : chosen(subjects, words);
    Run run = run(subjects, ids, quick ? Effort.quick() : Effort.full());
    out.print(all ? Table.of(run) : Table.tables(run));
    if (write) {
      Page.write(Path.of(System.getProperty("benchmarks.home", "."), ".."), run);
    }
  }

  private static String line(Row row) {
    return row.what() + (row.beside().isEmpty() ? "" : ", beside: " + row.beside());
  }

  /** A class with a capital letter; a subject that is also a program only with words behind it. */
  private static boolean isProgram(List<String> words) throws ClassNotFoundException {
    String name = words.get(0);
    boolean subject =
        Subject.all().stream().anyMatch(s -> s.getClass().getSimpleName().equals(name));
    boolean options = words.stream().skip(1).allMatch(word -> word.startsWith("--"));
    return Character.isUpperCase(name.charAt(0)) && !(subject && options);
  }

  private static void deleteFiles(Bench bench) {
    try {
      bench.deleteFiles();
    } catch (IOException e) {
      say("some files are left in " + bench.folder());
    }
  }

  /** Beside the tables, which go to standard output. */
  private static void say(String progress) {
    System.err.println(progress);
  }

  private static Class<?> program(String name) throws ClassNotFoundException {
    try {
      return Class.forName(Measure.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      return Class.forName(Measure.class.getPackageName() + ".rows." + name);
    }
  }

  private static List<String> ids(List<Subject> subjects) {
    return subjects.stream().flatMap(subject -> subject.rows().stream()).map(Row::id).toList();
  }

  private static List<String> chosen(List<Subject> subjects, List<String> words) {
    List<String> known = ids(subjects);
    List<String> chosen = new ArrayList<>();
    for (String word : words) {
      List<Subject> named =
          subjects.stream().filter(s -> s.getClass().getSimpleName().equals(word)).toList();
      if (!known.contains(word) && named.isEmpty()) {
        throw new IllegalArgumentException(
            "no row, subject or program " + word + "; there are: " + String.join(" ", known));
      }
      chosen.addAll(named.isEmpty() ? List.of(word) : ids(named));
    }
    return chosen;
  }

  private static Run run(List<Subject> subjects, List<String> ids, Effort effort)
      throws IOException {
    Clock clock = Clock.systemUTC();
    long start = System.nanoTime();
    List<Measurement> measurements = new ArrayList<>();
    List<String> peers = new ArrayList<>();
    try (Bench bench = new Bench(effort, Processes.real(), Measure::say)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteFiles(bench)));
      for (Subject subject : subjects) {
        List<Row> rows = subject.rows().stream().filter(row -> ids.contains(row.id())).toList();
        for (Row row : rows) {
          long before = System.nanoTime();
          Figure figure = bench.measure(row);
          Measurement measured = new Measurement(row, figure);
          measurements.add(measured);
          bench.say(
              measurements.size()
                  + "/"
                  + ids.size()
                  + " "
                  + row.id()
                  + ": "
                  + measured.text()
                  + "  ["
                  + Duration.ofNanos(System.nanoTime() - before).toSeconds()
                  + " s]");
        }
        peers.addAll(rows.isEmpty() ? List.of() : subject.peers(bench));
        bench.endKept();
      }
      return new Run(
          LocalDate.now(clock),
          Machine.here(),
          effort.name(),
          Duration.ofNanos(System.nanoTime() - start),
          peers,
          bench.samples(),
          bench.disturbed(),
          measurements);
    }
  }
}
