package io.github.dailyietf.mail;

import io.github.dailyietf.mail.PrintedMail.Field;
import io.github.dailyietf.mail.PrintedMail.TransferEncoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What happens to a mail between the IETF and a mailbox without changing what it says.
 *
 * @param tag what a list puts before the Subject
 * @param footer what a list puts under the text
 * @param encoding how the text is written, if that is changed
 * @param header folds, more fields, another order
 * @param padded true if lines are filled with blanks to column 75
 * @param tabs true if a tab stands before each label
 * @param crlf true if lines end as on the wire
 * @param seed decides about the header
 */
record MailNoise(
    String tag,
    String footer,
    TransferEncoding encoding,
    boolean header,
    boolean padded,
    boolean tabs,
    boolean crlf,
    long seed) {

  private static final Pattern BEFORE_LABEL =
      Pattern.compile("^ {8}(?=[A-Z][A-Za-z/ -]+:)", Pattern.MULTILINE);

  private static final List<Field> MORE =
      List.of(
          new Field("Return-Path", "<i-d-announce-bounces@ietf.org>"),
          new Field(
              "Received",
              "from localhost (localhost [127.0.0.1]) by mail2.example.org (Postfix) with ESMTP"
                  + " id 64A3918941; Wed, 31 Dec 1997 20:37:48 -0800"),
          new Field("X-Spam-Status", "No, score=-102.6 tagged_above=-999 required=5"),
          new Field("Reply-To", "internet-drafts@ietf.org"),
          new Field("Cc", "wima@example.org, \"A, comma\" <a@example.org>"),
          new Field("Sender", "\"I-D-Announce\" <i-d-announce-bounces@ietf.org>"),
          new Field("X-Subject", "Re: something else"),
          new Field("X-Mailman-Version", "3.3.9rc6"),
          new Field("List-Unsubscribe", "<mailto:i-d-announce-leave@ietf.org>"),
          new Field("DKIM-Signature", "v=1; a=rsa-sha256; h=From:Subject:Date; b=aGVsbG8="));

  private static final String MAILMAN_2 =
      """
      _______________________________________________
      I-D-Announce mailing list
      I-D-Announce@ietf.org
      https://www.ietf.org/mailman/listinfo/i-d-announce
      Internet-Draft directories: http://www.ietf.org/shadow.html
      or ftp://ftp.ietf.org/ietf/1shadow-sites.txt
      """;

  private static final String MAILMAN_3 =
      """
      _______________________________________________
      I-D-Announce mailing list -- i-d-announce@ietf.org
      To unsubscribe send an email to i-d-announce-leave@ietf.org
      """;

  static Arbitrary<MailNoise> any() {
    Arbitrary<Boolean> yes = Arbitraries.of(true, false);
    return Combinators.combine(
            Arbitraries.of("", "", "[wima] ", "[I-D] [x-y.z] ", "Widget-WG: "),
            Arbitraries.of("", MAILMAN_2, MAILMAN_3),
            Arbitraries.of(TransferEncoding.class),
            yes,
            yes,
            yes,
            yes,
            Arbitraries.longs())
        .as(MailNoise::new);
  }

  /** The mail with all of this done to it. */
  byte[] on(PrintedMail mail) {
    PrintedMail noisy = footer.isEmpty() ? mail : mail.withFooter(footer);
    noisy = noisy.with("Subject", subject(mail.field("Subject").orElseThrow()));
    if (tabs) {
      noisy = noisy.withText(BEFORE_LABEL.matcher(noisy.text()).replaceAll("\t"));
    }
    if (padded) {
      noisy = noisy.withText(padded(noisy.text()));
    }
    boolean eight = encoding == TransferEncoding.SEVEN_BIT && !PrintedMail.isAscii(noisy.text());
    noisy = noisy.encoded(eight ? TransferEncoding.EIGHT_BIT : encoding);
    byte[] bytes = header ? withOtherHeader(noisy) : noisy.bytes();
    return crlf ? crlf(bytes) : bytes;
  }

  /** The Subject as this leaves it. */
  String subject(String subject) {
    return tag + subject;
  }

  private static String padded(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      out.append(out.length() == 0 ? "" : "\n").append(NormalText.padded(line, 75));
    }
    return out.toString();
  }

  private byte[] withOtherHeader(PrintedMail mail) {
    Random random = new Random(seed);
    List<Field> fields = new ArrayList<>(mail.fields());
    fields.addAll(MORE.subList(0, random.nextInt(MORE.size() + 1)));
    Collections.shuffle(fields, random);
    StringBuilder header = new StringBuilder();
    for (Field field : fields) {
      String name = random.nextInt(4) == 0 ? field.name().toUpperCase(Locale.ROOT) : field.name();
      header.append(name).append(random.nextInt(5) == 0 ? ":" : ": ");
      String value = PrintedMail.headerText(field.value());
      header.append(folded(value, random)).append('\n');
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(header.toString().getBytes(StandardCharsets.UTF_8));
    out.writeBytes(mail.withFields(List.of()).bytes());
    return out.toByteArray();
  }

  private static String folded(String value, Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      boolean fold = value.charAt(i) == ' ' && random.nextInt(6) == 0;
      out.append(fold ? random.nextBoolean() ? "\n " : "\n\t" : value.substring(i, i + 1));
    }
    return out.toString();
  }

  static byte[] crlf(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 200);
    for (byte b : bytes) {
      if (b == '\n') {
        out.write('\r');
      }
      out.write(b);
    }
    return out.toByteArray();
  }
}
