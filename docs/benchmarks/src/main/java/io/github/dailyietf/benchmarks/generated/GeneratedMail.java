package io.github.dailyietf.benchmarks.generated;

import io.github.dailyietf.benchmarks.facts.DraftFacts;
import io.github.dailyietf.benchmarks.facts.GroupFacts;
import io.github.dailyietf.benchmarks.facts.HeaderFacts;
import io.github.dailyietf.benchmarks.facts.MailFacts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * One announcement of a draft in today's form with all that a list puts around it, made from its
 * number alone: the same number is always the same mail. Of 100 mails 10 are quoted-printable, 3
 * multipart, 2 base64 and 1 8bit.
 *
 * @param facts all that it says
 * @param bytes the mail without the {@code From_} line, with LF line ends and mbox escapes
 * @param fromLine the {@code From_} line
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record GeneratedMail(MailFacts facts, byte[] bytes, String fromLine) {

  private static final LocalDateTime START = LocalDateTime.of(2025, 1, 1, 0, 0);
  private static final DateTimeFormatter FROM_DATE =
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH);
  private static final String[] WORDS = {
    "protocol",
    "document",
    "specifies",
    "mechanism",
    "routing",
    "extension",
    "network",
    "packet",
    "header",
    "the",
    "of",
    "for",
    "with",
    "security",
    "transport",
    "encoding",
    "server",
    "client",
    "registry",
    "defines",
    "operational",
    "considerations",
    "multicast",
    "token",
    "and",
    "a",
    "message",
    "format",
    "naïve",
    "congestion",
    "control",
    "identifier",
    "session",
    "algorithm"
  };
  private static final String[] NAMES = {
    "Alex Example",
    "Robin Sample",
    "Kim Muster",
    "Zoë Beispiel",
    "Jean Dupont",
    "Erika Mustermann",
    "Max Platzhalter",
    "Sasha Placeholder",
    "Bo Exempel",
    "Ana Ejemplo"
  };

  /** Mails per day in the generated file: 60,000 of them are about a year. */
  public static final int PER_DAY = 164;

  /** The mail of this number, from 0. */
  public static GeneratedMail number(int number) {
    SplittableRandom random = new SplittableRandom(number * 7919L + 42);
    String group = "ex" + WORDS[random.nextInt(9)].substring(0, 3);
    String name = "draft-ietf-" + group + "-" + word(random, 3) + "-" + number;
    int revision = random.nextInt(40);
    String title = capitalized(words(random, 4 + random.nextInt(9)));
    List<String> authors = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(5); i++) {
      authors.add(NAMES[random.nextInt(NAMES.length)]);
    }
    int pages = 1 + random.nextInt(99);
    StringBuilder abstractText = new StringBuilder();
    int paragraphs = 1 + random.nextInt(3);
    for (int i = 0; i < paragraphs; i++) {
      String paragraph = capitalized(words(random, 40 + random.nextInt(60))) + ".";
      if (i > 0) {
        abstractText.append("\n\n");
      }
      abstractText.append(wrapped(paragraph));
    }
    int kind = number % 100;
    String text = abstractText.toString();
    if (kind % 50 == 7) {
      text += "\n\nFrom here on nothing is new.";
    }
    LocalDateTime time = START.plusSeconds(number * 86_400L / PER_DAY);
    String encoding =
        kind < 10 ? "quoted-printable" : kind < 12 ? "base64" : kind == 12 ? "8bit" : "7bit";
    boolean multipart = kind >= 13 && kind < 16;
    if (encoding.equals("7bit")) {
      text = ascii(text);
      authors = authors.stream().map(GeneratedMail::ascii).toList();
      title = ascii(title);
    }
    GroupFacts owner = number % 4 == 0 ? null : group(group);
    DraftFacts draft =
        new DraftFacts(
            owner, name, revision, title, List.copyOf(authors), pages, time.toLocalDate(), text);
    HeaderFacts header = GeneratedHeader.facts(draft.version(), time, number);
    MailFacts facts =
        new MailFacts(
            MailFacts.ID_ACTION,
            header,
            draft,
            "https://www.ietf.org/archive/id/" + draft.version() + ".html",
            "https://author-tools.ietf.org/iddiff?url2=" + draft.version());
    String body = GeneratedText.of(facts);
    String mail = GeneratedHeader.text(header, group, time, encoding, multipart, number);
    String encoded =
        switch (encoding) {
          case "quoted-printable" -> quotedPrintable(body);
          case "base64" ->
              Base64.getMimeEncoder(76, new byte[] {'\n'})
                      .encodeToString(body.getBytes(StandardCharsets.UTF_8))
                  + "\n";
          default -> multipart ? parts(body, number) : body;
        };
    byte[] bytes = (mail + "\n" + escaped(encoded)).getBytes(StandardCharsets.UTF_8);
    String fromLine =
        "From i-d-announce-bounces@ietf.org " + FROM_DATE.format(time.plusSeconds(77));
    return new GeneratedMail(facts, bytes, fromLine);
  }

  private static GroupFacts group(String acronym) {
    return new GroupFacts("Example " + acronym + " Things", acronym, "wg", "IETF");
  }

  private static String parts(String body, int number) {
    String boundary = "--===============" + number + "==";
    int footer = body.indexOf("_______________________________________________");
    return "This is a multi-part message in MIME format.\n"
        + boundary
        + "\nContent-Type: text/plain; charset=\"us-ascii\"\nContent-Transfer-Encoding: 7bit\n\n"
        + body.substring(0, footer)
        + "\n"
        + boundary
        + "\nContent-Type: text/plain; charset=\"us-ascii\"\nContent-Disposition: inline\n\n"
        + body.substring(footer)
        + "\n"
        + boundary
        + "--\n";
  }

  private static String word(SplittableRandom random, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = ascii(WORDS[random.nextInt(WORDS.length)]);
      out.append(i == 0 ? "" : "-").append(word);
    }
    return out.toString();
  }

  private static String words(SplittableRandom random, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return out.toString();
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String wrapped(String paragraph) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split(" ", -1)) {
      if (column + word.length() > 68) {
        out.append('\n');
        column = 0;
      } else if (column > 0) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
    }
    return out.toString();
  }

  private static String ascii(String text) {
    return text.replace('ï', 'i').replace('ë', 'e');
  }

  private static String escaped(String body) {
    return body.startsWith("From ") || body.contains("\nFrom ")
        ? body.replace("\nFrom ", "\n>From ")
        : body;
  }

  private static String quotedPrintable(String body) {
    StringBuilder out = new StringBuilder(body.length() + 200);
    for (String line : body.split("\n", -1)) {
      int column = 0;
      for (byte b : line.getBytes(StandardCharsets.UTF_8)) {
        String unit =
            b == '=' || b < 32 ? String.format(Locale.ROOT, "=%02X", b & 0xFF) : "" + (char) b;
        if (column + unit.length() > 75) {
          out.append("=\n");
          column = 0;
        }
        out.append(unit);
        column += unit.length();
      }
      out.append('\n');
    }
    out.setLength(out.length() - 1);
    return out.toString();
  }
}
