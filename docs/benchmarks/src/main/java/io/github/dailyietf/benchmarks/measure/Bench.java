package io.github.dailyietf.benchmarks.measure;

import io.github.dailyietf.benchmarks.generated.GeneratedMailbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where rows are measured: its mailboxes, its processes and how much is done. Single-threaded. */
public final class Bench implements AutoCloseable {

  private final Effort effort;
  private final Processes processes;
  private final Consumer<String> progress;
  private final Path folder;
  private final Pairs pairs;
  private final Map<Integer, Path> mailboxes = new HashMap<>();
  private final Map<List<String>, Contestant> kept = new HashMap<>();
  private final List<Contestant> open = new ArrayList<>();

  /** Makes an empty folder for what the rows need. */
  public Bench(Effort effort, Processes processes, Consumer<String> progress) throws IOException {
    this.effort = effort;
    this.processes = processes;
    this.progress = progress;
    this.folder = Files.createTempDirectory("dailyietf-benchmark");
    this.pairs = new Pairs(effort);
  }

  /** How much is done. */
  public Effort effort() {
    return effort;
  }

  /** Files in it go when the bench is closed. */
  public Path folder() {
    return folder;
  }

  /** How many runs were timed. */
  public int samples() {
    return pairs.samples();
  }

  /** How many of them took a quarter more time on the clock than on the processors. */
  public int disturbed() {
    return pairs.disturbed();
  }

  /** Says what is being done. */
  public void say(String text) {
    progress.accept(text);
  }

  /** The generated mailbox, just written and therefore in memory. */
  public Path mailbox() throws IOException {
    return mailbox(effort.mails());
  }

  /** The first mails of the generated mailbox, for peers that take long. */
  public Path smallMailbox() throws IOException {
    return mailbox(effort.fewMails());
  }

  private Path mailbox(int mails) throws IOException {
    Path file = mailboxes.get(mails);
    if (file == null) {
      file = folder.resolve("mails-" + mails + ".mbox");
      GeneratedMailbox.write(file, mails);
      mailboxes.put(mails, file);
    }
    return file;
  }

  /** A task of a subject in a JVM of its own; kept until the bench is closed. */
  public Contestant kept(String task, String... arguments) throws IOException {
    List<String> key = new ArrayList<>(List.of(task));
    key.addAll(List.of(arguments));
    Contestant contestant = kept.get(key);
    if (contestant == null) {
      contestant = processes.worker(Jvm.worker(task, arguments));
      kept.put(key, contestant);
    }
    return contestant;
  }

  /** A task of a subject in a JVM of its own; ended behind the row. */
  public Contestant task(String task, String... arguments) throws IOException {
    return worker(Jvm.worker(task, arguments));
  }

  /** A process that speaks as {@link Worker} does; ended behind the row. */
  public Contestant worker(List<String> command) throws IOException {
    Contestant contestant = processes.worker(command);
    open.add(contestant);
    return contestant;
  }

  /** A command that is started anew for each run. */
  public Contestant command(List<String> command) throws IOException {
    return processes.command(command);
  }

  /** Runs a command to its end. */
  public Command.Output run(List<String> command) throws IOException {
    return processes.run(command);
  }

  /**
   * The first line that a command prints.
   *
   * @throws Absent if there is no such program on this machine
   */
  public String require(String... command) throws Absent {
    try {
      Command.Output output = run(List.of(command));
      if (output.status() == 0) {
        return output.text().lines().findFirst().orElse("");
      }
    } catch (IOException e) {
      throw new Absent(command[0]);
    }
    throw new Absent(command[0]);
  }

  /**
   * How many times as much another program costs that does the same.
   *
   * @throws IOException if one of them fails, or if they do not find the same
   */
  public Figure.Ratio faster(Contestant ours, Contestant other, Cost cost) throws IOException {
    return pairs.ratio(ours, other, cost, true);
  }

  /** How many times as much work costs as what it cannot do without. */
  public Figure.Ratio cost(Contestant work, Contestant floor, Cost cost) throws IOException {
    return pairs.ratio(floor, work, cost, false);
  }

  /** Measures a row. What goes wrong in it is what it comes to. */
  public Figure measure(Row row) {
    try {
      return row.meter().measure(this);
    } catch (Absent e) {
      return new Figure.Missing("not on this machine: " + e.getMessage());
    } catch (Exception e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return new Figure.Missing("failed: " + reason.lines().findFirst().orElse(""));
    } finally {
      open.forEach(Contestant::close);
      open.clear();
    }
  }

  /** Ends the processes that are kept. */
  public void endKept() {
    kept.values().forEach(Contestant::close);
    kept.clear();
  }

  @Override
  public void close() throws IOException {
    endKept();
    deleteFiles();
  }

  /** Deletes its folder, also when the program is stopped before its end. */
  public void deleteFiles() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
