package io.github.dailyietf.benchmarks;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.render.DigestRenderer;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * From the announcements of a heavy day to its pages: {@code RenderDay [PASSES]} measures building
 * (with lookup, families, extracts and hot topics) and rendering 443 drafts; {@code RenderDay
 * FOLDER} writes the pages to be looked at; {@code RenderDay year} does 30,000 drafts once and
 * tells how much memory is in use behind it.
 */
public final class RenderDay {

  /** Processor time, which other work on the machine does not change. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final String[] STEPS = {"build", "HTML", "Markdown", "text", "JSON"};

  private RenderDay() {}

  /** Measures or writes. */
  public static void main(String[] arguments) throws IOException {
    String what = arguments.length > 0 ? arguments[0] : "60";
    if (what.equals("year")) {
      year();
    } else if (what.chars().allMatch(Character::isDigit)) {
      measure(Integer.parseInt(what));
    } else {
      write(Path.of(what));
    }
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

  private static void measure(int passes) {
    List<Announcement> mails = GeneratedDay.mails(443, 1);
    DocumentLookup lookup = GeneratedDay.lookup(mails);
    double[][] times = new double[STEPS.length][passes];
    long characters = 0;
    for (int pass = 0; pass < passes; pass++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      Digest digest = digest(mails, lookup);
      int step = 0;
      for (DigestRenderer renderer : renderers()) {
        times[step++][pass] = CLOCK.getCurrentThreadCpuTime() - start;
        start = CLOCK.getCurrentThreadCpuTime();
        characters += renderer.render(digest).length();
      }
      times[step][pass] = CLOCK.getCurrentThreadCpuTime() - start;
    }
    double json = median(times[STEPS.length - 1]);
    for (int step = 0; step < STEPS.length; step++) {
      double time = median(times[step]);
      System.out.printf(
          Locale.ROOT, "%-9s %6.1f ms, %5.2f of JSON%n", STEPS[step], time / 1e6, time / json);
    }
    double wanted = median(times[0]) + median(times[1]) + median(times[2]);
    System.out.printf(
        Locale.ROOT,
        "build, HTML and Markdown: %.1f ms of processor time (%d characters in all)%n",
        wanted / 1e6,
        characters);
  }

  private static void year() throws IOException {
    List<Announcement> mails = GeneratedDay.mails(30_000, 2);
    Digest digest = digest(mails, GeneratedDay.lookup(mails));
    for (DigestRenderer renderer : renderers()) {
      Path file = Files.createTempFile("year", ".out");
      try (Writer out = Files.newBufferedWriter(file)) {
        renderer.render(digest, out);
      }
      System.out.println(Files.size(file) + " bytes");
      Files.delete(file);
    }
    long most = Runtime.getRuntime().maxMemory();
    System.out.println("done in a heap of at most " + most / (1 << 20) + " MB");
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

  /** Of the second half, when everything is compiled. */
  private static double median(double[] times) {
    double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }
}
