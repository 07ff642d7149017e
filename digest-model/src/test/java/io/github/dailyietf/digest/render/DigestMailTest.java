package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Samples;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestMailTest {

  private final DigestMail settings =
      DigestMail.builder()
          .sender("Daily IETF <digest@example.org>")
          .addTo("readers@example.net")
          .listId("daily-ietf.example.org")
          .unsubscribe("https://example.org/leave?l=1")
          .sentAt(Instant.parse("2025-11-29T06:00:00Z"))
          .build();
  private final DigestMail japanese =
      DigestMail.builder().from(settings).layout(Layout.japanese()).build();

  private static byte[] bytes(Message mail) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    mail.writeTo(out);
    return out.toByteArray();
  }

  private static MimeMessage read(byte[] bytes) throws Exception {
    return new MimeMessage(null, new ByteArrayInputStream(bytes));
  }

  private static String header(Message mail, String name) throws Exception {
    return String.join("|", mail.getHeader(name));
  }

  @Test
  void textAndHtmlSayWhatTheyWouldSayAlone() throws Exception {
    MimeMessage mail = read(bytes(japanese.message(Samples.plainDay())));
    MimeMultipart both = (MimeMultipart) mail.getContent();
    BodyPart text = both.getBodyPart(0);
    BodyPart html = both.getBodyPart(1);

    assertThat(mail.getContentType()).startsWith("multipart/alternative;");
    assertThat(both.getCount()).isEqualTo(2);
    assertThat(text.getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(text.getContent())
        .isEqualTo(
            DigestRenderer.text(Layout.japanese())
                .render(Samples.plainDay())
                .replace("\n", "\r\n"));
    assertThat(html.getContentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat((String) html.getContent())
        .contains("伊藤 忠彦", "&lt;draft&gt;", "<html lang=\"ja\">")
        .doesNotContain("<script", "<svg", "<form", "<img", "<details", "var(--");
  }

  @Test
  void headersAreThoseThatListsAndReadersLookFor() throws Exception {
    MimeMessage mail = read(bytes(japanese.message(Samples.plainDay())));

    assertThat(mail.getSubject()).isEqualTo("IETFダイジェスト 2025-11-28");
    assertThat(header(mail, "Subject")).startsWith("=?UTF-8?").matches("\\p{ASCII}+");
    assertThat(header(mail, "From")).isEqualTo("Daily IETF <digest@example.org>");
    assertThat(header(mail, "To")).isEqualTo("readers@example.net");
    assertThat(mail.getSentDate()).isEqualTo(Instant.parse("2025-11-29T06:00:00Z"));
    assertThat(header(mail, "Message-ID"))
        .isEqualTo("<ietf-digest.2025-11-28.1.ja@daily-ietf.example.org>");
    assertThat(header(mail, "List-Id")).isEqualTo("<daily-ietf.example.org>");
    assertThat(header(mail, "List-Unsubscribe")).isEqualTo("<https://example.org/leave?l=1>");
    assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(mail.getHeader("In-Reply-To")).isNull();
  }

  @Test
  void thePartsOfADayAnswerTheFirst() throws Exception {
    List<Part> parts = Samples.heavyDay(443).parts(25);
    MimeMessage last = read(bytes(settings.message(parts.get(17))));

    String first = id(settings.message(parts.get(0)));
    assertThat(header(last, "In-Reply-To")).isEqualTo(first);
    assertThat(header(last, "References")).isEqualTo(first);
    assertThat(parts.stream().map(part -> id(settings.message(part)))).doesNotHaveDuplicates();
    assertThat(last.getSubject()).contains("18");
  }

  private static String id(Message mail) {
    try {
      return mail.getHeader("Message-ID")[0];
    } catch (jakarta.mail.MessagingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theSameDigestIsTheSameBytesWithTheLineEndsOfMail() throws Exception {
    byte[] once = bytes(settings.message(Samples.plainDay()));

    assertThat(bytes(settings.message(Samples.plainDay()))).isEqualTo(once);
    String text = new String(once, StandardCharsets.US_ASCII);
    assertThat(text.getBytes(StandardCharsets.US_ASCII)).isEqualTo(once);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(998));
  }

  @Test
  void anIdStaysWhenItIsSavedAgain() throws Exception {
    MimeMessage mail = (MimeMessage) settings.message(Samples.plainDay());
    String id = mail.getMessageID();
    mail.saveChanges();

    assertThat(mail.getMessageID()).isEqualTo(id);
  }

  @Test
  void withoutSettingsTheDateIsTheEndOfTheDayAndTheIdEndsInTheSendersHost() throws Exception {
    Message mail =
        DigestMail.builder().sender("digest@example.org").build().message(Samples.plainDay());

    assertThat(mail.getSentDate()).isEqualTo(Samples.DAY.end());
    assertThat(header(mail, "Message-ID")).endsWith("@example.org>");
    assertThat(mail.getHeader("List-Id")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "digest", "a@b\r\nBcc: c@d"})
  void aSenderThatIsNoAddressIsNamed(String sender) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DigestMail.builder().sender(sender).build())
        .withMessageContaining(sender);
  }

  @Test
  void settingsThatFitInNoHeaderAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DigestMail.builder().from(settings).listId("a\r\nb.c").build())
        .withMessageContaining("List-Id");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DigestMail.builder().from(settings).unsubscribe("ftp://a/").build())
        .withMessageContaining("ftp://a/");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DigestMail.builder().from(settings).unsubscribe("https://a\r\nb").build());
  }
}
