package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailyietf.core.UtcDay;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImapBuilderTest {

  private static ImapBuilder imap(String address) {
    return Mailbox.imap(URI.create(address));
  }

  @ParameterizedTest
  @CsvSource({
    "imaps://imap.ietf.org/Shared%20Folders/i-d-announce,"
        + " imaps://imap.ietf.org:993/Shared Folders/i-d-announce",
    "IMAP://imap.example.org, imap://imap.example.org:143/INBOX",
    "imaps://imap.example.org/, imaps://imap.example.org:993/INBOX",
    "imaps://imap.example.org:1993/%E8%8D%89%E6%A1%88, imaps://imap.example.org:1993/\u8349\u6848",
    "imaps://imap.example.org/a%3Fb%23c%2Fd, imaps://imap.example.org:993/a?b#c/d",
    "imaps://[::1]/a, imaps://[::1]:993/a",
  })
  void theAddressTellsHostPortAndFolder(String address, String understood) {
    assertThat(imap(address)).hasToString(understood);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://imap.ietf.org/a",
        "imap.ietf.org/a",
        "imaps:///a",
        "imaps:imap.ietf.org",
        "imaps://imap_host/a",
        "imaps://imap.ietf.org/a?b",
        "imaps://imap.ietf.org/a#b",
      })
  void otherAddressesAreRefused(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> imap(address))
        .withMessageContaining(address);
  }

  @Test
  void aPasswordInTheAddressIsRefusedAndNotShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> imap("imaps://me:sesame@imap.ietf.org/a"))
        .withMessageNotContaining("sesame");
  }

  @Test
  void thePasswordIsNotInTheText() {
    assertThat(imap("imaps://imap.ietf.org/a").login("me", "sesame").toString())
        .doesNotContain("sesame");
  }

  @Test
  void withoutALoginNothingIsOpened() {
    assertThatIllegalStateException()
        .isThrownBy(() -> imap("imaps://imap.ietf.org/a").open())
        .withMessage(
            "no login for imaps://imap.ietf.org:993/a: call login(user, password); where everybody"
                + " may read, often login(\"anonymous\", your e-mail address)");
  }

  @Test
  void settingsThatCannotBeAreRefused() {
    ImapBuilder settings = imap("imaps://imap.ietf.org/a");
    UtcDay day = UtcDay.parse("2025-11-28");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings.days(day, day.previous()))
        .withMessage("2025-11-27 is before 2025-11-28");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings.timeouts(Duration.ZERO, Duration.ofSeconds(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings.timeouts(Duration.ofSeconds(1), Duration.ofDays(25)));
    assertThatIllegalArgumentException().isThrownBy(settings::unencrypted);
  }

  @Test
  void anUnknownHostIsToldAsSuch() {
    Exception unknown = new UnknownHostException("imap.example.org");
    assertThat(ImapFolder.reason(new MessagingException("failed", unknown)))
        .isEqualTo("there is no such host");
  }

  @Property(tries = 200)
  void aStateIsReadBackFromItsTextAndItsJson(
      @ForAll @LongRange(min = 1, max = 0xFFFF_FFFFL) long uidValidity,
      @ForAll @LongRange(max = 0xFFFF_FFFFL) long lastUid)
      throws Exception {
    ImapState state = new ImapState(uidValidity, lastUid);
    assertThat(ImapState.parse(" " + state + "\n")).isEqualTo(state);
    ObjectMapper mapper = new ObjectMapper();
    String json = mapper.writeValueAsString(state);
    assertThat(json).isEqualTo("\"" + uidValidity + ":" + lastUid + "\"");
    assertThat(mapper.readValue(json, ImapState.class)).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "1",
        "1:",
        ":1",
        "1:2:3",
        "a:1",
        "1:b",
        "0:1",
        "-1:1",
        "1:-1",
        "4294967296:1",
        "1:4294967296",
        "99999999999999999999:1"
      })
  void aTextThatIsNoStateIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ImapState.parse(text))
        .withMessageContaining(text);
  }
}
