package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DocumentReference.Mention;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Problem;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Laws that hold for bytes of any kind. Without AssertJ: a fuzzer asks thousands of times a second.
 */
final class FuzzLaws {

  static final List<String> FIELDS =
      List.of(
          "Received",
          "From",
          "Sender",
          "Reply-To",
          "To",
          "Cc",
          "Subject",
          "Date",
          "Message-ID",
          "In-Reply-To",
          "List-Id",
          "Content-Type",
          "Content-Transfer-Encoding");

  private static final byte[] SAMPLE = Mails.bytes(Mails.announcement(7));
  private static final Reading OF_SAMPLE = AnnouncementParser.create().read(SAMPLE);

  /** So small that the inputs of a fuzzer reach it. */
  private static final int LOW_CEILING = 64;

  private FuzzLaws() {}

  /** Opens bytes as one form of mailbox. */
  @FunctionalInterface
  interface Form {
    MailSource open(InputStream in, String name, int window, int ceiling) throws IOException;
  }

  /** What a mailbox gave, and whether it failed in the end. */
  private record Contents(List<Mail> mails, List<Reading> readings, boolean failed) {}

  /** A mail is read, always alike, and leaves no trace in the parser. */
  static void mail(byte[] input) {
    byte[] before = input.clone();
    AnnouncementParser parser = AnnouncementParser.create();
    Reading reading = parser.read(input);
    whole(reading);
    same(OF_SAMPLE, parser.read(SAMPLE), "the next mail is read as if it came first");
    same(reading, parser.read(input), "a mail is read alike twice");
    Mail mail = Mail.of(input);
    same(reading, parser.read(mail), "a mail is read as its bytes are");
    hold(Arrays.equals(before, input), "reading does not change the bytes");
    hold(Arrays.equals(input, mail.raw()), "a mail keeps its bytes");
    hold(mail.text().indexOf("\r\n") < 0, "lines of text end with line feeds");
    for (String field : FIELDS) {
      for (String value : mail.headers(field)) {
        hold(isOneLine(value), "a field is one line");
      }
    }
  }

  private static void whole(Reading reading) {
    hold(reading.outcome() != null, "a reading has an outcome");
    Announcement announcement = reading.announcement();
    hold(isOneLine(announcement.subject()), "a subject is one line");
    hold(announcement.sentAt() != null && announcement.messageId() != null, "nothing is null");
    hold(!announcement.toString().isEmpty(), "an announcement can be printed");
    for (Problem problem : reading.problems()) {
      hold(!problem.code().isEmpty() && problem.text() != null, "a problem has a code and a text");
    }
  }

  /** A mailbox gives the same mails however it is read, or says that it is none. */
  static void box(byte[] input, Form form) throws IOException {
    int all = input.length + 1;
    Contents whole =
        contents(form, new ByteArrayInputStream(input), all, Mailbox.CEILING, Workbench.MOST);
    int step = 1 + (Arrays.hashCode(input) & 63);
    int small = step + 1;
    Contents pieces =
        contents(form, new Trickle(input, step), small, Mailbox.CEILING, 1 + step % 3);
    if (whole == null || pieces == null) {
      hold(whole == null && pieces == null, "a mailbox is one however it is read");
      return;
    }
    hold(whole.failed == pieces.failed, "a mailbox fails however it is read");
    same(raws(whole), raws(pieces), "the same mails however it is read");
    same(whole.readings, pieces.readings, "the same announcements however it is read");
    hold(whole.readings.size() == whole.mails.size(), "a reading for each mail");
    AnnouncementParser parser = AnnouncementParser.create();
    for (int i = 0; i < whole.mails.size(); i++) {
      Mail mail = whole.mails.get(i);
      whole(whole.readings.get(i));
      same(whole.readings.get(i), parser.read(mail), "a mail is read alike in place and kept");
      same(mail.envelope(), pieces.mails.get(i).envelope(), "the same envelopes");
    }
    if (!whole.failed) {
      low(input, form, whole, small);
    }
  }

  /** Large mails are cut, and nothing else happens to them and to their neighbours. */
  private static void low(byte[] input, Form form, Contents whole, int window) throws IOException {
    Contents cut = contents(form, new ByteArrayInputStream(input), window, LOW_CEILING, 2);
    hold(cut != null, "a mailbox is one whatever the ceiling");
    if (cut == null || cut.mails.stream().noneMatch(Mail::truncated)) {
      return;
    }
    List<String> expected = new ArrayList<>();
    for (String raw : raws(whole)) {
      expected.add(raw.substring(0, Math.min(raw.length(), LOW_CEILING)));
    }
    same(expected, raws(cut), "the same mails, cut at the ceiling");
  }

  /** Reads up to so many mails together. */
  private static @Nullable Contents contents(
      Form form, InputStream in, int window, int ceiling, int most) throws IOException {
    MailSource opened;
    try {
      opened = form.open(in, "box", window, ceiling);
    } catch (IOException noneOfThisForm) {
      return null;
    }
    List<Mail> mails = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    MailReader<Reading> reader = AnnouncementParser.create().reader();
    RawMail[] some = Stream.generate(RawMail::new).limit(most).toArray(RawMail[]::new);
    try (MailSource source = opened) {
      for (int count = source.next(some, most); count > 0; count = source.next(some, most)) {
        reader.read(some, count, readings);
        for (int i = 0; i < count; i++) {
          mails.add(new Mail(some[i]));
        }
      }
      hold(!source.next(some[0]), "behind the end is nothing");
      return new Contents(mails, readings, false);
    } catch (IOException damaged) {
      return new Contents(mails, readings, true);
    }
  }

  private static List<String> raws(Contents contents) {
    return Mails.raws(contents.mails);
  }

  /** Mentions lie in the text, in order, beside each other, wherever the text stands. */
  static void references(String text) {
    List<Mention> mentions = DocumentReference.mentionsIn(text);
    List<Mention> moved = DocumentReference.mentionsIn("\n\n" + text + "\n\n");
    hold(mentions.size() == moved.size(), "as many mentions amid empty lines");
    List<DocumentReference> distinct = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      DocumentReference reference = mention.reference();
      hold(mention.start() >= last && mention.end() > mention.start(), "in order: " + mention);
      last = mention.end();
      hold(last <= text.length(), "inside the text: " + mention);
      Mention same = new Mention(reference, mention.start() + 2, mention.end() + 2);
      same(same, moved.get(i), "the same mention amid empty lines");
      if (!endsInExtension(reference)) {
        same(reference, DocumentReference.parse(reference.toString()), "its name names it");
      }
      if (!distinct.contains(reference)) {
        distinct.add(reference);
      }
    }
    same(distinct, DocumentReference.findAll(text), "each document once");
  }

  /** True for a draft named {@code draft-a-00.txt}, as in {@code draft-a-00.txt-.pdf}. */
  private static boolean endsInExtension(DocumentReference reference) {
    return reference instanceof DraftName name
        && !DocumentReference.parse(name.value()).equals(name)
        && name.value().indexOf('.') > 0;
  }

  static boolean isOneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
  }

  static void same(Object expected, Object actual, String law) {
    if (!expected.equals(actual)) {
      throw new AssertionError(law + "\nexpected: " + expected + "\nactual:   " + actual);
    }
  }

  static void hold(boolean holds, String law) {
    if (!holds) {
      throw new AssertionError(law);
    }
  }

  /** Gives a few bytes at a time. */
  private static final class Trickle extends FilterInputStream {

    private final int step;

    Trickle(byte[] bytes, int step) {
      super(new ByteArrayInputStream(bytes));
      this.step = step;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return super.read(into, from, Math.min(length, step));
    }
  }
}
