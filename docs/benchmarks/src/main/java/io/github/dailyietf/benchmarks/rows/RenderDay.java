package io.github.dailyietf.benchmarks.rows;

import io.github.dailyietf.benchmarks.generated.GeneratedDay;
import io.github.dailyietf.benchmarks.measure.Bench;
import io.github.dailyietf.benchmarks.measure.Contestant;
import io.github.dailyietf.benchmarks.measure.Cost;
import io.github.dailyietf.benchmarks.measure.Figure;
import io.github.dailyietf.benchmarks.measure.Jvm;
import io.github.dailyietf.benchmarks.measure.Row;
import io.github.dailyietf.benchmarks.measure.Subject;
import io.github.dailyietf.benchmarks.measure.Task;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.render.DigestRenderer;
import io.github.dailyietf.digest.summary.ClaimCheck;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * From the announcements of a heavy day to its pages, with lookup, families, extracts and hot
 * topics. {@code RenderDay FOLDER} writes the pages to be looked at.
 */
public final class RenderDay implements Subject {

  private static final int DRAFTS = 443;
  private static final int YEAR = 30_000;
  private static final List<Integer> HEAPS = List.of(512, 384);

  @Override
  public Map<String, Task.Maker> tasks() {
    return Map.of(
        "day-build", words -> build(GeneratedDay.mails(DRAFTS, 1)),
        "day-html", words -> render(DigestRenderer.html()),
        "day-markdown", words -> render(DigestRenderer.markdown()),
        "day-text", words -> render(DigestRenderer.text()),
        "day-json", words -> render(DigestRenderer.json()),
        "day-claims", words -> claims(),
        "year", words -> RenderDay::year);
  }

  @Override
  public List<Row> rows() {
    String json = "writing it as JSON";
    return List.of(
        Row.cost("build-digest", "digest of 443 drafts with lookup", json, b -> beside(b, "build")),
        Row.cost("render-html", "digest of 443 drafts as HTML", json, b -> beside(b, "html")),
        Row.cost(
            "render-markdown",
            "digest of 443 drafts as Markdown",
            json,
            b -> beside(b, "markdown")),
        Row.cost("render-text", "digest of 443 drafts as plain text", json, b -> beside(b, "text")),
        Row.cost(
            "check-claims",
            "claim check of the text of a digest of 443 drafts",
            "writing that text",
            b -> b.cost(b.task("day-claims"), b.task("day-text"), Cost.PROCESSOR)),
        Row.count(
                "digest-heap",
                "MB of heap that do for a digest of 30,000 drafts in four forms (tried: 512, 384)",
                RenderDay::heap)
            .goal(512));
  }

  /** Writes the pages of a heavy and of a quiet day. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  private static Figure beside(Bench bench, String step) throws IOException {
    return bench.cost(bench.task("day-" + step), bench.kept("day-json"), Cost.PROCESSOR);
  }

  private static Figure heap(Bench bench) throws IOException {
    Figure least = new Figure.Missing("failed: more than " + HEAPS.get(0) + " MB");
    for (int heap : bench.effort().isQuick() ? HEAPS.subList(0, 1) : HEAPS) {
      List<String> options =
          List.of("-XX:+UseSerialGC", "-Xmx" + heap + "m", "-XX:+ExitOnOutOfMemoryError");
      Contestant year = bench.worker(Jvm.worker(options, "year"));
      try {
        year.lap(1);
      } catch (IOException e) {
        return least;
      }
      least = new Figure.Count(heap, "" + heap);
    }
    return least;
  }

  private static Task build(List<Announcement> mails) {
    DocumentLookup lookup = GeneratedDay.lookup(mails);
    return () -> digest(mails, lookup).drafts().size();
  }

  private static Digest day() {
    List<Announcement> mails = GeneratedDay.mails(DRAFTS, 1);
    return digest(mails, GeneratedDay.lookup(mails));
  }

  private static Task render(DigestRenderer renderer) {
    Digest digest = day();
    return () -> renderer.render(digest).length();
  }

  private static Task claims() {
    Digest digest = day();
    String text = DigestRenderer.text().render(digest);
    return () -> ClaimCheck.of(digest).check(text).claims().size();
  }

  private static Digest digest(List<Announcement> mails, DocumentLookup lookup) {
    return Digest.on(GeneratedDay.DAY).documents(lookup).addAll(mails).build();
  }

  private static List<DigestRenderer> renderers() {
    return List.of(
        DigestRenderer.html(),
        DigestRenderer.markdown(),
        DigestRenderer.text(),
        DigestRenderer.json());
  }

  private static long year() throws IOException {
    List<Announcement> mails = GeneratedDay.mails(YEAR, 2);
    Digest digest = digest(mails, GeneratedDay.lookup(mails));
    long bytes = 0;
    for (DigestRenderer renderer : renderers()) {
      Path file = Files.createTempFile("year", ".out");
      try (Writer out = Files.newBufferedWriter(file)) {
        renderer.render(digest, out);
      }
      bytes += Files.size(file);
      Files.delete(file);
    }
    return bytes;
  }

  private static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Announcement> mails = GeneratedDay.mails(443, 1);
    Digest heavy = digest(mails, GeneratedDay.lookup(mails));
    Digest quiet = digest(mails.subList(0, 3), DocumentLookup.none());
    for (Layout layout : List.of(Layout.english(), Layout.japanese())) {
      String language = layout.language().getLanguage();
      for (Digest digest : List.of(heavy, quiet)) {
        String name = (digest == heavy ? "heavy." : "quiet.") + language;
        Files.writeString(
            folder.resolve(name + ".html"), DigestRenderer.html(layout).render(digest));
      }
    }
  }
}
