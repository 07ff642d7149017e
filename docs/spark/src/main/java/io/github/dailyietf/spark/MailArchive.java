package io.github.dailyietf.spark;

import io.github.dailyietf.mail.MailRange;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files of mails below a folder, cut into pieces of work. */
final class MailArchive {

  private MailArchive() {}

  /** All files but those whose names, or whose folders' names, begin with a dot. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !folder.relativize(file).toString().matches("(.*/)?\\..*"))
          .sorted()
          .toList();
    }
  }

  /**
   * The ranges of all these files, the largest first: what takes long begins early. Each file is
   * looked at for that, several at a time. One that holds no mails, a list of names perhaps, is
   * told and left out.
   */
  static List<MailRange> ranges(List<Path> files, long bytes, Consumer<String> skipped) {
    return files.parallelStream()
        .flatMap(file -> ranges(file, bytes, skipped).stream())
        .sorted(Comparator.comparingLong((MailRange range) -> range.start() - range.end()))
        .toList();
  }

  private static List<MailRange> ranges(Path file, long bytes, Consumer<String> skipped) {
    try {
      return Mailbox.ranges(file, bytes);
    } catch (IOException e) {
      skipped.accept(e.getMessage());
      return List.of();
    }
  }
}
