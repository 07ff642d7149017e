package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.IdActionBuilder;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.RfcPublicationBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an era can say of an announcement is what is read in its mail, whatever happens to it. */
class AnnouncementLawProperties {

  /** A mail and what is to be read in it. */
  record Sent(PrintedMail mail, Announcement said) {

    /** Only so far as a failure's report is concerned. */
    @Override
    public String toString() {
      return said + "\n" + mail.text();
    }
  }

  /** How an mbox file treats lines that begin with {@code From }. */
  enum Dialect {
    /** They stay as they are. */
    CL,
    /** They get a mark. */
    O,
    /** They and those that have marks get another one. */
    RD
  }

  private static final String ENVELOPE = "From i-d-announce-bounces@ietf.org Thu Jan  1 04:41:34 ";

  private final AnnouncementParser parser = AnnouncementParser.create();

  @Property(edgeCases = EdgeCasesMode.NONE)
  void draftsOfEveryEraAreReadAsPrinted(@ForAll("drafts") Sent sent) {
    assertThat(parser.parse(sent.mail().bytes())).isEqualTo(sent.said());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void rfcsOfEveryEraAreReadAsPrinted(@ForAll("rfcs") Sent sent) {
    assertThat(parser.parse(sent.mail().bytes())).isEqualTo(sent.said());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void noiseOnTheWayChangesNothing(@ForAll("mails") Sent sent, @ForAll("noise") MailNoise noise) {
    assertThat(parser.parse(noise.on(sent.mail()))).isEqualTo(withSubject(sent.said(), noise));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyMailOfAnMboxFileIsReadAsPrinted(
      @ForAll("folders") List<Sent> folder,
      @ForAll("noise") MailNoise noise,
      @ForAll Dialect dialect)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    List<Sent> mails =
        folder.stream()
            .filter(sent -> dialect == Dialect.RD || !sent.mail().text().contains(">From"))
            .toList();
    for (Sent sent : mails) {
      file.writeBytes(envelope(noise));
      file.writeBytes(escaped(noise.on(sent.mail()), dialect));
      file.writeBytes((noise.crlf() ? "\r\n" : "\n").getBytes(StandardCharsets.US_ASCII));
    }
    try (Mailbox box = Mailbox.mbox(new ByteArrayInputStream(file.toByteArray()), "test.mbox")) {
      assertThat(box.announcements(parser).toList())
          .isEqualTo(mails.stream().map(sent -> withSubject(sent.said(), noise)).toList());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void damagedMailsAreOfExactlyOneOutcome(
      @ForAll("mails") Sent sent, @ForAll("noise") MailNoise noise, @ForAll long seed) {
    byte[] damaged = damaged(noise.on(sent.mail()), new Random(seed));
    Reading reading = parser.read(damaged);
    assertThat(reading.outcome()).isNotNull();
    assertThat(reading).isEqualTo(AnnouncementParser.create().read(damaged));
  }

  private static byte[] envelope(MailNoise noise) {
    return (ENVELOPE + "2026" + (noise.crlf() ? "\r\n" : "\n")).getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] escaped(byte[] mail, Dialect dialect) {
    String text = new String(mail, StandardCharsets.ISO_8859_1);
    String escaped =
        switch (dialect) {
          case CL -> text;
          case O -> text.replaceAll("(?m)^From ", ">From ");
          case RD -> text.replaceAll("(?m)^(>*From )", ">$1");
        };
    return escaped.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Flips, cuts and inserts bytes in up to eight places. */
  private static byte[] damaged(byte[] mail, Random random) {
    byte[] bytes = mail;
    for (int i = random.nextInt(8); i >= 0 && bytes.length > 0; i--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(1 + random.nextInt(200), bytes.length - at);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes = joined(bytes, at, new byte[0], at + length);
        case 2 -> bytes = joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
        default -> {
          byte[] any = new byte[length];
          random.nextBytes(any);
          bytes = joined(bytes, at, any, at);
        }
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] bytes, int to, byte[] between, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, to);
    out.writeBytes(between);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  private static Announcement withSubject(Announcement said, MailNoise noise) {
    String subject = noise.subject(said.subject());
    if (said instanceof IdAction action) {
      return new IdActionBuilder().from(action).subject(subject).build();
    }
    return new RfcPublicationBuilder().from((RfcPublication) said).subject(subject).build();
  }

  @Provide
  Arbitrary<Sent> drafts() {
    return Arbitraries.of(IdEra.class)
        .flatMap(
            era ->
                ArbitraryAnnouncements.drafts(era)
                    .map(
                        action -> {
                          var printer = AnnouncementPrinter.in(era);
                          return new Sent(printer.mail(action), printer.expressible(action));
                        }));
  }

  @Provide
  Arbitrary<Sent> rfcs() {
    return Arbitraries.of(RfcEra.class)
        .flatMap(
            era ->
                ArbitraryAnnouncements.rfcs(era)
                    .map(
                        publication -> {
                          var printer = AnnouncementPrinter.in(era);
                          return new Sent(
                              printer.mail(publication), printer.expressible(publication));
                        }));
  }

  @Provide
  Arbitrary<Sent> mails() {
    return Arbitraries.oneOf(drafts(), rfcs());
  }

  @Provide
  Arbitrary<List<Sent>> folders() {
    return mails().list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<MailNoise> noise() {
    return MailNoise.any();
  }
}
