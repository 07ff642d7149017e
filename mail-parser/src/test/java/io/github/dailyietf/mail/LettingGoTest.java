package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was read is not kept by what has read it: neither large mails nor what they say. */
class LettingGoTest {

  private static final int LARGE = 4 << 20;

  /** One of the {@link Workbench#MOST} mails that are read together, and half a one. */
  private static final int LITTLE = LARGE + LARGE / 2;

  private final AnnouncementParser parser = AnnouncementParser.create();

  @Test
  void aParserKeepsNoMailOfAnyForm() throws IOException {
    List<AnnouncementParser> parsers = new ArrayList<>();
    List<WeakReference<byte[]>> mails = new ArrayList<>();
    for (byte[] mail : FuzzSeeds.of(FuzzTarget.MAIL)) {
      // Each in a parser of its own, where no other mail comes after it.
      parsers.add(AnnouncementParser.create());
      mails.add(read(parsers.get(mails.size()), mail));
    }
    collectGarbage();

    assertThat(parsers).hasSameSizeAs(mails);
    assertThat(mails).map(WeakReference::get).containsOnlyNulls();
  }

  private static WeakReference<byte[]> read(AnnouncementParser parser, byte[] mail) {
    byte[] copy = mail.clone();
    parser.read(copy);
    return new WeakReference<>(copy);
  }

  static Stream<Arguments> largeWords() {
    return Stream.of(
        arguments("About widgets.", "WORDS"),
        arguments("About widgets.", "WORDS \u00C3\u00A9"),
        arguments("Subject: ", "Subject: WORDS"),
        arguments("Subject: ", "List-Id: WORDS\nSubject: "),
        arguments("Subject: ", "Message-ID: WORDS\nSubject: "),
        arguments("Subject: ", "Content-Type: text/plain; name=\"WORDS\"\nSubject: "),
        arguments("Subject: ", "Content-Type: text/plain; charset=\"WORDS\"\nSubject: "),
        arguments("From: ", "From: WORDS"),
        arguments("Title\t\t: ", "Title\t\t: WORDS"),
        arguments("A. Example", "WORDS"),
        arguments("draft-example-widgets-07.txt\n\tPages", "WORDS\n\tPages"));
  }

  @ParameterizedTest
  @MethodSource("largeWords")
  void whatMailsSayThatWereReadTogetherIsGoneWithThem(String text, String instead) {
    MailReader<Reading> reader = parser.reader();
    read(reader, Mails.announcement(7));
    long before = used();

    read(reader, Mails.announcement(7).replace(text, instead));
    assertThat(used() - before).isLessThan(LITTLE);
    // Nor does it stay because the next mails say nothing of the kind.
    read(reader, "Subject: short\n\n");
    assertThat(used() - before).isLessThan(LITTLE);
    assertThat(reader).isNotNull();
  }

  private static void read(MailReader<Reading> reader, String mail) {
    byte[] bytes = Mails.bytes(mail.replace("WORDS", "words ".repeat(LARGE / 6)));
    RawMail[] raws = Stream.generate(RawMail::new).limit(Workbench.MOST).toArray(RawMail[]::new);
    for (RawMail raw : raws) {
      raw.setAlone(bytes, "box", 0);
    }
    List<Reading> readings = new ArrayList<>();
    reader.read(raws, raws.length, readings);
    // As the stream of a mailbox does.
    Stream.of(raws).forEach(RawMail::release);
    assertThat(readings).hasSize(raws.length);
  }

  private static long used() {
    collectGarbage();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static void collectGarbage() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
  }
}
