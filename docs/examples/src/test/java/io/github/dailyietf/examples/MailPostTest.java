package io.github.dailyietf.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.dailyietf.digest.publish.Post;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MailPostTest {

  @RegisterExtension final GreenMailExtension mail = new GreenMailExtension(server());

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private static ServerSetup server() {
    ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    // On a busy machine it starts later than GreenMail would wait, which is two seconds.
    setup.setServerStartupTimeout(60_000);
    return setup;
  }

  private int run(String... more) {
    return run(mail.getSmtp().getPort(), more);
  }

  private int run(int port, String... more) {
    out.reset();
    List<String> words = new ArrayList<>(List.of("--smtp", "smtp://127.0.0.1:" + port));
    words.addAll(List.of("--from", "Digest <digest@example.org>", "--to", "list@example.org"));
    words.addAll(List.of("--journal", folder.resolve("journal").toString()));
    words.addAll(List.of(more));
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    PostDay post = new PostDay(Clock.systemUTC(), stream);
    return CommandLine.run(words, PostDay.MAIL_HELP, stream, stream, post::run);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theListGetsTheDayOnce() throws Exception {
    assertThat(run("--language", "ja")).isZero();
    assertThat(run("--language", "ja")).isZero();

    assertThat(printed()).isEqualTo("SKIPPED mail/list@example.org/2026-11-19/part-1\n");
    assertThat(mail.getReceivedMessages()).hasSize(1);
    MimeMessage message = mail.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("IETFダイジェスト 2026-11-19");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getMessageID()).endsWith("@example.org>");
    Multipart forms = (Multipart) message.getContent();
    assertThat(forms.getCount()).isEqualTo(2);
    for (int i = 0; i < forms.getCount(); i++) {
      assertThat(String.valueOf(forms.getBodyPart(i).getContent()))
          .contains("Quiet Links", "見本 花子", "RFC 99990");
    }
  }

  @Test
  void eachPartIsAMail() throws Exception {
    assertThat(run("--day", "2026-10-19")).isZero();
    assertThat(mail.getReceivedMessages()).hasSize(18);
    Multipart last = (Multipart) mail.getReceivedMessages()[17].getContent();
    assertThat(last.getBodyPart(0).getContent().toString()).contains("-443-");
  }

  @Test
  void aNoteIsAMailToo() throws Exception {
    URI smtp = URI.create("smtp://127.0.0.1:" + mail.getSmtp().getPort());
    MailChannel channel =
        new MailChannel(smtp, "", "digest@example.org", "list@example.org", Clock.systemUTC());
    Post note = channel.posts("correction-1", "# 訂正\n\nOne draft came late.").get(0);

    assertThat(channel.create(note)).matches("<[0-9a-f]{24}@example[.]org>");
    assertThat(mail.getReceivedMessages()[0].getSubject()).isEqualTo("訂正");
    assertThat(mail.getReceivedMessages()[0].getContent().toString()).contains("came late");
  }

  @Test
  void aServerThatIsAwayLosesNothing() throws Exception {
    int port = mail.getSmtp().getPort();
    mail.stop();
    assertThat(run(port, "--day", "2026-10-19")).isEqualTo(1);
    assertThat(printed()).contains("REFUSED", "no connection").contains("LEFT");
    mail.start();
    assertThat(run("--day", "2026-10-19")).isZero();
    assertThat(mail.getReceivedMessages()).hasSize(18);
  }

  @Test
  void aPasswordIsNeverSentInTheClear() throws Exception {
    Path password = Files.writeString(folder.resolve("password"), "hidden\n");
    mail.setUser("me", "hidden");
    String login = "smtp://me@127.0.0.1:" + mail.getSmtp().getPort();

    assertThat(run("--smtp", login, "--password-file", password.toString())).isEqualTo(1);
    assertThat(printed()).contains("REFUSED", "STARTTLS").doesNotContain("hidden");
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void whatIsWrongIsTold() {
    assertThat(run("--to", "nobody at all")).isEqualTo(2);
    assertThat(run("--smtp", "http://example.org")).isEqualTo(2);
    assertThat(printed()).contains("not like smtps://user@mail.example.org");
    assertThat(run("--help")).isZero();
    assertThat(printed()).contains("--password-file", "--journal");
    assertThat(mail.getReceivedMessages()).isEmpty();
  }
}
