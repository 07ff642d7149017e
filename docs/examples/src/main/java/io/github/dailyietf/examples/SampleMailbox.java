package io.github.dailyietf.examples;

import io.github.dailyietf.mail.Mailbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The bundled mailbox: a day before a cut-off with 443 drafts, made by this program, and a quiet
 * day written by hand. All drafts, groups and people in it are invented.
 */
public final class SampleMailbox {

  static final int DRAFTS_OF_HEAVY_DAY = 443;

  private static final LocalDateTime HEAVY_DAY = LocalDateTime.of(2026, 10, 19, 0, 1);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss", Locale.ENGLISH);
  private static final DateTimeFormatter FROM_LINE_DATE =
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH);

  private static final String[] ADJECTIVES = {
    "Quiet", "Compact", "Deterministic", "Lightweight", "Extensible", "Resilient", "Delegated"
  };
  private static final String[] NOUNS = {
    "Headers",
    "Tunnels",
    "Tokens",
    "Registries",
    "Timers",
    "Telemetry",
    "Attestation",
    "Caching",
    "Discovery",
    "Multicast",
    "Signaling"
  };
  private static final String[] PLACES = {
    "Constrained Nodes", "Data Centers", "Mobile Networks", "Home Gateways", "Satellite Links"
  };
  private static final String[] GROUPS = {"exnet", "exsec", "exops", "exapp", "exmail"};
  private static final String[] GROUP_NAMES = {
    "Example Networking",
    "Example Security",
    "Example Operations",
    "Example Applications",
    "Example Mail Maintenance"
  };
  private static final String[] PEOPLE = {
    "Alex Example",
    "Zoë Beispiel",
    "Kim Muster",
    "Robin Sample",
    "Jean Dupont",
    "Erika Mustermann",
    "Sasha Placeholder",
    "見本 花子",
    "Max Platzhalter"
  };

  private SampleMailbox() {}

  /** The mailbox as a file in this folder; it is written if it is not there yet. */
  static Path in(Path folder) throws IOException {
    Path file = folder.resolve("sample").resolve("announcements.mbox");
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Path unfinished = Files.createTempFile(file.getParent(), "announcements", ".tmp");
      Files.write(unfinished, content());
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  /** The mailbox without a file, for scripts and programs that only read it. */
  public static Mailbox open() throws IOException {
    return Mailbox.mbox(new ByteArrayInputStream(content()), "sample");
  }

  static byte[] content() throws IOException {
    StringBuilder mails = new StringBuilder();
    for (int i = 0; i < DRAFTS_OF_HEAVY_DAY; i++) {
      append(mails, i);
    }
    try (InputStream quiet = SampleMailbox.class.getResourceAsStream("/sample/quiet-day.mbox")) {
      if (quiet == null) {
        throw new IOException("the bundled mailbox is missing");
      }
      mails.append(new String(quiet.readAllBytes(), StandardCharsets.UTF_8));
    }
    return mails.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder out, int i) {
    LocalDateTime time = HEAVY_DAY.plusSeconds(i * 190L);
    String topic = pick(NOUNS, i);
    boolean adopted = i % 3 != 0;
    String owner = adopted ? "ietf-" + pick(GROUPS, i) : surname(i);
    String words = (pick(ADJECTIVES, i) + "-" + topic).toLowerCase(Locale.ROOT);
    int revision = i * 7 % 23;
    String name = String.format(Locale.ROOT, "draft-%s-%s-%03d", owner, words, i + 1);
    String version = String.format(Locale.ROOT, "%s-%02d", name, revision);
    String title = pick(ADJECTIVES, i) + " " + topic + " for " + pick(PLACES, i / 2);
    out.append("From i-d-announce-bounces@ietf.org ")
        .append(FROM_LINE_DATE.format(time.plusSeconds(21)))
        .append("\nMIME-Version: 1.0\nContent-Type: text/plain; charset=\"utf-8\"\n")
        .append("Content-Transfer-Encoding: 8bit\nFrom: internet-drafts@ietf.org\n")
        .append("To: i-d-announce@ietf.org\nAuto-Submitted: auto-generated\n")
        .append("Message-ID: <heavy-" + (i + 1) + "@example.org>\nDate: ")
        .append(DATE.format(time.atOffset(ZoneOffset.UTC)))
        .append(" +0000\nSubject: I-D Action: " + version + ".txt\n")
        .append("List-Id: Internet Draft Announcements only <i-d-announce.ietf.org>\n\n")
        .append("Internet-Draft " + version + ".txt is now available.");
    if (adopted) {
      out.append(" It is a work\nitem of the " + pick(GROUP_NAMES, i))
          .append(" (" + pick(GROUPS, i).toUpperCase(Locale.ROOT) + ") WG of the IETF.");
    }
    out.append("\n\n   Title:   " + title + "\n   Authors: " + pick(PEOPLE, i))
        .append("\n            " + pick(PEOPLE, i + 1 + i % 4))
        .append("\n   Name:    " + version + ".txt\n   Pages:   " + (5 + i % 60))
        .append("\n   Dates:   2026-10-19\n\nAbstract:\n\n")
        .append("   This document describes " + topic.toLowerCase(Locale.ROOT) + " that are ")
        .append(pick(ADJECTIVES, i).toLowerCase(Locale.ROOT) + " enough for\n   ")
        .append(pick(PLACES, i / 2).toLowerCase(Locale.ROOT) + ".  It is one of many.\n\n")
        .append("The IETF datatracker status page for this Internet-Draft is:\n")
        .append("https://datatracker.ietf.org/doc/" + name + "/\n\n");
    if (revision > 0) {
      out.append("A diff from the previous version is available at:\n")
          .append("https://author-tools.ietf.org/iddiff?url2=" + version + "\n\n");
    }
    out.append("Internet-Drafts are also available by rsync at:\n")
        .append("rsync.ietf.org::internet-drafts\n\n");
  }

  private static String surname(int i) {
    String person = pick(PEOPLE, i);
    String name = person.substring(person.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return name.chars().allMatch(c -> c < 128) ? name : "mihon";
  }

  private static String pick(String[] words, int i) {
    return words[i % words.length];
  }
}
