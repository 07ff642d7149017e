package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Made-up mails of every transfer encoding, charset, shape and line end, read in both ways. */
class JakartaComparisonProperties {

  private static final List<String> SENTENCES =
      List.of(
          "plain words",
          "equals = and =3D and =20",
          "a line that is much longer than the seventy-six characters that quoted-printable allows",
          "Zo\u00EB and Andr\u00E9",
          "trailing blanks  ",
          "",
          ".",
          "--",
          "--other",
          "-- outer",
          "From here",
          "?=");

  @Property(tries = 1_000)
  void madeUpMailsAreReadAlike(
      @ForAll("sentences") List<String> sentences,
      @ForAll("encodings") String encoding,
      @ForAll("charsets") String charset,
      @ForAll("shapes") String shape,
      @ForAll("subjects") String subject,
      @ForAll boolean crlf)
      throws MessagingException, IOException {
    String text = String.join("\r\n", sentences) + "\r\n";
    byte[] content = text.getBytes(Charset.forName(charset));
    String part =
        "Content-Type: text/plain; charset=\""
            + charset
            + "\"\nContent-Transfer-Encoding: "
            + encoding
            + "\n\n"
            + encoded(content, encoding)
            + "\n";
    String mail =
        "From: =?utf-8?Q?Zo=C3=AB?= <zoe@example.org>\nDate: Wed, 21 Aug 2013 16:20:36 -0400\n"
            + "Message-ID: <1@example.org>\nMIME-Version: 1.0\n"
            + subject
            + shape.replace("PART", part);
    mail = mail.replace("\r\n", "\n");
    byte[] bytes = Mails.bytes(crlf ? mail.replace("\n", "\r\n") : mail);
    assertThat(JakartaReading.differences(Mail.of(bytes))).isEmpty();
  }

  private static String encoded(byte[] content, String encoding)
      throws MessagingException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream encoder = MimeUtility.encode(out, encoding)) {
      encoder.write(content);
    }
    return Mails.text(out.toByteArray());
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.of(SENTENCES).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> encodings() {
    return Arbitraries.of("7bit", "8bit", "quoted-printable", "base64", "BASE64", "x-uuencode");
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of("utf-8", "ISO-8859-1", "windows-1252", "UTF8", "iso-8859-15");
  }

  /**
   * Left out: a character cut between two words, which Jakarta Mail does not join, and words of
   * unknown encodings and charsets, for which it throws.
   */
  @Provide
  Arbitrary<String> subjects() {
    return Arbitraries.of(
        "",
        "Subject: short\n",
        "Subject:no blank\n",
        "subject: folded\n in two\n",
        "SUBJECT: folded\n\twith a tab\n",
        "Subject: =?utf-8?B?w6nDqA==?= =?utf-8?Q?=C3=A9_b?= plain\n",
        "Subject: =?iso-8859-1?Q?=E9?= =?utf-8?Q?=C3=A9?=\n",
        "Subject: =?utf-8?Q?never_closed\n");
  }

  @Provide
  Arbitrary<String> shapes() {
    String html = "Content-Type: text/html\n\n<p>html\n";
    String image = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n";
    String inner = "Content-Type: message/rfc822\n\nSubject: inner\n\nnot this\n";
    String footer = "Content-Type: text/plain\n\nfooter\n";
    return Arbitraries.of(
        "PART",
        multipart("mixed", "\"outer\"", "PART"),
        multipart("mixed", "outer", "PART", footer),
        multipart("mixed", "outer", multipart("alternative", "\"in ner\"", "PART", html)),
        multipart("alternative", "outer", html, "PART"),
        multipart("mixed", "outer", inner, "PART"),
        multipart("mixed", "outer", image, "PART", footer),
        multipart("mixed", "outer", "PART").replace("--outer--", ""));
  }

  private static String multipart(String type, String boundary, String... parts) {
    StringBuilder out = new StringBuilder("Content-Type: multipart/").append(type);
    out.append(";\n\tboundary=").append(boundary).append("\n\npreamble\n");
    String line = "--" + boundary.replace("\"", "");
    for (String part : parts) {
      out.append(line).append('\n').append(part).append('\n');
    }
    return out.append(line).append("--\n").toString();
  }
}
