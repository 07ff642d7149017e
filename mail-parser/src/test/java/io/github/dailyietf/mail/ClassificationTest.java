package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.mail.Classification.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationTest {

  private static Classification of(String subject, Sender sender, String to) {
    String from =
        switch (sender) {
          case INTERNET_DRAFTS -> "internet-drafts@ietf.org";
          case RFC_EDITOR -> "RFC Editor <rfc-editor@rfc-editor.org>";
          case OFFICIAL -> "The IESG <iesg-secretary@ietf.org>";
          case UNKNOWN -> "[EMAIL PROTECTED]";
          case PERSON -> "Robin Sample <robin@example.org>";
        };
    return Classification.of(SubjectLine.of(subject), from, to, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I-D Action: draft-a-b-00.txt|INTERNET_DRAFTS|ID_ACTION",
        "[list] I-D ACTION:draft-a-b-00.txt|INTERNET_DRAFTS|ID_ACTION",
        "I-D Action: draft-a-b-00.txt|UNKNOWN|ID_ACTION",
        "RFC 9999 on Widgets|RFC_EDITOR|RFC_PUBLICATION",
        "BCP 14, RFC 10000 on Widgets|RFC_EDITOR|RFC_PUBLICATION",
        "RFC 9999 on Widgets|UNKNOWN|RFC_PUBLICATION",
        "Corrected: BCP 14, RFC 9999 on Widgets|RFC_EDITOR|RFC_PUBLICATION",
        "About RFC 9999 on Widgets|RFC_EDITOR|OTHER",
        "RFC 9999 on Widgets|PERSON|OTHER",
        "RFC 9999 on Widgets|OFFICIAL|OTHER",
        "CORRECTED I-D ACTION:draft-a-b-00.txt|INTERNET_DRAFTS|ID_ACTION",
        "Resent: I-D Action: draft-a-b-00.txt|INTERNET_DRAFTS|ID_ACTION",
        "About I-D Action: draft-a-b-00.txt|INTERNET_DRAFTS|OTHER",
        "CORRECTED I-D ACTION:draft-a-b-00.txt|PERSON|OTHER",
        "Re: I-D Action: draft-a-b-00.txt|INTERNET_DRAFTS|OTHER",
      })
  void theFormIsDecidedByAddressAndSubject(String subject, Sender sender, Form form) {
    assertThat(of(subject, sender, "ietf-announce@ietf.org").form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I-D Action: draft-a-b-00.txt|list@example.org",
        "RFC 9999 on Widgets|ietf-announce@ietf.org",
        "Fwd: RFC 9999 on Widgets|ietf-announce@ietf.org",
        "A question|list@example.org",
      })
  void whatAPersonSendsOnIsDiscussion(String subject, String to) {
    Classification found = of(subject, Sender.PERSON, to);
    assertThat(found.form()).isEqualTo(Form.OTHER);
    assertThat(found.kind()).isEqualTo(MailKind.DISCUSSION);
  }

  @ParameterizedTest
  @CsvSource({"IETF-Announce: ;", "IETF-Announce:;@CNRI.Reston.VA.US", "''"})
  void theFormDoesNotDependOnTheRecipient(String to) {
    assertThat(of("I-D Action: draft-a-b-00.txt", Sender.INTERNET_DRAFTS, to).form())
        .isEqualTo(Form.ID_ACTION);
  }
}
