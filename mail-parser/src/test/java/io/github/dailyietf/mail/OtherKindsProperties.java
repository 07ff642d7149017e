package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Damage to mails of all other kinds never makes the parser throw. */
class OtherKindsProperties {

  private final AnnouncementParser parser = AnnouncementParser.create();

  @Provide
  Arbitrary<byte[]> mails() throws IOException {
    List<byte[]> mails = new ArrayList<>();
    for (Path mail : OtherKinds.mails()) {
      mails.add(Files.readAllBytes(mail));
    }
    return Arbitraries.of(mails);
  }

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries.of(
        "<",
        ">",
        "(",
        ")",
        "'",
        "\"",
        "- '",
        " by ",
        " to ",
        " as ",
        "rfc1:",
        "RFC1 from ",
        "draft-",
        "<draft-a-00.txt>",
        "(rfc2)",
        "\n\n",
        "> ",
        "| ",
        "- - ",
        " the ",
        " WG ",
        "2020-02-30",
        "5-7",
        "15:00",
        "comments to ",
        "a@b",
        " at ",
        "://",
        "Abstract\n",
        "----------\n",
        "Subject: x\n",
        "From: iesg@ietf.org\n");
  }

  @Property(tries = 2000)
  void aMailWithBytesFlippedIsReadAsOneThing(
      @ForAll("mails") byte[] mail,
      @ForAll @Size(max = 12) List<@IntRange(max = 1_000_000) Integer> places,
      @ForAll byte value) {
    byte[] damaged = mail.clone();
    for (int place : places) {
      damaged[place % damaged.length] ^= value;
    }

    assertReads(damaged);
  }

  @Property(tries = 2000)
  void aMailThatIsCutIsReadAsOneThing(
      @ForAll("mails") byte[] mail, @ForAll @IntRange(max = 1_000_000) int place) {
    assertReads(Arrays.copyOf(mail, place % (mail.length + 1)));
  }

  @Property(tries = 2000)
  void aMailWithWordsPutInIsReadAsOneThing(
      @ForAll("mails") byte[] mail,
      @ForAll @Size(max = 8) List<@IntRange(max = 1_000_000) Integer> places,
      @ForAll("fragments") String first,
      @ForAll("fragments") String second) {
    StringBuilder text = new StringBuilder(new String(mail, StandardCharsets.UTF_8));
    for (int place : places) {
      text.insert(place % (text.length() + 1), place % 2 == 0 ? first : second);
    }

    assertReads(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 500)
  void whatIsReadIsWrittenAndReadAgain(
      @ForAll("mails") byte[] mail, @ForAll @IntRange(max = 1_000_000) int place)
      throws IOException {
    Announcement announcement = parser.parse(Arrays.copyOf(mail, place % (mail.length + 1)));

    assertThat(OtherKinds.mapper().treeToValue(OtherKinds.json(announcement), Announcement.class))
        .isEqualTo(announcement);
  }

  private void assertReads(byte[] mail) {
    Reading reading = parser.read(mail);
    assertThat(reading.outcome()).isNotNull();
    assertThat(reading.announcement().subject()).isNotNull();
    assertThat(parser.read(mail)).isEqualTo(reading);
    assertThat(parser.quoted(mail)).doesNotContainNull();
  }
}
