package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Internet-Drafts@CNRI.Reston.VA.US|INTERNET_DRAFTS",
        "internet-drafts@ietf.org|INTERNET_DRAFTS",
        "\"Internet-Drafts\" <Internet-Drafts@ns.ietf.org>|INTERNET_DRAFTS",
        "internet-drafts at ietf.org|INTERNET_DRAFTS",
        "internet-drafts=40ietf.org@dmarc.ietf.org|INTERNET_DRAFTS",
        "Internet-Drafts@ietf.org (The Secretariat)|INTERNET_DRAFTS",
        "rfc-editor@rfc-editor.org|RFC_EDITOR",
        "RFC Editor <rfc-ed@ISI.EDU>|RFC_EDITOR",
        "\"RFC Editor\" <noreply@ietf.org>|RFC_EDITOR",
        "rfc-editor@ietf.org|RFC_EDITOR",
        "RFC Editor <a@example.org>|PERSON",
        "Robin of RFC Editor <robin@ietf.org>|OFFICIAL",
        "someone@isi.edu|PERSON",
        "The IESG <iesg-secretary@ietf.org>|OFFICIAL",
        "A. Example <a@example.org>|PERSON",
        "internet-drafts@ietf.org.example.org|PERSON",
        "internet-drafts@ietf.org <a@example.org>|PERSON",
        "i...@ietf.org|UNKNOWN",
        "[EMAIL PROTECTED]|UNKNOWN",
        "Internet-Drafts@xxxxxxxx|UNKNOWN",
        "a@xx.example.org|PERSON",
        "@ietf.org|UNKNOWN",
        "<>|UNKNOWN",
        "''|UNKNOWN",
      })
  void isKnownByTheAddress(String from, Sender sender) {
    assertThat(Sender.of(from)).isEqualTo(sender);
  }

  @Test
  void isUnknownWithoutAFromField() {
    assertThat(Sender.of(null)).isEqualTo(Sender.UNKNOWN);
  }
}
