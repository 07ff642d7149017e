package io.github.dailyietf.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** A small archive that has all that makes counting hard, and knows what is to be counted. */
final class SampleArchive {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss", Locale.ENGLISH);

  private final SortedMap<String, Long> counts = new TreeMap<>();
  private final StringBuilder announce = new StringBuilder();
  private final StringBuilder everything = new StringBuilder();
  private final StringBuilder mmdf = new StringBuilder();

  private SampleArchive() {}

  /** Writes the files and gives the true counts. */
  static SortedMap<String, Long> write(Path folder) throws IOException {
    SampleArchive sample = new SampleArchive();
    for (int number = 0; number < 300; number++) {
      sample.addDraft(number);
      if (number % 3 == 0) {
        sample.addReply(number);
      }
    }
    sample.addOddMails();
    sample.writeFiles(folder);
    return sample.counts;
  }

  private static String fromLine(int number) {
    return "From list@example.org Wed Aug 21 16:20:%02d 2013".formatted(number % 60);
  }

  private static LocalDateTime time(int number) {
    return LocalDateTime.of(2013, 8, 21, 23, 0).plusMinutes(number * 20L);
  }

  private static String header(int number, String from, String subject, String list) {
    return """
    From: %s
    Subject: %s
    Date: %s +0000
    Message-ID: <%d.%s@example.org>
    List-Id: <%s.ietf.org>

    """
        .formatted(from, subject, DATE.format(time(number)), number, subject.substring(0, 2), list);
  }

  private static String draft(int number, String list) {
    String file = "draft-example-widgets-%d-00.txt".formatted(number);
    return header(number, "internet-drafts@ietf.org", "I-D Action: " + file, list)
        + """
        A New Internet-Draft is available from the on-line Internet-Drafts directories.

                Title           : Widgets, part %d
                Author          : Alex Example
                Filename        : %s
                Pages           : 3
                Date            : 2013-08-21

        Abstract:
           About widgets.

        From here on, nothing is new.
        """
            .formatted(number, file);
  }

  /** Each draft goes to one list, every second one to another list too. */
  private void addDraft(int number) {
    announce.append(fromLine(number)).append('\n').append(draft(number, "i-d-announce"));
    announce.append('\n');
    if (number % 2 == 0) {
      String copy = draft(number, "widgets") + "Sent to you by the list of widgets.\n";
      everything.append(fromLine(number)).append('\n').append(copy).append('\n');
    }
    count(number, "id-action");
  }

  private void addReply(int number) {
    String reply =
        header(number, "Robin Sample <robin@example.org>", "Re: Widgets " + number, "widgets")
            + "> About widgets.\n\nFrom my point of view:\n"
            + "From me Wed Aug 21 16:20:36 2013 on\nthis is text.\n";
    everything.append(fromLine(number)).append('\n').append(reply).append('\n');
    mmdf.append("\1\1\1\1\n").append(reply).append("\1\1\1\1\n");
    count(number, "discussion");
  }

  private void count(int number, String kind) {
    counts.merge(time(number).toLocalDate() + " " + kind, 1L, Long::sum);
  }

  /** Without a Message-ID, twice the same bytes and once other ones; without a date. */
  private void addOddMails() {
    String nameless = "From: kim@example.org\nSubject: Re: tea\nDate: 1 Sep 2013 00:00 +0000\n\n";
    for (String text : new String[] {"Yes.\n", "Yes.\n", "No.\n"}) {
      announce.append(fromLine(1)).append('\n').append(nameless).append(text).append('\n');
    }
    counts.merge("2013-09-01 discussion", 2L, Long::sum);
    mmdf.append("\1\1\1\1\nSubject: Re: time\nMessage-ID: <t@example.org>\n\nNone.\n\1\1\1\1\n");
    counts.merge("undated discussion", 1L, Long::sum);
  }

  private void writeFiles(Path folder) throws IOException {
    Path lists = Files.createDirectories(folder.resolve("lists"));
    Files.writeString(lists.resolve("i-d-announce.mbox"), announce, ISO_8859_1);
    String crlf = everything.toString().replace("\n", "\r\n");
    Files.writeString(lists.resolve("widgets.mbox"), crlf, ISO_8859_1);
    Files.writeString(folder.resolve("widgets.mmdf"), mmdf, ISO_8859_1);
    // What overlaps: the same months once more, packed, and a few mails alone.
    String half =
        announce.substring(0, announce.indexOf(fromLine(120 % 60), announce.length() / 2));
    Files.write(folder.resolve("2013-08.mbox.gz"), packed(half));
    Path maildir = Files.createDirectories(folder.resolve("maildir/cur"));
    for (int number = 0; number < 10; number++) {
      String mail = draft(number * 7, "i-d-announce");
      Files.writeString(maildir.resolve(1_377_000_000 + number + ".a.host:2,S"), mail, ISO_8859_1);
    }
    Files.writeString(folder.resolve("index.html"), "<html>no mails</html>\n", ISO_8859_1);
    Files.writeString(folder.resolve(".hidden"), announce, ISO_8859_1);
  }

  private static byte[] packed(String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content.getBytes(ISO_8859_1));
    }
    return out.toByteArray();
  }
}
