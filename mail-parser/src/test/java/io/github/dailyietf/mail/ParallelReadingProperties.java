package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** A mailbox read by several threads is the mailbox read by one. */
class ParallelReadingProperties {

  private final AnnouncementParser parser = AnnouncementParser.create();

  @Property(tries = 300)
  void ofMailsOfAnyContentAndNumber(
      @ForAll @Size(max = 12)
          List<
                  @CharRange(from = ' ', to = '~') @CharRange(from = '\n', to = '\n')
                  @StringLength(max = 90) String>
              bodies,
      @ForAll @IntRange(min = 1, max = 40) int times)
      throws IOException {
    StringBuilder content = new StringBuilder();
    int number = 0;
    for (int i = 0; i < times; i++) {
      for (String body : bodies) {
        content
            .append(Mails.FROM_LINE)
            .append(++number % 3 == 0 ? Mails.announcement(number) : "Subject: s\n\n" + body)
            .append("\n\n");
      }
    }
    byte[] bytes = Mails.bytes(content.toString());
    List<String> raws = Mails.raws(mbox(bytes).mails().toList());
    assertThat(Mails.raws(mbox(bytes).mails().parallel().toList())).isEqualTo(raws);
    assertThat(mbox(bytes).mails().parallel().map(Mail::envelope).toList())
        .isEqualTo(mbox(bytes).mails().map(Mail::envelope).toList());
    List<Reading> readings = mbox(bytes).readings(parser).toList();
    assertThat(mbox(bytes).readings(parser).parallel().toList()).isEqualTo(readings);
    assertThat(mbox(bytes).readings(parser).parallel().unordered().toList())
        .containsExactlyInAnyOrderElementsOf(readings);
  }

  private static Mailbox mbox(byte[] bytes) throws IOException {
    return Mailbox.mbox(new ByteArrayInputStream(bytes), "box");
  }
}
