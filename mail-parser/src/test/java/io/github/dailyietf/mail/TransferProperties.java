package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What encoders wrote is read back; what none wrote does no harm. */
class TransferProperties {

  private static byte[] decodedBase64(byte[] encoded) {
    byte[] out = new byte[encoded.length];
    int length = Transfer.base64(encoded, 0, encoded.length, out, 0);
    return Arrays.copyOf(out, length);
  }

  private static String quotedPrintable(byte[] encoded) {
    Lines lines = new Lines();
    lines.index(encoded, 0, encoded.length, null);
    byte[] out = new byte[encoded.length];
    int length = Transfer.quotedPrintable(lines, 0, lines.count(), out);
    return Mails.text(Arrays.copyOf(out, length));
  }

  @Property
  void base64OfTheJdkIsReadBack(@ForAll byte[] bytes) {
    assertThat(decodedBase64(Base64.getEncoder().encode(bytes))).isEqualTo(bytes);
    assertThat(decodedBase64(Base64.getMimeEncoder().encode(bytes))).isEqualTo(bytes);
    assertThat(decodedBase64(Base64.getEncoder().withoutPadding().encode(bytes))).isEqualTo(bytes);
  }

  @Property
  void base64InTwoPiecesIsReadBack(@ForAll byte[] first, @ForAll byte[] second) {
    byte[] pieces =
        Mails.concat(Base64.getEncoder().encode(first), Base64.getEncoder().encode(second));
    assertThat(decodedBase64(pieces)).isEqualTo(Mails.concat(first, second));
  }

  @Property
  void base64IsReadBackInFrontOfAFooter(@ForAll byte[] bytes) {
    byte[] footer = Mails.bytes("\n_______________\nWidgets mailing list\nabcd\n");
    assertThat(decodedBase64(Mails.concat(Base64.getMimeEncoder().encode(bytes), footer)))
        .isEqualTo(bytes);
  }

  @Property
  void quotedPrintableOfJakartaMailIsReadBack(
      @ForAll
          @StringLength(max = 300)
          @Chars({'a', ' ', '\t', '=', '\n', '.', '\u00E9', '\u0080', '\0'})
          @AlphaChars
          String text)
      throws MessagingException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream encoder = MimeUtility.encode(out, "quoted-printable")) {
      encoder.write(Mails.bytes(text));
    }
    assertThat(quotedPrintable(out.toByteArray())).isEqualTo(text);
  }

  /** Escapes and soft breaks are undone first, then blanks go that no escape stands for. */
  @Property
  void quotedPrintableIsReadInThisOrder(
      @ForAll
          @StringLength(max = 60)
          @Chars({'=', '\n', ' ', '\t', '\r', '2', '0', 'a', 'b', 'c', 'd', 'e', 'f'})
          String encoded) {
    String unescaped =
        Pattern.compile("=([0-9a-f]{2})|=[ \t\r]*(?:\n|\\z)")
            .matcher(encoded)
            .replaceAll(found -> found.group(1) == null ? "" : escaped(found.group(1)));
    String trimmed = unescaped.replaceAll("[ \t]*\r?\n", "\n");
    byte[] bytes = new byte[trimmed.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) trimmed.charAt(i);
    }
    assertThat(quotedPrintable(Mails.bytes(encoded))).isEqualTo(Mails.text(bytes));
  }

  /** A character that is no blank, whose lowest byte is meant. */
  private static String escaped(String hex) {
    return String.valueOf((char) (0x4E00 + Integer.parseInt(hex, 16)));
  }

  @Property
  void softBreaksMayStandInsideWords(
      @ForAll @StringLength(min = 1, max = 40) @AlphaChars String word,
      @ForAll @IntRange(min = 0, max = 40) int at) {
    int cut = Math.min(at, word.length());
    for (String soft : new String[] {"=\n", "=\r\n", "= \t\n"}) {
      assertThat(quotedPrintable(Mails.bytes(word.substring(0, cut) + soft + word.substring(cut))))
          .isEqualTo(word);
    }
  }

  @Property
  void outputIsNeverLongerThanInput(@ForAll byte[] bytes) {
    assertThat(decodedBase64(bytes).length).isLessThanOrEqualTo(bytes.length);
    assertThat(quotedPrintable(bytes).length()).isLessThanOrEqualTo(bytes.length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "=e9=E9|\u00E9\u00E9",
        "=4|=4",
        "=|''",
        "a=|a",
        "=ZZ|=ZZ",
        "==3D|==",
        "= x|= x",
        "a  \\nb|a\\nb",
        "a=20\\nb|a \\nb",
        "a=20 \\nb|a \\nb",
        "a=0D\\n|a\\r\\n",
        "a =\\n\\nb|a\\nb",
        "=20=\\n \\nb| \\nb",
        " \\n\\n \\n|\\n\\n\\n",
        "a\\r\\nb|a\\nb",
        "a b|a b",
      })
  void quotedPrintableIsReadLeniently(String encoded, String decoded) {
    assertThat(quotedPrintable(Mails.bytes(unescaped(encoded)))).isEqualTo(unescaped(decoded));
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r");
  }

  @ParameterizedTest
  @CsvSource({"QUJD,ABC", "QUI=,AB", "QUI,AB", "Q,''", "Q U*J-D,ABC", "QQ==QUI=,AAB", "=,''"})
  void base64IsReadLeniently(String encoded, String decoded) {
    assertThat(Mails.text(decodedBase64(Mails.bytes(encoded)))).isEqualTo(decoded);
  }
}
