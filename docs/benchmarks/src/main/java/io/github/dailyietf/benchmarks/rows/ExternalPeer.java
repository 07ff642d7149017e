package io.github.dailyietf.benchmarks.rows;

import io.github.dailyietf.benchmarks.facts.DraftFacts;
import io.github.dailyietf.benchmarks.facts.GroupFacts;
import io.github.dailyietf.benchmarks.facts.HeaderFacts;
import io.github.dailyietf.benchmarks.facts.MailFacts;
import io.github.dailyietf.benchmarks.generated.GeneratedMail;
import io.github.dailyietf.benchmarks.measure.Absent;
import io.github.dailyietf.benchmarks.measure.Bench;
import io.github.dailyietf.benchmarks.measure.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** A reader of mailboxes in another language, beside the sources in {@code peers}. */
public enum ExternalPeer {
  /** Its own packages; nothing to build. */
  PYTHON("python3 --version"),
  /** Its standard library. */
  GO("go version"),
  /** The crate mail-parser, which cargo fetches. */
  RUST("cargo --version");

  private static final int CHECKED_MAILS = 1_000;

  private final String version;

  ExternalPeer(String version) {
    this.version = version;
  }

  /** Its name and version; empty if its tool is not there. */
  Optional<String> described(Bench bench) {
    try {
      String[] words = bench.require(version.split(" ", -1)).split(" ", -1);
      return Optional.of(
          switch (this) {
            case PYTHON -> "Python " + words[1];
            case GO -> "Go " + words[2].replace("go", "");
            case RUST -> "Rust " + words[1] + " with mail-parser " + crateVersion();
          });
    } catch (Absent | IOException e) {
      return Optional.empty();
    }
  }

  private static String crateVersion() throws IOException {
    for (String line : Files.readAllLines(sources().resolve("rust/Cargo.toml"))) {
      if (line.startsWith("mail-parser")) {
        return line.replaceAll("[^0-9.]", "");
      }
    }
    throw new IOException("no version of mail-parser");
  }

  private static Path sources() {
    return Path.of(System.getProperty("benchmarks.home", ".")).resolve("peers");
  }

  /**
   * The command that reads the mailbox behind it, built if need be.
   *
   * @throws Absent if its tool is not there or cannot build it
   * @throws IOException if it reads other fields than were put in
   */
  List<String> command(Bench bench) throws Absent, IOException {
    bench.require(version.split(" ", -1));
    Path sources = sources();
    List<String> command =
        switch (this) {
          case PYTHON -> List.of("python3", sources.resolve("mailbox.py").toString());
          case GO -> {
            String program = bench.folder().resolve("mailbox-go").toString();
            build(bench, "go", "build", "-o", program, sources.resolve("mailbox.go").toString());
            yield List.of(program);
          }
          case RUST -> {
            // Kept, since cargo takes its time.
            Path target = sources().resolveSibling("target").resolve("rust");
            build(
                bench,
                "cargo",
                "build",
                "--quiet",
                "--release",
                "--manifest-path",
                sources.resolve("rust/Cargo.toml").toString(),
                "--target-dir",
                target.toString());
            yield List.of(target.resolve("release/mailbox").toString());
          }
        };
    check(bench, command);
    return command;
  }

  private static void build(Bench bench, String... command) throws Absent, IOException {
    Command.Output output = bench.run(List.of(command));
    if (output.status() != 0) {
      throw new Absent(command[0] + " could not build it: " + output.reason());
    }
  }

  /** Who reads other fields is not faster but wrong. */
  private static void check(Bench bench, List<String> command) throws IOException {
    List<String> words = new ArrayList<>(command);
    words.add(bench.smallMailbox().toString());
    words.add("fields");
    Command.Output output = bench.run(words);
    if (output.status() != 0) {
      throw new IOException(output.reason());
    }
    List<String> lines = output.text().lines().toList();
    for (int i = 0; i < Math.min(CHECKED_MAILS, bench.effort().fewMails()); i++) {
      String expected = line(GeneratedMail.number(i).facts());
      String read = i < lines.size() ? lines.get(i) : "nothing";
      if (!read.equals(expected)) {
        throw new IOException("mail " + i + ": " + difference(read, expected));
      }
    }
  }

  private static String difference(String read, String expected) {
    String[] found = read.split("\t", -1);
    String[] wanted = expected.split("\t", -1);
    int field = Arrays.mismatch(found, wanted);
    return field < Math.min(found.length, wanted.length)
        ? "read " + found[field] + " in place of " + wanted[field]
        : "read " + found.length + " fields in place of " + wanted.length;
  }

  /** All that a mail says, as the programs print it; of the abstract the checksum. */
  private static String line(MailFacts mail) {
    HeaderFacts header = mail.header();
    DraftFacts draft = mail.draft();
    GroupFacts group = draft.group();
    CRC32 check = new CRC32();
    check.update(draft.abstractText().getBytes(StandardCharsets.UTF_8));
    return Stream.of(
            mail.kind(),
            header.messageId(),
            header.sentAt(),
            header.subject(),
            header.originator(),
            header.listId(),
            header.archivedAt(),
            group == null ? "" : group.name(),
            group == null ? "" : group.acronym(),
            group == null ? "" : group.type(),
            group == null ? "" : group.organization(),
            draft.name(),
            draft.revision(),
            draft.title(),
            String.join("|", draft.authors()),
            draft.pages(),
            draft.date(),
            String.format(Locale.ROOT, "%08x", check.getValue()),
            mail.htmlUrl(),
            mail.diffUrl())
        .map(String::valueOf)
        .collect(Collectors.joining("\t"));
  }
}
