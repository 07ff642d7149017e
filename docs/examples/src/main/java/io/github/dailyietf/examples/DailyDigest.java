package io.github.dailyietf.examples;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Histories;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestBuilder;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Report;
import io.github.dailyietf.digest.render.DigestRenderer;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import io.github.dailyietf.mail.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the digest of a day out of a mailbox: the library's main job from beginning to end. */
final class DailyDigest {

  private static final int MOST_PROBLEMS = 10;

  private final Path home;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final AnnouncementParser parser = AnnouncementParser.create();

  DailyDigest(Path home, PrintStream out, PrintStream err, boolean terminal) {
    this.home = home;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  int run(List<String> arguments) {
    try {
      Options options = Options.parse(arguments);
      if (options.help()) {
        out.print(Options.HELP);
        return 0;
      }
      return run(options);
    } catch (IllegalArgumentException e) {
      err.println("daily-digest: " + e.getMessage() + " (--help tells the options)");
      return 2;
    } catch (IOException | UncheckedIOException e) {
      err.println("daily-digest: " + CommandLine.message(e));
      return 3;
    }
  }

  private int run(Options options) throws IOException {
    Layout layout = layout(options);
    Map<UtcDay, Integer> days = new TreeMap<>();
    UtcDay day = options.day().isPresent() ? options.day().get() : newestDay(options, days);
    DigestBuilder builder = Digest.on(day);
    List<Announcement> all = new ArrayList<>();
    try (Progress progress = progress();
        Mailbox box = open(options);
        Stream<Reading> readings = box.readings(parser)) {
      readings
          .peek(progress::count)
          .forEach(
              reading -> {
                builder.add(reading.announcement());
                builder.noteAll(reading.problems());
                if (options.histories()) {
                  all.add(reading.announcement());
                }
              });
    }
    if (options.histories()) {
      builder.histories(Histories.of(all));
    }
    Digest digest = builder.build();
    out.print(renderer(options.format().orElse("text"), layout).render(digest));
    out.flush();
    writePages(digest, layout, options);
    report(digest.report(), days, day);
    return digest.report().notUnderstood() + digest.report().undated() > 0 ? 1 : 0;
  }

  private static Layout layout(Options options) throws IOException {
    if (options.layout().equals("plain")) {
      return Layout.named(options.language());
    }
    return options.layout().endsWith(".json")
        ? Layout.read(Path.of(options.layout()))
        : Layout.named(options.layout());
  }

  private static DigestRenderer renderer(String format, Layout layout) {
    return switch (format) {
      case "markdown" -> DigestRenderer.markdown(layout);
      case "html" -> DigestRenderer.html(layout);
      case "json" -> DigestRenderer.json();
      default -> DigestRenderer.text(layout);
    };
  }

  /** The last day on which a draft or an RFC was announced, or any mail sent. */
  private UtcDay newestDay(Options options, Map<UtcDay, Integer> days) throws IOException {
    List<UtcDay> others = new ArrayList<>();
    try (Progress progress = progress();
        Mailbox box = open(options);
        Stream<Reading> readings = box.readings(parser)) {
      readings
          .peek(progress::count)
          .map(Reading::announcement)
          .forEach(
              announcement -> {
                if (announcement.sentAt().isPresent()) {
                  UtcDay day = UtcDay.of(announcement.sentAt().get());
                  if (isDocument(announcement)) {
                    days.merge(day, 1, Integer::sum);
                  } else if (others.isEmpty() || others.get(0).compareTo(day) < 0) {
                    others.clear();
                    others.add(day);
                  }
                }
              });
    }
    if (!days.isEmpty()) {
      return ((TreeMap<UtcDay, Integer>) days).lastKey();
    }
    if (others.isEmpty()) {
      throw new IOException("no mail with a date in this mailbox; give a day with --day");
    }
    return others.get(0);
  }

  private static boolean isDocument(Announcement announcement) {
    return announcement instanceof IdAction || announcement instanceof RfcPublication;
  }

  private Mailbox open(Options options) throws IOException {
    Path path =
        options.mailbox().isPresent()
            ? options.mailbox().get()
            : SampleMailbox.in(home.resolve("target"));
    return switch (options.kind()) {
      case SAMPLE, MBOX -> Mailbox.mbox(path);
      case DETECT -> Mailbox.detect(path);
      case EXPORT -> Mailbox.export(path);
      case MAILDIR -> Mailbox.maildir(path);
      case EML -> Mailbox.eml(path);
      case MMDF -> Mailbox.mmdf(path);
    };
  }

  private Progress progress() {
    return new Progress(err, terminal);
  }

  private void writePages(Digest digest, Layout layout, Options options) throws IOException {
    Path folder =
        options.out().isPresent()
            ? options.out().get()
            : home.toAbsolutePath().resolve("../../out").normalize();
    Files.createDirectories(folder);
    String name = "ietf-" + digest.day();
    int size = options.partSize() == 0 ? Integer.MAX_VALUE : options.partSize();
    List<Part> parts = digest.parts(size);
    if (parts.size() == 1) {
      Path page = folder.resolve(name + ".html");
      Files.writeString(page, DigestRenderer.html(layout).render(digest));
      err.println("page written: " + page);
      return;
    }
    Layout linked = Layout.builder().from(layout).partAddress("ietf-{day}-{number}.html").build();
    for (Part part : parts) {
      Path page = folder.resolve(name + "-" + part.number() + ".html");
      Files.writeString(page, DigestRenderer.html(linked).render(part));
    }
    err.println(
        parts.size() + " pages written: " + folder.resolve(name + "-1.html") + " and following");
  }

  private void report(Report report, Map<UtcDay, Integer> days, UtcDay day) {
    err.println(
        "mails read: "
            + report.mailsRead()
            + " = announcements "
            + report.announcements()
            + " + discussions "
            + report.discussions()
            + " + not understood "
            + report.notUnderstood());
    List<Problem> problems = report.problems();
    for (Problem problem : problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))) {
      err.println("problem: " + problem);
    }
    if (problems.size() > MOST_PROBLEMS) {
      err.println("problems not shown: " + (problems.size() - MOST_PROBLEMS));
    }
    for (Map.Entry<UtcDay, Integer> other : days.entrySet()) {
      if (!other.getKey().equals(day) && days.size() <= MOST_PROBLEMS) {
        err.println(
            "also in this mailbox: --day "
                + other.getKey()
                + " ("
                + other.getValue()
                + (other.getValue() == 1 ? " draft or RFC)" : " drafts and RFCs)"));
      }
    }
  }
}
