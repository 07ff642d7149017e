package io.github.dailyietf.benchmarks.rows;

import io.github.dailyietf.benchmarks.FirstMail;
import io.github.dailyietf.benchmarks.generated.GeneratedMail;
import io.github.dailyietf.benchmarks.measure.Bench;
import io.github.dailyietf.benchmarks.measure.Command;
import io.github.dailyietf.benchmarks.measure.Contestant;
import io.github.dailyietf.benchmarks.measure.Cost;
import io.github.dailyietf.benchmarks.measure.Figure;
import io.github.dailyietf.benchmarks.measure.Jvm;
import io.github.dailyietf.benchmarks.measure.Lap;
import io.github.dailyietf.benchmarks.measure.Row;
import io.github.dailyietf.benchmarks.measure.Subject;
import io.github.dailyietf.benchmarks.measure.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One quoted-printable mail in a JVM that has just started. */
public final class FreshJvm implements Subject {

  @Override
  public Map<String, Task.Maker> tasks() {
    return Map.of();
  }

  @Override
  public List<Row> rows() {
    String what = "first mail in a fresh JVM, from `main` on";
    return List.of(
        Row.faster("first-mail-angus", what, WholeMailbox.ANGUS, b -> jvms(b, "angus")).goal(4),
        Row.faster("first-mail-mime4j", what, WholeMailbox.MIME4J, b -> jvms(b, "mime4j")),
        Row.faster(
            "first-mail-archive",
            "first mail of a fresh process that has an archive of its classes",
            "the same without",
            FreshJvm::archive),
        Row.faster(
            "first-mail-python",
            "first mail of a fresh process, from its start to its end",
            "Python, email",
            FreshJvm::python));
  }

  private static Figure jvms(Bench bench, String peer) throws IOException {
    Contestant ours = new FromMain(bench, command(bench, "dailyietf"));
    return bench.faster(ours, new FromMain(bench, command(bench, peer)), Cost.WALL);
  }

  /** What the JVM keeps of the classes that a first run has loaded, and what that is worth. */
  private static Figure archive(Bench bench) throws IOException {
    Path archive = bench.folder().resolve("classes.jsa");
    run(bench, inJars(bench, "-XX:ArchiveClassesAtExit=" + archive));
    return bench.faster(
        bench.command(inJars(bench, "-XX:SharedArchiveFile=" + archive)),
        bench.command(inJars(bench, "-Xshare:auto")),
        Cost.WALL);
  }

  private static List<String> inJars(Bench bench, String option) throws IOException {
    List<String> options = List.of("-XX:+UseSerialGC", option);
    return Jvm.inJars(options, FirstMail.class, mail(bench).toString(), "dailyietf");
  }

  private static Command.Output run(Bench bench, List<String> command) throws IOException {
    Command.Output output = bench.run(command);
    if (output.status() != 0) {
      throw new IOException(output.reason());
    }
    return output;
  }

  private static Figure python(Bench bench) throws Exception {
    List<String> python = new ArrayList<>(ExternalPeer.PYTHON.command(bench));
    python.add(mail(bench).toString());
    python.add("first");
    return bench.faster(
        bench.command(command(bench, "dailyietf")), bench.command(python), Cost.WALL);
  }

  private static List<String> command(Bench bench, String parser) throws IOException {
    List<String> options = List.of("-XX:+UseSerialGC", Jvm.ANGUS_AT_ITS_BEST);
    return Jvm.program(options, FirstMail.class, mail(bench).toString(), parser);
  }

  private static Path mail(Bench bench) throws IOException {
    return Files.write(bench.folder().resolve("one.eml"), GeneratedMail.number(3).bytes());
  }

  /** A fresh JVM each time, of which only the time counts that it tells itself. */
  private record FromMain(Bench bench, List<String> command) implements Contestant {

    @Override
    public Lap lap(int times) throws IOException {
      double wall = 0;
      for (int i = 0; i < times; i++) {
        String text = run(bench, command).text();
        wall += 1e6 * Double.parseDouble(text.substring(0, text.indexOf(' ')));
      }
      return new Lap(wall / times, wall / times, 0, 1);
    }
  }
}
