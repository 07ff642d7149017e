package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTest {

  private static final String PARTS =
      "Content-Type: multipart/mixed; boundary=\"b\"\n\npreamble\n--b\n";

  @Test
  void theBytesAreCopiedInAndOut() {
    byte[] bytes = Mails.bytes("Subject: a\n\ntext\n");
    Mail mail = Mail.of(bytes);
    bytes[0] = 'X';
    mail.raw()[1] = 'X';
    assertThat(Mails.text(mail.raw())).isEqualTo("Subject: a\n\ntext\n");
    assertThat(mail.truncated()).isFalse();
    assertThat(mail.envelope()).isEmpty();
    assertThat(mail.origin()).isEqualTo("mail");
  }

  @Test
  void headerFieldsAreFoundInAnyCaseAndUnfolded() {
    Mail mail = Mails.mail("SUBJECT :  a\n  folded\n\tfield  \nX-Other: b\n\nSubject: no\n");
    assertThat(mail.header("subject")).hasValue("a folded field");
    assertThat(mail.header("Subject")).hasValue("a folded field");
    assertThat(mail.header("x-other")).hasValue("b");
    assertThat(mail.header("X-Othe")).isEmpty();
    assertThat(mail.header("X-Other:")).isEmpty();
    assertThat(mail.header("")).isEmpty();
  }

  @Test
  void allFieldsOfANameAreGivenInOrder() {
    Mail mail = Mails.mail("Received: a\nTo: x\nreceived: =?utf-8?Q?b?=\nReceived:\n\n");
    assertThat(mail.headers("Received")).containsExactly("a", "b", "");
    assertThat(mail.headers("Cc")).isEmpty();
  }

  @Test
  void theFirstPlainTextPartIsTheText() {
    assertThat(Mails.mail(PARTS + "\nfirst\n--b\n\nsecond\n--b--\n").text()).isEqualTo("first\n");
  }

  @Test
  void anAttachedMailIsPassedOver() {
    String attached = "Content-Type: message/rfc822\n\nSubject: inner\n\ninner text\n";
    assertThat(Mails.mail(PARTS + attached + "--b\n\nouter\n--b--\n").text()).isEqualTo("outer\n");
    assertThat(Mails.mail(PARTS + attached + "--b--\n").text()).isEmpty();
    assertThat(Mails.mail(attached).text()).isEmpty();
  }

  @Test
  void partsWithoutTextGiveNone() {
    String image = "Content-Type: image/png\n\nAAAA\n";
    assertThat(Mails.mail(PARTS + image + "--b--\n").text()).isEmpty();
    assertThat(Mails.mail("Subject: a\n" + image).text()).isEmpty();
  }

  @Test
  void aBodyWhoseBoundariesWereLostIsText() {
    assertThat(Mails.mail("Content-Type: multipart/mixed; boundary=b\n\ntext\n").text())
        .isEqualTo("text\n");
    assertThat(Mails.mail("Content-Type: multipart/mixed\n\ntext\n").text()).isEqualTo("text\n");
  }

  @Test
  void aBoundaryThatBeginsLikeAnotherIsNoBoundary() {
    assertThat(Mails.mail(PARTS + "\na\n--bb\n--b-\n--b- -\n--b  \n\nc\n").text())
        .isEqualTo("a\n--bb\n--b-\n--b- -\n");
  }

  @Test
  void transferEncodingsAreUndone() {
    String qp = "Content-Transfer-Encoding: Quoted-Printable (comment)\n\ndirector=\nies =3D\n";
    assertThat(Mails.mail(qp).text()).isEqualTo("directories =\n");
    assertThat(Mails.mail("Content-Transfer-Encoding: base64\n\nYQpi\n").text())
        .isEqualTo("a\nb\n");
    String uu = "Content-Transfer-Encoding: x-uuencode\n\nbegin 644 a\n#86)C\n`\nend\n";
    assertThat(Mails.mail(uu).text()).isEqualTo("abc\n");
    assertThat(Mails.mail("Content-Transfer-Encoding: x-nobody-knows\n\ntext\n").text())
        .isEqualTo("text\n");
  }

  @Test
  void textEndsInALineFeedWhateverTheMailDoes() {
    assertThat(Mails.mail("a: b\r\n\r\none\r\ntwo").text()).isEqualTo("one\ntwo\n");
    assertThat(Mails.mail("a: b\n\n").text()).isEmpty();
  }

  @Test
  void linesOfAnOldMacintoshAreReadAndKept() {
    String text = "Subject: a\rContent-Type: text/plain\r\rfirst\rsecond\r";
    Mail mail = Mails.mail(text);
    assertThat(mail.header("Subject")).hasValue("a");
    assertThat(mail.text()).isEqualTo("first\nsecond\n");
    assertThat(Mails.text(mail.raw())).isEqualTo(text);
  }
}
