package io.github.dailyietf.examples;

import io.github.dailyietf.core.UtcDay;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The command line of {@link DailyDigest}. */
record Options(
    Optional<Path> mailbox,
    MailboxKind kind,
    Optional<UtcDay> day,
    String language,
    String layout,
    Optional<String> format,
    int partSize,
    Optional<Path> out,
    boolean histories,
    boolean help) {

  static final String HELP =
      """
      daily-digest [MAILBOX | --mbox FILE | --maildir FOLDER | --eml FILE_OR_FOLDER | --mmdf FILE |
                    --export FILE]
                   [--day YYYY-MM-DD] [--layout plain|NAME|FILE.json] [--language en|ja]
                   [--format markdown|html|text|json] [--part-size N] [--out FOLDER]
                   [--histories]

      Reads a mailbox, by default the bundled sample, prints the digest of one day (UTC) and writes
      it as HTML pages. Without --day the newest day that has an announcement counts.

        MAILBOX      a file or folder of any of the kinds, which is detected; files may be gzipped
        --export     a .tar.gz of the IETF's mail archive
        --layout     a layout that comes along (en-compact, ja-topics ...), or a .json file as
                     docs/layouts.md tells; plain, which is the full one of --language, if not given
        --language   the words of the plain layout; en if not given
        --format     how it is printed; text if not given
        --part-size  drafts on an HTML page, 0 for all; 25 if not given
        --out        where the pages go; out/ beside pom.xml if not given
        --histories  also shows where each document stands and what came before, as far as the
                     mails of this mailbox tell; no value follows

      Exit status: 0 all mails were understood, 1 some were not or have no date (the digest is made
      without them), 2 wrong arguments, 3 the mailbox cannot be read.
      """;

  /** The sorts of mailboxes. */
  enum MailboxKind {
    SAMPLE,
    DETECT,
    EXPORT,
    MBOX,
    MAILDIR,
    EML,
    MMDF
  }

  static Options parse(List<String> words) {
    Optional<Path> mailbox = Optional.empty();
    MailboxKind kind = MailboxKind.SAMPLE;
    Optional<UtcDay> day = Optional.empty();
    String language = "en";
    String layout = "plain";
    Optional<String> format = Optional.empty();
    int partSize = 25;
    Optional<Path> out = Optional.empty();
    boolean histories = false;
    for (int i = 0; i < words.size(); i += 2) {
      String option = words.get(i);
      if (!option.startsWith("-")) {
        if (mailbox.isPresent()) {
          throw new IllegalArgumentException("more than one mailbox: " + option);
        }
        mailbox = Optional.of(Path.of(option));
        kind = MailboxKind.DETECT;
        i--;
        continue;
      }
      if (option.equals("--help") || option.equals("-h")) {
        return new Options(
            mailbox, kind, day, language, layout, format, partSize, out, histories, true);
      }
      if (option.equals("--histories")) {
        histories = true;
        i--;
        continue;
      }
      if (i + 1 == words.size()) {
        throw new IllegalArgumentException("no value for " + option);
      }
      String value = words.get(i + 1);
      switch (option) {
        case "--mbox", "--maildir", "--eml", "--mmdf", "--export" -> {
          if (mailbox.isPresent()) {
            throw new IllegalArgumentException("more than one mailbox: " + value);
          }
          mailbox = Optional.of(Path.of(value));
          kind = MailboxKind.valueOf(option.substring(2).toUpperCase(Locale.ROOT));
        }
        case "--day" -> day = Optional.of(UtcDay.parse(value));
        case "--layout" -> layout = value;
        case "--language" -> language = oneOf(option, value, "en", "ja");
        case "--format" ->
            format = Optional.of(oneOf(option, value, "markdown", "html", "text", "json"));
        case "--part-size" -> partSize = size(value);
        case "--out" -> out = Optional.of(Path.of(value));
        default -> throw new IllegalArgumentException("unknown option " + option);
      }
    }
    return new Options(
        mailbox, kind, day, language, layout, format, partSize, out, histories, false);
  }

  private static String oneOf(String option, String value, String... allowed) {
    if (!List.of(allowed).contains(value)) {
      throw new IllegalArgumentException(
          option + " is one of " + String.join(", ", allowed) + ", not " + value);
    }
    return value;
  }

  private static int size(String value) {
    try {
      int size = Integer.parseInt(value);
      if (size >= 0) {
        return size;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new IllegalArgumentException("not a number of drafts for a page: " + value);
  }
}
